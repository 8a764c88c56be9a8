// A service of its own for the tests that end it: takes the turn, projects, says so, and then keeps both until its input ends.
import { once } from 'node:events';

import { GdsRuns } from '../../../src/analytics/gds/gds-runs.js';
import type { Neo4jConnection } from '../../../src/config.js';
import { Database } from '../../../src/neo4j/database.js';
import { int } from '../../../src/neo4j/int.js';
import { PATIENT } from './gds-world.js';

const [connection = ''] = process.argv.slice(2);
const database = await Database.connect(JSON.parse(connection) as Neo4jConnection);
const { signal } = new AbortController();
await new GdsRuns(PATIENT).run({ database, signal, field: undefined }, async (run) => {
  const filters = {
    entityTypes: null,
    relationshipTypes: null,
    basis: ['STATED'],
    modality: null,
    reference: false,
  };
  await run.rows('project', { ...filters, graph: run.graph, direction: 'BOTH', concurrency: int(1) });
  process.stdout.write(`${run.graph}\n`);
  process.stdin.resume();
  await once(process.stdin, 'end');
});
await database.close();
