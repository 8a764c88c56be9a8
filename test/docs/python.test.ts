import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { shippedOperations } from '../../src/cli/operation-source.js';
import type { Neo4jConnection } from '../../src/config.js';
import type { RunningServer } from '../../src/server/start-server.js';
import { serve } from '../server/serve.js';
import { testConnection } from '../support/database.js';
import { ensurePython } from '../support/python.js';
import { operation, seededEngine, type SeededEngine } from '../support/seeded-engine.js';

/*
 * Python of the docs is run as a reader runs it, and says what the API says.
 */

const run = promisify(execFile);
const SETUP_MS = 600_000;
const TEST = { timeout: 240_000 };

let python: string;
let atlas: SeededEngine;
let server: RunningServer;
let connection: Neo4jConnection;
let folder: string;

beforeAll(async () => {
  python = await ensurePython();
  atlas = await seededEngine();
  server = await serve(atlas.database, { engine: atlas.engine, operations: shippedOperations() });
  connection = await testConnection();
  folder = mkdtempSync(join(tmpdir(), 'policy-atlas-notebook-'));
}, SETUP_MS);

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
  await atlas.database.close();
});

/** Runs Python and reads its last line, which it has to make JSON. */
async function lastLineOf(code: string): Promise<unknown> {
  const { stdout } = await run(python, ['-c', code], {
    env: {
      ...process.env,
      PYTHONIOENCODING: 'utf-8',
      ATLAS_URL: server.url,
      NEO4J_URI: connection.uri,
      NEO4J_PASSWORD: connection.password,
      ATLAS_OUTPUT: folder,
    },
    maxBuffer: 1 << 24,
  });
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
}

interface Notebook {
  readonly funds: { region: string; fund: string; yuan: number; quote: string }[];
  readonly byRegion: Record<string, number>;
  readonly funding: { 'region.name': string; amount: number; comparator: string }[];
  readonly claims: { 'region.name': string; quote: string }[];
  readonly policies: { name: string }[];
  readonly central: { id: string; neighbours: number }[];
  readonly network: { nodes: number; edges: number };
  readonly files: { nodes: string[]; edges: string[]; ids: string[]; ends: string[] };
}

describe('docs/notebook/policy_atlas.py', () => {
  let notebook: Notebook;

  beforeAll(async () => {
    notebook = (await lastLineOf(`
import json, os, runpy, pandas
cells = runpy.run_path("docs/notebook/policy_atlas.py")
rows = lambda table: json.loads(table.to_json(orient="records"))
nodes, edges = (pandas.read_csv(os.path.join("${folder.replaceAll('\\', '/')}", name)) for name in ("nodes.csv", "edges.csv"))
print()
print(json.dumps({
    "funds": rows(cells["funds"]), "byRegion": cells["by_region"].to_dict(),
    "funding": rows(cells["funding"]), "claims": rows(cells["claims"]), "policies": rows(cells["policies"]),
    "central": rows(cells["central"].rename_axis("id").reset_index()),
    "network": {"nodes": cells["network"].number_of_nodes(), "edges": cells["network"].number_of_edges()},
    "files": {"nodes": list(nodes.columns), "edges": list(edges.columns), "ids": list(nodes["Id"]),
              "ends": list(edges["Source"]) + list(edges["Target"])},
}))`)) as Notebook;
  }, 240_000);

  it('makes a table of a statement, with the sentence behind each number', () => {
    const { funds, byRegion } = notebook;
    expect(funds.find(({ fund }) => fund === '通州区副中心投资基金')).toMatchObject({
      region: '通州区',
      yuan: 100_000_000_000,
      quote: expect.stringContaining('1000亿元副中心投资基金') as string,
    });
    expect(byRegion).toMatchObject({ 通州区: 116_000_000_000 });
  });

  it('makes tables of what GraphQL answers', async () => {
    const { fundingByRegion } = (await atlas.data(operation('funding-by-region'))) as {
      fundingByRegion: { region: { name: string }; amount: number; comparator: string; claims: unknown[] }[];
    };
    expect(notebook.funding).toMatchObject(
      fundingByRegion.map(({ region, amount, comparator }) => ({
        'region.name': region.name,
        amount,
        comparator,
      })),
    );
    expect(notebook.claims).toHaveLength(fundingByRegion.flatMap(({ claims }) => claims).length);
    for (const { quote } of notebook.claims) expect(quote).toMatch(/基金/);
  });

  it('reads the CSV of a link', async () => {
    const { policies } = (await atlas.data(operation('policies-issued-between'))) as {
      policies: { nodes: { name: string }[] };
    };
    expect(notebook.policies.map(({ name }) => name)).toEqual(policies.nodes.map(({ name }) => name));
  });

  it('counts the neighbours of each entity as the database does', async () => {
    const counted = await atlas.database.read(`
      MATCH (entity:Entity)-[relationship]-(other:Entity) WHERE relationship.basis IS NOT NULL
      WITH entity.id AS id, count(DISTINCT other) AS neighbours ORDER BY id
      RETURN id, neighbours`);
    expect(counted.length).toBeGreaterThan(100);
    expect(notebook.central).toMatchObject(counted);
  });

  it('writes files that Gephi can import: its names of columns, and no end without a node', async () => {
    const { files, network } = notebook;
    expect(files.nodes.slice(0, 2)).toEqual(['Id', 'Label']);
    expect(files.edges.slice(0, 5)).toEqual(['Source', 'Target', 'Type', 'Label', 'Kind']);
    expect(new Set(files.ends)).toEqual(new Set(files.ids));
    const [relationships] =
      (await atlas.database.readRow(
        'MATCH (:Entity)-[r]->(:Entity) WHERE r.basis IS NOT NULL RETURN count(r)',
      )) ?? [];
    expect(network).toEqual({ nodes: files.ids.length, edges: relationships });
    expect(files.ends).toHaveLength(2 * Number(relationships));
  });
});

it('Python of docs/tools.md draws a picture with captions and colours', TEST, async () => {
  const blocks = [...readFileSync('docs/tools.md', 'utf8').matchAll(/```python\n(.*?)```/gs)];
  const code = blocks
    .map(([, block = '']) => block)
    .join('\n')
    .replaceAll('neo4j://localhost:7687', connection.uri)
    .replaceAll('<password>', connection.password);
  const picture = (await lastLineOf(`${code}
print()
print(json.dumps([[node.caption, str(node.color.as_hex())] for node in picture.nodes]
                 + [[link.caption, ""] for link in picture.relationships]))`)) as [string, string][];
  const palette = JSON.parse(readFileSync('palette.json', 'utf8')) as { nodes: { Fund: { fill: string } } };
  expect(picture).toContainEqual(['通州区产业母基金', palette.nodes.Fund.fill]);
  expect(picture).toContainEqual(['支持（推断）', '']);
});
