import { relative } from 'node:path';

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, by the durations in .data/test-report.json of a whole run. */
const SLOW = [
  'test/analytics/gds/gds.test.ts',
  'test/graphql/properties/sweep-1.test.ts',
  'test/graphql/properties/sweep-2.test.ts',
  'test/neo4j/embedded.test.ts',
  'test/graphql/properties/random-operations.test.ts',
  'test/seed/load/load-seed.interrupted.test.ts',
  'test/graphql/execute/read-parts.test.ts',
  'test/cli/up.test.ts',
  'test/neo4j/install-embedded.test.ts',
];

/**
 * The slow files first, so that all workers end at about the same time; the others by their paths, so that those which want
 * the same in their database follow each other. The default order is by the durations of earlier runs, which CI doesn't have.
 */
export class SlowFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const key = ({ moduleId }: TestSpecification): string => {
      const path = relative(this.ctx.config.root, moduleId).replaceAll('\\', '/');
      const place = SLOW.indexOf(path);
      return place < 0 ? path : `${place}`.padStart(3);
    };
    const keyed = files.map((file) => ({ file, key: key(file) }));
    return Promise.resolve(keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ file }) => file));
  }
}
