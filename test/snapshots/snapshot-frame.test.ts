import { setTimeout as sleep } from 'node:timers/promises';

import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { framed } from '../../src/snapshots/snapshot-frame.js';
import { testConnection } from '../support/database.js';
import {
  operation,
  operationNames,
  seededEngine,
  validDocument,
  type SeededEngine,
} from '../support/seeded-engine.js';

const SEEK = /^NodeUniqueIndexSeek/;

let atlas: SeededEngine;
let driver: Driver;

beforeAll(async () => {
  atlas = await seededEngine();
  const { uri, username, password } = await testConnection();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
});

afterAll(async () => {
  await driver.close();
  await atlas.database.close();
});

/** The plan of a statement, which is not run. */
async function planOf(statement: string, parameters: Record<string, unknown>): Promise<Plan> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, parameters);
  if (!summary.plan) throw new Error(`expected a plan of ${statement}`);
  return summary.plan;
}

function looksAtSnapshot(plan: Plan): boolean {
  const { Details: details } = plan.arguments as { Details?: string };
  return (
    (details !== undefined && /:Snapshot\(id\)|snapshot\.state/.test(details)) ||
    plan.children.some(looksAtSnapshot)
  );
}

// A plan reads from its first child before it reads from its second, once for each row of the first.
it.each(operationNames().filter((name) => !/snapshot/.test(operation(name))))(
  '%s: all that it reads stands before the look at the snapshot',
  async (name) => {
    const { framed: text = '', parameters } = atlas.engine.explain({
      document: validDocument(atlas.engine, operation(name)),
    });
    const { operatorType: produce, children } = await planOf(text, parameters);
    const [projection] = children;
    const [apply] = projection?.children ?? [];
    const [before, look] = apply?.children ?? [];
    expect(
      [produce, projection?.operatorType, apply?.operatorType].map((type) => type?.split('@')[0]),
    ).toEqual(['ProduceResults', 'Projection', 'Apply']);
    expect(before && looksAtSnapshot(before)).toBe(false);
    expect(look?.operatorType).toMatch(/^Optional/);
    // Where Neo4j counts no snapshot yet, its plan reads the property right after the seek, in a step of its own.
    const [first] = look?.children ?? [];
    const seek = first?.operatorType.startsWith('CacheProperties') ? first.children[0] : first;
    expect(seek?.operatorType).toMatch(SEEK);
    expect(look && looksAtSnapshot(look)).toBe(true);
  },
);

it('has the state that was written while the statement ran, and not the one before', async () => {
  const { database } = atlas;
  const state = await database.readRow("MATCH (s:Snapshot {id: 'graph'}) RETURN s.state");
  const slow = framed(
    ['CALL () {', '  UNWIND range(1, 4000000) AS i', '  WITH i % 7 AS n', '  RETURN count(n) AS n', '}'],
    [{ name: 'c0_', expression: 'n' }],
  );
  const setState = (value: unknown) =>
    database.run("MATCH (s:Snapshot {id: 'graph'}) SET s.state = $value", { value });
  await database.readRow(slow.replace('4000000', '1'));
  let ended = false;
  const row = database.readRow(slow).finally(() => (ended = true));
  await sleep(50);
  await setState('written meanwhile');
  try {
    expect(ended, 'expected the statement to be slower than the write').toBe(false);
    expect(await row).toEqual([4_000_000, 'written meanwhile']);
  } finally {
    await setState(state?.[0]);
  }
});
