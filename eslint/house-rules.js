// The import rules of the house, each with its reason: what a folder may know keeps its changes to itself.
import { noImportCycle } from './no-import-cycle.js';

const driver = {
  group: ['neo4j-driver', 'neo4j-driver-*'],
  message:
    'src/neo4j/ alone talks to the driver, so that its errors, retries and integers are handled once. Use `Database` from src/neo4j/database.ts.',
};
const http = {
  group: ['@apollo/*', '@as-integrations/*', 'fastify', 'fastify-*', '@fastify/*'],
  message:
    'src/server/ alone knows Apollo and Fastify, so that the engine can be used and tested without HTTP.',
};
const seed = {
  group: ['**/seed/**', '**/seed'],
  message:
    'src/graphql/ reads the database and never the seed files: it must answer the same over data that came otherwise.',
};
const graphql = {
  group: ['**/graphql/**'],
  message:
    'src/seed/ writes the graph and never asks how it is served: put what both need into a room below them.',
};
const outside = {
  group: ['**/test/**', '**/bench/**', '**/explorer/**'],
  message: 'Nothing in src/ imports test/, bench/ or explorer/: they are not there where the service runs.',
};
const src = {
  group: ['**/src/**', '**/dist/**'],
  message: 'explorer/ knows the GraphQL endpoint only, as any other client does.',
};

/** The rooms of a folder in the order of their work, each with what follows from knowing only those before it. */
const ORDERED_ROOMS = {
  'src/seed': {
    rooms: ['text', 'regions', 'files', 'check', 'coverage', 'projection', 'sources', 'load'],
    way: 'data goes',
    gain: 'the files can be checked without a graph, and a text read without seed files',
  },
  'src/graphql': {
    rooms: ['model', 'schema', 'operation', 'limits', 'compile', 'execute'],
    way: 'an operation goes',
    gain: 'it can be analysed and limited without Cypher, and compiled without a database',
  },
};

/** Holds each room of a folder to those before it; `patterns` are what the whole folder must not import. */
const inOrder = (folder, patterns) => {
  const { rooms, way, gain } = ORDERED_ROOMS[folder];
  const message = `In ${folder}/ ${way} ${rooms.join(' → ')}, and a room knows only those before it: so ${gain}.`;
  return rooms.slice(0, -1).map((room, index) => {
    const later = rooms.slice(index + 1).map((name) => `**/${name}/**`);
    return restrict([`${folder}/${room}/**/*.ts`], [...patterns, { group: later, message }]);
  });
};

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'No default exports: a named export has one name everywhere it is used.',
};

const restrict = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

// A later block replaces the patterns of an earlier one, so each room lists all that it must not import.
export const houseRules = [
  restrict(['src/**/*.ts'], [driver, http, outside]),
  restrict(['src/neo4j/**/*.ts'], [http, outside]),
  restrict(['src/server/**/*.ts'], [driver, outside]),
  restrict(['src/graphql/**/*.ts'], [driver, http, outside, seed]),
  ...inOrder('src/graphql', [driver, http, outside, seed]),
  restrict(['src/seed/**/*.ts'], [driver, http, outside, graphql]),
  ...inOrder('src/seed', [driver, http, outside, graphql]),
  restrict(['explorer/**/*.{ts,tsx,js}'], [src, driver, http]),
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { house: { rules: { 'no-import-cycle': noImportCycle } } },
    rules: { 'house/no-import-cycle': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message:
            'src/config.ts alone reads the environment, so that every setting is checked and documented.',
        },
      ],
    },
  },
  {
    files: ['explorer/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        {
          selector: "JSXAttribute[name.name='style']",
          message:
            'The policy of the pages forbids styles of elements: use a class, a data attribute, or attributes of SVG.',
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Texts of documents are data: render them as text.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'explorer/**/*.{ts,mjs}', 'bin/**/*.mjs'],
    // A declaration says what a package exports, not what we would.
    ignores: ['**/*.d.ts'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
];
