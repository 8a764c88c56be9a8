import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readCypherFiles } from '../../../src/graphql/compile/cypher-file.js';
import type { Model } from '../../../src/graphql/model/model.js';
import { readModel } from '../../../src/graphql/model/read-model.js';

describe('readCypherFiles', () => {
  const question = '// Which?\n';
  const folder = (files: Record<string, string>): string => {
    const path = mkdtempSync(join(tmpdir(), 'fields-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
    return path;
  };
  const small = readModel(`
    directive @node on OBJECT
    directive @cypher on FIELD_DEFINITION
    interface Node { id: ID! }
    type Thing implements Node @node { id: ID! others: [Thing!]! @cypher }
    type Query { thing(id: ID!): Thing @cypher }
  `);
  const good = {
    'Query.thing.cypher': `${question}:param id => 'a';\nMATCH (node:Thing {id: $id})\nRETURN node;\n`,
    'Thing.others.cypher': `${question}MATCH (this:Thing {id: $id})\nMATCH (this)--(node:Thing)\nRETURN node\n`,
  };

  it('leaves out the question, the parameters, and the line that finds the node', () => {
    const files = readCypherFiles(folder(good), small);
    expect(files.get('Query.thing')?.lines).toEqual(['MATCH (node:Thing {id: $id})', 'RETURN node']);
    expect(files.get('Thing.others')?.lines).toEqual(['MATCH (this)--(node:Thing)', 'RETURN node']);
  });

  it('lets the file of a record know which columns are asked for, and no other file', () => {
    const model = (query: string): Model =>
      readModel(`
        directive @node on OBJECT
        directive @cypher on FIELD_DEFINITION
        interface Node { id: ID! }
        type Thing implements Node @node { id: ID! }
        type Row { of: String! }
        type Query { ${query} }
      `);
    const rows = `${question}:param columns => ['of'];\nUNWIND $columns AS of\nRETURN of\n`;
    const read = (text: string, query: string): (() => unknown) => {
      return () => readCypherFiles(folder({ 'Query.rows.cypher': text }), model(query));
    };
    expect(read(rows, 'rows: [Row!]! @cypher')).not.toThrow();
    expect(read(rows, 'rows: [Thing!]! @cypher')).toThrow(
      /uses \$columns, but Query\.rows has no argument of that name in schema\.graphql\./,
    );
    expect(read(rows, 'rows(columns: Int): [Row!]! @cypher')).toThrow(
      /Query\.rows: expected another name for the argument columns, which is that of a parameter of the engine's own\./,
    );
  });

  it('refuses a file without a field', () => {
    expect(() => readCypherFiles(folder({ ...good, 'Thing.more.cypher': question }), small)).toThrow(
      /Thing\.more\.cypher: expected a field Thing\.more with @cypher in schema\.graphql, but there is none\./,
    );
  });

  it('refuses a field without a file', () => {
    expect(() =>
      readCypherFiles(folder({ 'Query.thing.cypher': good['Query.thing.cypher'] }), small),
    ).toThrow(/schema\.graphql: Thing\.others is marked @cypher, but .*Thing\.others\.cypher is not there\./);
  });

  it('refuses a file without its question, without its node, or with an unknown parameter', () => {
    const refuse = (name: keyof typeof good, text: string): (() => unknown) => {
      return () => readCypherFiles(folder({ ...good, [name]: text }), small);
    };
    expect(refuse('Query.thing.cypher', 'MATCH (node) RETURN node')).toThrow(
      /Query\.thing\.cypher:1: expected the question as a comment, but got "MATCH \(node\) RETURN node"\./,
    );
    expect(refuse('Thing.others.cypher', `${question}MATCH (node) RETURN node`)).toThrow(
      /expected "MATCH \(this:Thing \{id: \$id\}\)" as the first line, but got "MATCH \(node\) RETURN node"\./,
    );
    expect(refuse('Query.thing.cypher', `${question}MATCH (node {x: $x}) RETURN node`)).toThrow(
      /uses \$x, but Query\.thing has no argument of that name in schema\.graphql\./,
    );
  });

  it('refuses a file that leaves out an argument of its field', () => {
    const path = folder({ ...good, 'Query.thing.cypher': `${question}MATCH (node:Thing) RETURN node` });
    expect(() => readCypherFiles(path, small)).toThrow(
      /Query\.thing\.cypher: expected \$id to be used, since Query\.thing has an argument of that name/,
    );
  });

  it('counts the subqueries of a file', () => {
    const text = `${question}// CALL (a) { a comment }
CALL (x) { MATCH (x {id: $id}) RETURN COUNT { (x) } AS c }
RETURN EXISTS { (x) } AS e, COLLECT { RETURN 1 } AS f
`;
    const files = readCypherFiles(folder({ ...good, 'Query.thing.cypher': text }), small);
    expect(files.get('Query.thing')?.subqueries).toBe(4);
    expect(files.get('Thing.others')?.subqueries).toBe(0);
  });
});
