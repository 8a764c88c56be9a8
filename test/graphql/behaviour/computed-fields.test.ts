import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { createComputations } from '../../../src/analytics/computations.js';
import { readConfig } from '../../../src/config.js';
import type { Computation, GivenArguments } from '../../../src/graphql/computation.js';
import { createEngine, type Engine, type EngineRequest } from '../../../src/graphql/engine.js';
import { badUserInput, RequestError } from '../../../src/graphql/errors.js';
import type { Database } from '../../../src/neo4j/database.js';
import { int } from '../../../src/neo4j/int.js';
import { freshDatabase } from '../../support/database.js';
import { validDocument } from '../../support/seeded-engine.js';

/** The project's own contract, and beside it fields that weigh technologies and count them. */
const SCHEMA = readFileSync('schema.graphql', 'utf8').replace(
  'type Query {',
  `
  type Weighed { technology: Technology! weight: Float! place: Int! }
  type Census { technologies: Int! }
  input Scale { factor: Float! = 2, name: String, doubled: Boolean! = false }
  type Query {
    weighed(ids: [ID!]!, scale: Scale = {}): [Weighed!]! @cypher @computed(cost: 500)
    census: Census! @cypher @computed(cost: 100)
  `,
);

const FILES = {
  'Query.weighed.cypher': `// What do technologies weigh?
UNWIND $computed AS row
MATCH (technology:Technology {id: row.id})
RETURN technology, row.weight AS weight, row.place AS place
ORDER BY place`,
  'Query.census.cypher': `// How many technologies are there?
RETURN size($computed) AS technologies`,
};

/** Weighs technologies by the length of their names, which it reads. */
const weigh = vi.fn<Computation['compute']>(async (given, { database, field }) => {
  const { ids, scale } = given as { ids: string[]; scale: { factor: number; doubled: boolean } };
  if (scale.factor < 0) {
    const message = { zh: '须不小于 0。', en: 'expected 0 or more.' };
    throw badUserInput('weighed(scale.factor:)', message, field);
  }
  const rows = await database.read(
    'MATCH (n:Technology) WHERE n.id IN $ids RETURN n.id AS id, n.name AS name',
    {
      ids,
    },
  );
  return ids.flatMap((id, place) => {
    const found = rows.find((row) => row['id'] === id);
    return found ? [{ id, weight: String(found['name']).length * scale.factor, place: int(place) }] : [];
  });
});

const count = vi.fn<Computation['compute']>((_given, { field, language }) => {
  if (language === 'ZH') return Promise.resolve([1, 2, 3]);
  throw new RequestError(
    { zh: '未安装计数器。', en: 'The counter is not installed.' },
    { extensions: { code: 'COUNTER_UNAVAILABLE' }, nodes: field ?? null },
  );
});

const ADDED_COMPUTATIONS = new Map<string, Computation>([
  ['Query.weighed', { costly: false, compute: weigh }],
  ['Query.census', { costly: true, compute: count }],
]);

let database: Database;
let engine: Engine;
const folders: string[] = [];

function contract(
  changes: { schema?: string; files?: Record<string, string> } = {},
  computations = ADDED_COMPUTATIONS,
): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'computed-'));
  folders.push(folder);
  const schemaFile = join(folder, 'schema.graphql');
  writeFileSync(schemaFile, changes.schema ?? SCHEMA);
  cpSync('cypher/fields', folder, { recursive: true });
  for (const [name, text] of Object.entries({ ...FILES, ...changes.files })) {
    writeFileSync(join(folder, name), text);
  }
  return createEngine({
    database,
    schemaFile,
    fieldsDir: folder,
    computations: new Map([...createComputations(readConfig({}).gds), ...computations]),
  });
}

beforeAll(async () => {
  database = await freshDatabase();
  await database.run(
    "UNWIND ['5G', 'VR', 'cloud'] AS name CREATE (:Entity:Technology {id: 'technology:' + name, name: name, nameEn: name})" +
      "<-[:USES]-(:Entity:Sector {id: 'sector:' + name, name: 'of ' + name})",
  );
  engine = contract();
});

afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  await database.close();
});

beforeEach(() => {
  weigh.mockClear();
  count.mockClear();
});

function request(query: string, variables?: Record<string, unknown>): EngineRequest {
  return { document: validDocument(engine, query), variables };
}

/** What the computation was given, call by call. */
function given(): GivenArguments[] {
  return weigh.mock.calls.map(([values]) => values);
}

describe('a load between a computation and its statement', () => {
  it('has the computation run again, so that both are of one snapshot', async () => {
    const query = '{ weighed(ids: ["technology:VR"]) { weight technology { name } } }';
    const setName = (name: string, state: string) =>
      database.run(
        `MATCH (n:Technology {id: 'technology:VR'}) SET n.name = $name
         MERGE (s:Snapshot {id: 'graph'}) SET s.state = $state`,
        { name, state },
      );
    await setName('VR', '1.a');
    engine = contract();
    await engine.warm(request(query));
    weigh.mockImplementationOnce(async (...computing) => {
      const rows = await weigh.getMockImplementation()?.(...computing);
      await setName('VR and AR', '2.b');
      return rows ?? [];
    });
    const { result, snapshot } = await engine.answer(request(query));
    expect(result).toEqual({ data: { weighed: [{ weight: 18, technology: { name: 'VR and AR' } }] } });
    expect([weigh.mock.calls.length, snapshot]).toEqual([2, '2.b']);
    await setName('VR', '3.c');
    await database.run('MATCH (s:Snapshot) DELETE s');
  });
});

describe('a computed field', () => {
  it('reads its rows by its file, with all that the engine does for what is below', async () => {
    const query = `{ weighed(ids: ["technology:cloud", "technology:VR"]) {
      weight place technology { name sectors { nodes { name } } } } }`;
    const parts = await engine.execute(request(query));
    expect(parts).toEqual({
      data: {
        weighed: [
          { weight: 10, place: 0, technology: { name: 'cloud', sectors: { nodes: [{ name: 'of cloud' }] } } },
          { weight: 4, place: 1, technology: { name: 'VR', sectors: { nodes: [{ name: 'of VR' }] } } },
        ],
      },
    });
    await engine.warm(request(query));
    const sent: string[] = [];
    const stop = database.onStatement((statement) => sent.push(statement));
    expect(await engine.execute(request(query))).toEqual(parts);
    stop();
    expect(sent).toEqual([
      'MATCH (n:Technology) WHERE n.id IN $ids RETURN n.id AS id, n.name AS name',
      engine.explain(request(query)).framed,
    ]);
  });

  it('gets its arguments coerced, with their defaults, written out or as variables', async () => {
    const expected = { ids: ['technology:VR'], scale: { doubled: false, factor: 2, name: 'kg' } };
    await engine.execute(request('{ weighed(ids: "technology:VR", scale: { name: "kg" }) { weight } }'));
    await engine.execute(
      request('query ($ids: [ID!]!, $scale: Scale) { weighed(ids: $ids, scale: $scale) { weight } }', {
        ids: 'technology:VR',
        scale: { name: 'kg' },
      }),
    );
    await engine.execute(
      request(
        'query ($factor: Float!, $name: String) { weighed(ids: ["technology:VR"], scale: { factor: $factor, name: $name }) { weight } }',
        { factor: 2, name: 'kg' },
      ),
    );
    await engine.execute(
      request(
        'query ($factor: Float! = 2) { weighed(ids: ["technology:VR"], scale: { factor: $factor, name: "kg" }) { weight } }',
      ),
    );
    expect(given()).toEqual([expected, expected, expected, expected]);
  });

  it('is computed once for aliases that mean the same, and again for others', async () => {
    const query = `query ($ids: [ID!]!) {
      a: weighed(ids: ["technology:VR"]) { weight }
      b: weighed(ids: $ids) { weight place }
      c: weighed(ids: $ids, scale: { factor: 3 }) { weight }
    }`;
    expect(await engine.execute(request(query, { ids: ['technology:VR'] }))).toEqual({
      data: { a: [{ weight: 4 }], b: [{ weight: 4, place: 0 }], c: [{ weight: 6 }] },
    });
    expect(
      given()
        .map(({ scale }) => (scale as { factor: number }).factor)
        .sort(),
    ).toEqual([2, 3]);
  });

  it('is planned without being computed, and rehearsed without what is costly', async () => {
    const query = '{ weighed(ids: ["technology:5G"]) { weight } census { technologies } }';
    await engine.warm(request(query));
    expect([weigh.mock.calls.length, count.mock.calls.length]).toEqual([0, 0]);
    expect(await engine.execute({ ...request(query), rehearsal: true })).toEqual({
      data: { weighed: [{ weight: 4 }], census: { technologies: 0 } },
    });
    expect(await engine.execute(request(query))).toEqual({
      data: { weighed: [{ weight: 4 }], census: { technologies: 3 } },
    });
  });

  it('tells its faults where the operation has the field', async () => {
    const query = '{ heavy: weighed(ids: [], scale: { factor: -1 }) { weight } }';
    const { data, errors } = await engine.execute(request(query));
    expect(data).toBeUndefined();
    expect(errors?.map((error) => error.toJSON())).toEqual([
      {
        message: 'heavy: weighed(scale.factor:): expected 0 or more.',
        locations: [{ line: 1, column: 3 }],
        path: ['heavy'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'weighed(scale.factor:)' },
      },
    ]);
    const inEnglish = await engine.execute({ ...request('{ census { technologies } }'), language: 'EN' });
    expect(inEnglish.errors?.map((error) => error.toJSON())).toEqual([
      {
        message: 'The counter is not installed.',
        locations: [{ line: 1, column: 3 }],
        path: ['census'],
        extensions: { code: 'COUNTER_UNAVAILABLE' },
      },
    ]);
  });

  it('costs what the schema says, each alias of it, before it is computed', async () => {
    const small = contract();
    const aliases = Array.from({ length: 30 }, (_, i) => `a${i}: weighed(ids: []) { weight }`).join(' ');
    expect((await small.execute(request(`{ ${aliases} }`))).errors).toBeUndefined();
    const dear = contract({ schema: SCHEMA.replace('cost: 500', 'cost: 50000') });
    weigh.mockClear();
    const { errors } = await dear.execute(request(`{ ${aliases} }`));
    // The operation, a row's value for each of an assumed hundred rows, the row itself, and what the computation takes.
    const found = 1 + 30 * (100 * 2 + 50_000);
    expect(errors?.[0]?.extensions).toEqual({
      code: 'OPERATION_TOO_LARGE',
      limit: 'cost',
      found,
      maximum: 1_000_000,
    });
    expect(weigh).not.toHaveBeenCalled();
  });

  it('is not begun when nobody waits any more', async () => {
    const gone = AbortSignal.abort();
    const asked = { ...request('{ weighed(ids: []) { weight } }'), signal: () => gone };
    await expect(engine.execute(asked)).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(weigh).not.toHaveBeenCalled();
  });
});

describe('a contract with computed fields', () => {
  it('has a computation for each, and a field for each computation', () => {
    const [[coordinate, weighing] = ['', undefined]] = ADDED_COMPUTATIONS;
    if (!weighing) throw new Error('expected a computation');
    expect(() => contract({}, new Map([[coordinate, weighing]]))).toThrow(
      'schema.graphql: Query.census is marked @computed, but the engine was given no computation for it.',
    );
    expect(() => contract({}, new Map([...ADDED_COMPUTATIONS, ['Query.more', weighing]]))).toThrow(
      'src/analytics/computations.ts: expected a field Query.more with @computed in schema.graphql, but there is none.',
    );
  });

  it('marks fields of Query that have a file', () => {
    expect(() =>
      contract({ schema: SCHEMA.replace('@cypher @computed(cost: 100)', '@computed(cost: 100)') }),
    ).toThrow('schema.graphql: Query.census: expected @computed beside @cypher, on a field of Query.');
    expect(() =>
      contract({
        schema: SCHEMA.replace(': RegionalAnswers! @cypher', '$& @computed(cost: 1)'),
      }),
    ).toThrow('schema.graphql: Problem.answers: expected @computed beside @cypher, on a field of Query.');
  });

  it('uses the rows in the file of each, and in no other', () => {
    const files = (name: string, text: string) => ({ files: { [name]: `// Which?\n${text}` } });
    expect(() => contract(files('Query.census.cypher', 'RETURN 3 AS technologies'))).toThrow(
      /Query\.census\.cypher: expected \$computed to be used, since Query\.census is marked @computed/,
    );
    expect(() =>
      contract(files('Query.conflicts.cypher', 'UNWIND $computed AS subject\nRETURN subject')),
    ).toThrow(/Query\.conflicts\.cypher: uses \$computed, but Query\.conflicts has no argument of that name/);
    expect(() => contract({ schema: SCHEMA.replace('census:', 'census(computed: Int):') })).toThrow(
      'schema.graphql: Query.census: expected another name for the argument computed',
    );
  });
});
