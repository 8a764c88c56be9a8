import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { GdsRuns, sweepProjections } from '../../../../src/analytics/gds/gds-runs.js';
import type { Database } from '../../../../src/neo4j/database.js';
import { serve } from '../../../server/serve.js';
import { engineOver } from '../../../support/seeded-engine.js';
import { catalogue, PATIENT, type Given } from '../gds-world.js';

const QUICK = '{ communities(method: WCC, entityTypes: [Fund]) { totalCount } }';
/** Long work: all shortest ways between the 15,000 invented organizations. */
const LONG = '{ centrality(measure: BETWEENNESS, entityTypes: [Organization]) { totalCount } }';

/** One run at a time, and nothing left of it, however it ends. */
export function testTurns(given: Given): void {
  /** Another service, whose run has the turn and a projection until it is told to go on, or killed. */
  const holdTurn = async (): Promise<{ readonly other: ChildProcess; readonly graph: string }> => {
    const program = join(import.meta.dirname, '../hold-turn.ts');
    const connection = JSON.stringify(given().world.connection);
    const other = spawn(process.execPath, ['--import', 'tsx', program, connection], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const graph = await new Promise<string>((resolve, reject) => {
      createInterface({ input: other.stdout }).once('line', resolve);
      other.once('exit', (code) => {
        reject(new Error(`the other service ended with ${code}`));
      });
    });
    return { other, graph };
  };

  const projected = async (database: Database): Promise<void> => {
    for (let tries = 0; tries < 600 && (await catalogue(database)).length === 0; tries++) await sleep(100);
    expect(await catalogue(database)).toHaveLength(1);
  };

  describe('turns', () => {
    it('a run waits for that of another service', async () => {
      const { database } = given().world;
      const { other, graph } = await holdTurn();
      let answered = false;
      const answer = given()
        .atlas.ask(QUICK)
        .then((result) => {
          answered = true;
          return result;
        });
      await sleep(1_500);
      expect([answered, await catalogue(database)]).toEqual([false, [graph]]);
      other.stdin?.end();
      await once(other, 'exit');
      expect((await answer).errors).toBeUndefined();
    });

    it('whoever waits too long is told, and others are still answered', async () => {
      const { database } = given().world;
      const { other } = await holdTurn();
      const impatient = engineOver(database, undefined, { ...PATIENT, timeoutMs: 1_000 });
      const { errors } = await impatient.ask(QUICK);
      expect(errors?.map(({ message, extensions }) => [message, extensions['code']])).toEqual([
        [
          'communities: expected a turn within 1 s, but a database does one run of Graph Data Science at a time, and others are before this one. Try again later.',
          'GDS_BUSY',
        ],
      ]);
      const { centrality } = await impatient.data('{ centrality(measure: DEGREE, first: 1) { totalCount } }');
      expect(centrality).toEqual({ totalCount: expect.any(Number) as number });
      other.stdin?.end();
      await once(other, 'exit');
    });

    it('what a killed service has left is dropped by the next run, which need not wait for it', async () => {
      const { database } = given().world;
      const { other, graph } = await holdTurn();
      other.kill('SIGKILL');
      await once(other, 'exit');
      expect(await catalogue(database)).toEqual([graph]);
      expect((await given().atlas.ask(QUICK)).errors).toBeUndefined();
      expect(await catalogue(database)).toEqual([]);
    });

    it('and by the next start, but not what others have projected', async () => {
      const { database } = given().world;
      const { other } = await holdTurn();
      other.kill('SIGKILL');
      await once(other, 'exit');
      await database.run("MATCH (f:Fund) RETURN gds.graph.project('mine', f, null)");
      await sweepProjections(database, PATIENT, new AbortController().signal);
      expect(await catalogue(database)).toEqual(['mine']);
      await database.run("CALL gds.graph.drop('mine') YIELD graphName RETURN graphName");
    });

    it('the run of a client that has gone is stopped', async () => {
      const { database } = given().world;
      const server = await serve(database, { engine: given().atlas.engine });
      const sent = request(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      });
      sent.on('error', () => undefined);
      sent.end(JSON.stringify({ query: LONG }));
      await projected(database);
      sent.destroy();
      // Another is answered long before the first could have been: Graph Data Science looks every ten seconds.
      expect((await given().atlas.ask(QUICK)).errors).toBeUndefined();
      expect(await catalogue(database)).toEqual([]);
      await server.close();
    });

    it('a run that takes too long is stopped', async () => {
      const { database } = given().world;
      const impatient = engineOver(database, undefined, { ...PATIENT, timeoutMs: 3_000 });
      const { errors } = await impatient.ask(LONG);
      expect(errors?.map(({ message, extensions }) => [message, extensions['code']])).toEqual([
        [
          'centrality: expected Graph Data Science to be done within 3 s, but it was still running and was stopped. Narrow it down (entityTypes, relationshipTypes, basis), let it iterate less, or raise GDS_TIMEOUT.',
          'OPERATION_TIMEOUT',
        ],
      ]);
      // Its end is not waited for by whoever was told; the next turn begins after it.
      expect((await given().atlas.ask(QUICK)).errors).toBeUndefined();
    });

    it('whoever comes to a full queue is told at once', async () => {
      const { database } = given().world;
      const runs = new GdsRuns(PATIENT);
      const controller = new AbortController();
      const asker = { database, signal: controller.signal, field: undefined };
      let begin: () => void = () => undefined;
      const begun = new Promise<void>((resolve) => (begin = resolve));
      const first = runs.run(asker, () => {
        begin();
        return new Promise<never>(() => undefined);
      });
      await begun;
      const waiting = Array.from({ length: 20 }, () => runs.run(asker, () => Promise.resolve()));
      await expect(runs.run(asker, () => Promise.resolve())).rejects.toMatchObject({
        extensions: { code: 'GDS_BUSY' },
      });
      controller.abort(new Error('enough'));
      for (const one of [first, ...waiting]) await expect(one).rejects.toThrow('enough');
      expect((await given().atlas.ask(QUICK)).errors).toBeUndefined();
    });

    it('nothing of the lock is in the graph', async () => {
      expect(await given().world.database.read("MATCH (s:Source {id: 'turn:gds'}) RETURN s")).toEqual([]);
    });
  });
}
