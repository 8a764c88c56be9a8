// Apollo Server with @neo4j/graphql, which compiles an operation to one statement too.
import { readFileSync } from 'node:fs';

import { Neo4jGraphQL } from '@neo4j/graphql';

import { pathTypes } from '../operations/paths.mjs';
import { searchRows } from '../operations/search.mjs';
import { serveWithApollo } from './apollo.mjs';
import { openDriver } from './serve.mjs';

const driver = openDriver();
const typeDefs = readFileSync(new URL('neo4j-graphql.graphql', import.meta.url), 'utf8')
  .replace('PATH_TYPES', pathTypes)
  .replace(
    'SEARCH_ROWS',
    // The project's own statement, for the same answer; a place in the list is not asked for.
    searchRows().replaceAll('$after', 'null').replaceAll('\\', '\\\\'),
  );
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
await serveWithApollo({
  schema,
  context: () => ({}),
  stop: () => driver.close(),
});
