import type { Ask } from '../asking/ask.js';
import { entityAddress, searchAddress } from '../routing/addresses.js';
import { type FoundList, loadList } from './load-list.js';
import { suggestOperation, type SuggestQuery } from './suggest.graphql.js';

type Edge = SuggestQuery['search']['edges'][number];

/** Something that is offered while a reader types, with where it leads. */
export type Suggestion = { readonly id: string; readonly address: string } & (
  | { readonly kind: 'list'; readonly found: FoundList }
  | { readonly kind: 'entity' | 'claim'; readonly edge: Edge }
);

const EXAMPLES = 4;

/** What is offered for a text: the list that it asks for, then entities, then sentences. */
export async function loadSuggestions(ask: Ask, text: string): Promise<Suggestion[]> {
  const [found, { search }] = await Promise.all([
    loadList(ask, text, EXAMPLES),
    ask(suggestOperation, { text }),
  ]);
  const list: Suggestion[] =
    found === undefined ? [] : [{ kind: 'list', id: 'list', address: searchAddress(text), found }];
  const named = search.edges.map((edge): Suggestion => {
    const { node } = edge;
    return node.__typename === 'Claim'
      ? { kind: 'claim', id: node.id, address: `${entityAddress(node.subject.id)}#${node.id}`, edge }
      : { kind: 'entity', id: node.id, address: entityAddress(node.id), edge };
  });
  return [...list, ...named];
}
