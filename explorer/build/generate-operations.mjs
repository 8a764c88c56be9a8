import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, isEnumType, Kind, parse, print, validate } from 'graphql';

import { fragmentsOf, readOperationFiles } from './operation-files.mjs';

const BANNER = '// Made by the build from the .graphql file of the same name; not to be edited.\n';

/**
 * Writes `<file>.graphql.ts` beside each `.graphql` file of explorer/, with the types of its answers and variables and the
 * operations themselves, and `schema.graphql.ts` with the enums of the API. A file is written only where it changes.
 *
 * @param {string} root explorer/
 * @param {string} sdl the whole API
 * @throws Error when an operation does not fit the API
 */
export async function generateOperations(root, sdl) {
  const api = parse(sdl);
  const schema = buildASTSchema(api);
  const files = readOperationFiles(root);
  const written = new Set(['schema.graphql.ts']);
  write(root, 'schema.graphql.ts', enumsOf(schema));
  for (const file of files) {
    requireValid(schema, file);
    const path = `${file.path}.ts`;
    written.add(path);
    write(root, path, `${await typesOf(api, file)}\n${operationsOf(file)}`);
  }
  const stale = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.graphql.ts') && !written.has(path));
  for (const path of stale) rmSync(join(root, path));
}

function requireValid(schema, { path, document, borrowed }) {
  // A file of fragments has operations elsewhere that use them.
  const whole = { kind: Kind.DOCUMENT, definitions: [...document.definitions, ...borrowed] };
  const found = validate(schema, whole).filter(
    ({ message }) => !/^Fragment "\w+" is never used/.test(message),
  );
  if (found.length === 0) return;
  const told = found.map(({ message, locations, source }) => {
    const line = locations?.[0]?.line;
    return `  ${source?.name ?? path}${line === undefined ? '' : `:${line}`} ${message}`;
  });
  throw new Error(`explorer/${path} asks for what the API does not have:\n${told.join('\n')}`);
}

function typesOf(schema, { path, document, borrowed }) {
  return codegen({
    filename: `${path}.ts`,
    schema,
    documents: [{ location: path, document }],
    config: {
      immutableTypes: true,
      scalars: { ID: 'string' },
      // Structures, not names: a component takes whatever answer has the fields of its fragment.
      externalFragments: borrowed.map((node) => ({
        node,
        name: node.name.value,
        onType: node.typeCondition.name.value,
        isExternal: true,
        importFrom: null,
        level: 0,
      })),
    },
    plugins: [{ 'typescript-operations': {} }],
    pluginMap: { 'typescript-operations': typescriptOperations },
  });
}

function operationsOf({ path, document, borrowed }) {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length === 0) return '';
  const fragments = new Map(
    [...document.definitions, ...borrowed]
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const lines = operations.map((operation) => {
    const name = operation.name?.value;
    if (name === undefined) throw new Error(`explorer/${path}: expected each operation to have a name.`);
    const text = [operation, ...fragmentsOf(operation, fragments, path)].map(print).join('\n\n');
    const constant = `${name.charAt(0).toLowerCase()}${name.slice(1)}Operation`;
    return `export const ${constant} = operation<${name}Query, ${name}QueryVariables>(${JSON.stringify(name)}, ${JSON.stringify(text)});\n`;
  });
  const up = posix.relative(posix.dirname(path), 'asking/operation.js');
  return `import { operation } from '${up.startsWith('.') ? up : `./${up}`}';\n\n${lines.join('\n')}`;
}

function enumsOf(schema) {
  const enums = Object.values(schema.getTypeMap()).filter(
    (type) => isEnumType(type) && !type.name.startsWith('__'),
  );
  return enums
    .map((type) => {
      const values = type.getValues().map(({ name }) => `'${name}'`);
      return `export type ${type.name} = ${values.join(' | ')};\n`;
    })
    .join('\n');
}

function write(root, path, text) {
  const file = join(root, path);
  const whole = `${BANNER}${text}`;
  if (existsSync(dirname(file)) && existsSync(file) && readFileSync(file, 'utf8') === whole) return;
  writeFileSync(file, whole);
}
