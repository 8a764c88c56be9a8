import { buildSchema, type GraphQLSchema } from 'graphql';
import { address } from 'virtual:api';

/** Fetches the API that the pages were built against: a third of what introspection answers, compressed and kept by browsers. */
export async function loadSchema(): Promise<GraphQLSchema> {
  const response = await fetch(address);
  return buildSchema(await response.text(), { assumeValidSDL: true });
}
