import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { StatementError, StatementTimeoutError } from '../../src/errors.js';
import { Database } from '../../src/neo4j/database.js';
import { int } from '../../src/neo4j/int.js';
import { emptyDatabase, freshDatabase, testConnection } from '../support/database.js';

let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(() => emptyDatabase(database));
afterAll(() => database.close());

const countNodes = async (): Promise<unknown> =>
  (await database.readRow('MATCH (n:Test) RETURN count(n)'))?.[0];

describe('read', () => {
  test('gives rows as objects, with integers as numbers', async () => {
    const rows = await database.read('UNWIND $xs AS x RETURN x, x * 2 AS twice', { xs: [int(1), int(2)] });
    expect(rows).toEqual([
      { x: 1, twice: 2 },
      { x: 2, twice: 4 },
    ]);
  });

  test('readRow gives the columns of the first row, or undefined without one', async () => {
    expect(await database.readRow('UNWIND [1, 2] AS x RETURN x, {a: [x]} AS m')).toEqual([1, { a: [1] }]);
    expect(await database.readRow('UNWIND [] AS x RETURN x')).toBeUndefined();
  });

  test('a plain number is a float and int makes an integer', async () => {
    const types = 'RETURN valueType($plain) STARTS WITH "FLOAT", valueType($whole) STARTS WITH "INTEGER"';
    expect(await database.readRow(types, { plain: 1, whole: int(1) })).toEqual([true, true]);
    expect(() => int(1.5)).toThrow('expected a whole number, but got 1.5');
  });

  test('sends one statement a read, and tells listeners which', async () => {
    const heard: unknown[] = [];
    const forget = database.onStatement((statement, parameters) => heard.push([statement, parameters]));
    const before = database.statements;
    await database.readRow('RETURN $x', { x: 'a' });
    forget();
    await database.read('RETURN 2');
    expect(database.statements - before).toBe(2);
    expect(heard).toEqual([['RETURN $x', { x: 'a' }]]);
  });

  test('cannot write', async () => {
    await expect(database.read('CREATE (:Test)')).rejects.toMatchObject({
      name: 'StatementError',
      code: 'Neo.ClientError.Statement.AccessMode',
    });
    expect(await countNodes()).toBe(0);
  });

  test('a refused statement is in the error, with the code of the database', async () => {
    const failure = await database.read('RETRN 1').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StatementError);
    expect(failure).toMatchObject({ statement: 'RETRN 1', code: 'Neo.ClientError.Statement.SyntaxError' });
    expect((failure as Error).message).toMatch(/^expected the statement to run, but got Neo\.ClientError/);
  });

  test('a read that outlasts its timeout fails in time, and the database stops it', async () => {
    const endless = 'UNWIND range(1, 10000000000) AS x RETURN sum(x) AS endless';
    const start = performance.now();
    const failure = await database.read(endless, {}, { timeoutMs: 400 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StatementTimeoutError);
    expect((failure as Error).message).toContain('within 400 ms');
    expect(performance.now() - start).toBeLessThan(3_000);
    const running = `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS ' + 'endless' RETURN currentQuery`;
    for (let tries = 0; tries < 30 && (await database.read(running)).length > 0; tries++) await sleep(100);
    expect(await database.read(running)).toEqual([]);
  });

  test('a hundred at once all answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 150 }, (_, x) => database.readRow('RETURN $x', { x: int(x) })),
    );
    expect(answers).toEqual(Array.from({ length: 150 }, (_, x) => [x]));
  });
});

describe('write', () => {
  test('commits what the work did and counts it', async () => {
    const result = await database.write((tx) =>
      tx.run('CREATE (a:Test {x: $x})-[:T]->(:Test) RETURN a.x AS x', { x: 7 }),
    );
    expect(result.records).toEqual([{ x: 7 }]);
    expect(result.counters).toMatchObject({ nodesCreated: 2, relationshipsCreated: 1, propertiesSet: 1 });
    expect(await countNodes()).toBe(2);
  });

  test('rolls back all of it when the work throws, and throws that', async () => {
    const own = new Error('mine');
    const work = database.write(async (tx) => {
      await tx.run('CREATE (:Test)');
      throw own;
    });
    await expect(work).rejects.toBe(own);
    expect(await countNodes()).toBe(0);
  });

  test('rolls back when a statement is refused', async () => {
    const work = database.write(async (tx) => {
      await tx.run('CREATE (:Test)');
      await tx.run('RETURN 1 / 0');
    });
    await expect(work).rejects.toMatchObject({
      statement: 'RETURN 1 / 0',
      code: 'Neo.ClientError.Statement.ArithmeticError',
    });
    expect(await countNodes()).toBe(0);
  });

  test('runs the work again after a transient error', async () => {
    await database.run('CREATE (:Test {id: "a", n: 0}), (:Test {id: "b", n: 0})');
    let attempts = 0;
    const lock = 'MATCH (t:Test {id: $id}) SET t.n = t.n + 1';
    const crosswise = (first: string, second: string): Promise<unknown> =>
      database.write(async (tx) => {
        attempts++;
        await tx.run(lock, { id: first });
        await sleep(300);
        await tx.run(lock, { id: second });
      });
    await Promise.all([crosswise('a', 'b'), crosswise('b', 'a')]);
    expect(attempts).toBeGreaterThan(2);
    expect(await database.readRow('MATCH (t:Test) RETURN collect(t.n)')).toEqual([[2, 2]]);
  });

  test('stops the work, and what of it runs, when its signal says so', async () => {
    const controller = new AbortController();
    const reason = new Error('nobody waits');
    const work = database.write(
      async (tx) => {
        await tx.run('CREATE (:Test)');
        setTimeout(() => {
          controller.abort(reason);
        }, 100);
        await tx.run('UNWIND range(1, 100000000) AS x WITH x WHERE x % 7 = 9 RETURN count(x)');
      },
      { signal: controller.signal },
    );
    await expect(work).rejects.toBe(reason);
    const others =
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN 1";
    expect(await database.read(others)).toEqual([]);
    expect(await countNodes()).toBe(0);
    await expect(database.write((tx) => tx.run('CREATE (:Test)'), controller)).rejects.toBe(reason);
    expect(await countNodes()).toBe(0);
  });

  test('run takes what no transaction can hold', async () => {
    const { counters } = await database.run(
      'UNWIND range(1, 100) AS x CALL (x) { CREATE (:Test {x: x}) } IN TRANSACTIONS OF 10 ROWS',
    );
    expect(counters).toMatchObject({ nodesCreated: 100 });
  });
});

test('connects by bolt:// and by neo4j://', async () => {
  const connection = await testConnection();
  for (const uri of [connection.uri, connection.uri.replace(/^bolt:/, 'neo4j:')]) {
    const connected = await Database.connect({ ...connection, uri });
    // A read after a write goes by the bookmark of the write where there is routing.
    await connected.write((tx) => tx.run('MERGE (t:Test {id: "connect"}) SET t.uri = $uri', { uri }));
    expect(await connected.readRow('MATCH (t:Test {id: "connect"}) RETURN t.uri')).toEqual([uri]);
    await connected.close();
  }
});
