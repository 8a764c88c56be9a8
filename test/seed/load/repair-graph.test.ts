import { expect, test } from 'vitest';

import { AcceptedSeed } from '../../../src/seed/check/accepted-seed.js';
import { repairGraph } from '../../../src/seed/load/repair-graph.js';
import { QINGHE, SHIPPED } from '../support/fixture.js';
import { graphDump } from '../support/graph-dump.js';
import { database, load, useRegions } from '../support/load-room.js';

useRegions();

test('a graph that was changed by hand is what its files say again', async () => {
  await load(QINGHE);
  const fresh = await graphDump(database());
  // What an analyst may do in Neo4j Browser, and what leaves nodes behind that their source no longer leads to.
  await database().run(
    `MATCH (fund:Fund {id: 'fund:qinghe'})
     SET fund.name = '别的名字', fund.sizeAmount = 1
     CREATE (fund)-[:SUPPORTS]->(:Region:Entity {id: 'region:nowhere', name: '乌有'})`,
  );
  await database().run("MATCH (document:Document {id: 'document:qinghe-2023-01'}) DETACH DELETE document");
  await database().run('MATCH (claim:Claim)-[:QUALIFIER]->() WITH claim LIMIT 1 DETACH DELETE claim');
  expect((await load(QINGHE)).counters).toEqual({});

  const mended = await repairGraph(database(), await AcceptedSeed.read([QINGHE]));
  expect(mended).toContainEqual(expect.objectContaining({ name: 'Document' }));
  expect(mended).toContainEqual(expect.objectContaining({ name: 'SUPPORTS' }));
  expect(await graphDump(database())).toEqual(fresh);
  expect((await load(QINGHE)).counters).toEqual({});
});

test('what no load has made stays', async () => {
  await load(QINGHE);
  await database().run("CREATE (:Note {text: 'mine'})");
  expect(await repairGraph(database(), await AcceptedSeed.read([QINGHE]))).toEqual([]);
  expect(await database().readRow('MATCH (note:Note) RETURN note.text')).toEqual(['mine']);
});

test('a document that would be lost is named', async () => {
  await load(QINGHE);
  await expect(repairGraph(database(), await AcceptedSeed.read([SHIPPED]))).rejects.toThrow('qinghe-2023-01');
  expect(await database().readRow("MATCH (fund:Fund {id: 'fund:qinghe'}) RETURN count(fund)")).toEqual([1]);
});
