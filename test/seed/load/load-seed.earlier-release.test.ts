import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { AcceptedSeed } from '../../../src/seed/check/accepted-seed.js';
import { loadSeed } from '../../../src/seed/load/load-seed.js';
import { emptyDatabase } from '../../support/database.js';
import { QINGHE } from '../support/fixture.js';
import { graphDump } from '../support/graph-dump.js';
import { database, load, properties, useRegions } from '../support/load-room.js';

useRegions();

const GRAPH = fileURLToPath(new URL('./earlier-release/graph.json', import.meta.url));

/** Makes the database that which the loader of an earlier release left, see the README beside the file. */
async function restoreEarlierRelease(): Promise<void> {
  const { nodes, edges } = JSON.parse(await readFile(GRAPH, 'utf8')) as Record<'nodes' | 'edges', unknown>;
  await emptyDatabase(database());
  await database().run('UNWIND $nodes AS node CREATE (n:$(node.labels)) SET n = node.properties', { nodes });
  await database().run(
    `UNWIND $edges AS edge
     MATCH (start {id: edge.start})
     MATCH (end {id: edge.end})
     CREATE (start)-[r:$(edge.type)]->(end)
     SET r = edge.properties`,
    { edges },
  );
}

test('a start with unchanged files makes the graph of an earlier release that of a fresh load', async () => {
  await load(QINGHE);
  const fresh = await graphDump(database());
  await restoreEarlierRelease();
  // What was called so then.
  expect(await properties('fund:qinghe')).toHaveProperty('nameZh');
  expect(await properties('claim:qinghe-2023-01:park-located')).toHaveProperty('rationaleZh');

  const report = await load(QINGHE);
  expect(await graphDump(database())).toEqual(fresh);
  expect(report.regions.unchanged).toBe(false);
  expect(report.documents[0]).toMatchObject({ unchanged: false, claims: { created: 17 } });
  expect((await load(QINGHE)).counters).toEqual({});
});

test('it is one transaction, regions and documents: what is cut off between them leaves the earlier graph', async () => {
  await restoreEarlierRelease();
  const before = await graphDump(database());
  const cut = loadSeed(database(), await AcceptedSeed.read([QINGHE]), ({ step }) => {
    if (step === 'qinghe-2023-01') throw new Error('cut off');
  });
  await expect(cut).rejects.toThrow('cut off');
  expect(await graphDump(database())).toEqual(before);
});

test('what other rules derived goes, whatever it is, and what they did not derive comes', async () => {
  await load(QINGHE);
  const fresh = await graphDump(database());
  await database().run(
    `MATCH (source:Source {id: 'qinghe-2023-01'})
     MATCH (fund:Fund {id: 'fund:qinghe'})-[supports:SUPPORTS]->(park:Park)
     MATCH (:Claim)-[conflict:CONFLICTS_WITH]->(:Claim)
     SET source.derivation = 0, fund:Capital, fund.capital = 2, supports.modality = 'PLANNED', park.pinyin = []
     CREATE (fund)-[:FUNDS {claimIds: ['claim:qinghe-2023-01:fund-supports-park']}]->(park)
     DELETE conflict
     REMOVE park:Park`,
  );
  expect(await graphDump(database())).not.toEqual(fresh);

  const report = await load(QINGHE);
  expect(report.regions.unchanged).toBe(true);
  expect(await graphDump(database())).toEqual(fresh);
});
