import { describe, expect, it } from 'vitest';

import { golden } from '../../../support/golden.js';
import { needsGds, operation, operationNames, validDocument } from '../../../support/seeded-engine.js';
import type { Given } from '../gds-world.js';

/** The operations of `operations/` that need Graph Data Science, over `seed/` alone. */
export function testOperations(given: Given): void {
  describe('operations/', () => {
    it.each(operationNames().filter(needsGds))('%s: the whole answer', async (name) => {
      const { atlas } = given();
      const asked = { document: validDocument(atlas.engine, operation(name)) };
      // The first plans of a database that has just started may take longer than a read may.
      await atlas.engine.warm(asked).catch(() => atlas.engine.warm(asked));
      const sent: string[] = [];
      const stop = atlas.database.onStatement((statement) => sent.push(statement));
      const answer = await atlas.engine.execute(asked);
      stop();
      expect(answer.errors).toBeUndefined();
      golden(`operations/${name}.golden.json`, `${JSON.stringify(answer.data, null, 2)}\n`);
      // The statement of the operation comes after its computations.
      const { statement, framed } = atlas.engine.explain(asked);
      expect(sent.at(-1)).toBe(framed);
      golden(`operations/${name}.golden.cypher`, `${statement ?? ''}\n`);
    });
  });
}
