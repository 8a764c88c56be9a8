import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { StatementTimeoutError } from '../../src/errors.js';
import type { Database } from '../../src/neo4j/database.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { freshDatabase } from '../support/database.js';
import { engineOver } from '../support/seeded-engine.js';
import { codes, CURRENT, engineThat, post, serve } from './serve.js';

const PARKS = {
  name: 'parks-by-name',
  title: { zh: '有哪些园区？', en: 'Which parks are there?' },
  query:
    'query ParksByName($names: [String!], $first: Int! = 5) {\n  parks(where: { name: { in: $names } }, first: $first) { totalCount nodes { id name } }\n}\n',
  table: 'parks.nodes',
};
const TWO_LISTS = {
  name: 'two-lists',
  title: { zh: '两个列表', en: 'Two lists' },
  query: 'query TwoLists { parks { nodes { id } } funds { nodes { id } } }',
};

let database: Database;
let server: RunningServer;

beforeAll(async () => {
  database = await freshDatabase();
  await database.run(
    `CREATE (:Entity:Park {id: 'park:p', name: '=园区', nameEn: 'Park, one', names: ['=园区', 'Park, one']}),
            (:Entity:Park {id: 'park:q', name: '别处', nameEn: 'Elsewhere', names: ['别处', 'Elsewhere']})`,
  );
  server = await serve(database, { operations: [PARKS, TWO_LISTS] });
});

afterAll(async () => {
  await server.close();
  await database.close();
});

function ask(path: string, headers: Record<string, string> = { 'accept-language': 'en' }): Promise<Response> {
  return fetch(`${server.url}/operations${path}`, { headers });
}

const link = (variables: unknown, rest = '') =>
  `/parks-by-name?variables=${encodeURIComponent(JSON.stringify(variables))}${rest}`;

describe('the link to an answer', () => {
  it('gives the answer of /graphql, the first time and later', async () => {
    const variables = { names: ['Elsewhere'] };
    const direct = await post(server, { query: PARKS.query, variables }, { 'accept-language': 'en' });
    const body = await direct.text();
    expect(JSON.parse(body)).toMatchObject({ data: { parks: { nodes: [{ id: 'park:q' }] } } });
    for (let i = 0; i < 2; i++) {
      const linked = await ask(link(variables));
      expect([linked.status, linked.headers.get('content-type'), await linked.text()]).toEqual([
        200,
        direct.headers.get('content-type'),
        body,
      ]);
    }
  });

  it('opens in a browser, which asks for a page', async () => {
    const response = await ask(link({ first: 1 }), {
      accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    });
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it('is counted, under the name of its operation', async () => {
    const before = await (await fetch(`${server.url}/metrics`)).text();
    const counted = (text: string): number =>
      Number(/requests_total\{operation="ParksByName",outcome="ok"\} (\d+)/.exec(text)?.[1] ?? 0);
    await (await ask(link({ first: 2 }))).text();
    await expect
      .poll(async () => counted(await (await fetch(`${server.url}/metrics`)).text()))
      .toBe(counted(before) + 1);
  });

  it('has the status of a wrong request as /graphql has it', async () => {
    const wrong = link({ first: 1_000 });
    expect((await ask(wrong)).status).toBe(200);
    const current = await ask(wrong, { accept: CURRENT });
    expect([current.status, await codes(current)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  it('says when the database is too slow', async () => {
    const { engine } = engineOver(database);
    const failing = engineThat(engine, () => {
      throw new StatementTimeoutError('stopped', { statement: 'MATCH (n)', code: 'Neo.x' });
    });
    const slow = await serve(database, { engine: failing, operations: [PARKS] });
    try {
      for (const format of ['json', 'csv']) {
        const response = await fetch(`${slow.url}/operations/parks-by-name?format=${format}`);
        expect([response.status, await codes(response)]).toEqual([504, ['OPERATION_TIMEOUT']]);
      }
    } finally {
      await slow.close();
    }
  });
});

describe('the link to a table', () => {
  const table = '\uFEFFid,name\r\npark:p,"Park, one"\r\npark:q,Elsewhere\r\n';

  it('gives a list of the answer as CSV', async () => {
    const response = await ask(link({ names: ['Park, one', 'Elsewhere'] }, '&format=csv'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="parks-by-name.csv"');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.toString('utf8')).toBe(table);
  });

  it('is known by what the client accepts too, in the language that it asks for', async () => {
    const response = await ask('/parks-by-name', {
      accept: 'text/csv',
      'accept-language': 'zh',
    });
    expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toContain("park:p,'=园区\r\n");
    const named = await ask('/parks-by-name?list=parks.nodes');
    expect(named.headers.get('content-type')).toContain('text/csv');
    const other = await ask('/parks-by-name?format=json', { accept: 'text/csv, application/json' });
    expect(other.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it('is none where the request is at fault', async () => {
    const response = await ask(link({ first: 1_000 }, '&format=csv'));
    expect([response.status, response.headers.get('content-type'), await codes(response)]).toEqual([
      400,
      `${CURRENT}; charset=utf-8`,
      ['BAD_USER_INPUT'],
    ]);
  });
});

describe('a link that cannot be answered', () => {
  it.each([
    [
      '/parks-by-nam',
      404,
      'NOT_FOUND',
      'Expected the name of an operation, but got "parks-by-nam". Did you mean "parks-by-name"? /operations lists them.',
    ],
    [
      '/parks-by-name?variables={names:1}',
      400,
      'BAD_USER_INPUT',
      'variables: expected a JSON object such as {"code":"110112"}, but got {names:1}',
    ],
    [
      link({ name: ['x'] }),
      400,
      'BAD_USER_INPUT',
      'variables: expected variables of the operation (names, first), but got "name". Did you mean "names"?',
    ],
    [
      '/parks-by-name?first=2',
      400,
      'BAD_USER_INPUT',
      'Expected the parameters variables, format, list, but got "first". A variable is given as variables={"first":…}.',
    ],
    [
      '/parks-by-name?format=json&list=parks.nodes',
      400,
      'BAD_USER_INPUT',
      'list: expected it with format=csv alone, for JSON has the whole answer.',
    ],
    [
      '/parks-by-name?format=xml',
      400,
      'BAD_USER_INPUT',
      'format: expected json, csv or cypher, but got "xml".',
    ],
    [
      '/parks-by-name?format=csv&format=csv',
      400,
      'BAD_USER_INPUT',
      'format: expected it once, but got it several times.',
    ],
    [
      '/two-lists?format=csv',
      400,
      'BAD_USER_INPUT',
      'list: expected one of the lists of the answer, but got none: parks.nodes, funds.nodes.',
    ],
  ])('%s', async (path, status, code, message) => {
    const before = database.statements;
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code } }] });
    expect(database.statements).toBe(before);
  });
});

describe('the link to a statement', () => {
  it('gives what an answer is read by, to be pasted into Neo4j Browser, and asks the database nothing', async () => {
    const before = database.statements;
    const response = await ask(link({ names: ["a'b", 'c'] }, '&format=cypher'));
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const [title, ...lines] = (await response.text()).split('\n');
    expect(title).toBe('// 有哪些园区？ Which parks are there?');
    const set = lines.filter((line) => line.startsWith(':param '));
    expect(set.join('\n')).toContain(`["a'b", "c"]`);
    const statement = lines.filter((line) => !line.startsWith(':param ')).join('\n');
    for (const [, name = ''] of statement.matchAll(/\$(\w+)/g)) {
      expect(set.some((line) => line.startsWith(`:param ${name} => `))).toBe(true);
    }
    expect(database.statements).toBe(before);
  });

  it('says what is wrong with variables', async () => {
    const response = await ask(link({ first: 'many' }, '&format=cypher'));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('$first');
  });
});

it('lists the operations, with their questions, variables and lists', async () => {
  expect(await (await ask('')).json()).toEqual({
    operations: [
      {
        name: 'parks-by-name',
        title: { zh: '有哪些园区？', en: 'Which parks are there?' },
        url: '/operations/parks-by-name',
        query: PARKS.query,
        operationName: 'ParksByName',
        fields: ['parks'],
        variables: [
          { name: 'names', type: '[String!]' },
          { name: 'first', type: 'Int!', default: '5', value: 5 },
        ],
        lists: ['parks.nodes'],
        table: 'parks.nodes',
      },
      {
        name: 'two-lists',
        title: { zh: '两个列表', en: 'Two lists' },
        url: '/operations/two-lists',
        query: TWO_LISTS.query,
        operationName: 'TwoLists',
        fields: ['parks', 'funds'],
        variables: [],
        lists: ['parks.nodes', 'funds.nodes'],
      },
    ],
  });
});

it('does not start with an operation that is not valid', async () => {
  const broken = { ...PARKS, query: 'query X { nothingOfThatName }' };
  await expect(serve(database, { operations: [broken] })).rejects.toThrow(
    'operations/parks-by-name.graphql: expected a valid operation: Cannot query field "nothingOfThatName" on type "Query".',
  );
  const elsewhere = { ...PARKS, table: 'parks.edges' };
  await expect(serve(database, { operations: [elsewhere] })).rejects.toThrow(
    'operations/parks-by-name.graphql: expected "table:" to name one of the lists parks.nodes, but got "parks.edges".',
  );
});
