import type { Ask } from '../asking/ask.js';
import type { EntityType } from '../schema.graphql.js';
import { splitQuestion } from './split-question.js';
import { listOfOperation, suggestOperation, type ListOfQuery } from './suggest.graphql.js';

/** The list that a question such as 通州 基金 asks for. */
export interface FoundList {
  readonly type: EntityType;
  readonly list: ListOfQuery['neighbourhood'];
}

/** Of the entities that a question may mean, so many are looked at. */
const CANDIDATES = 3;

/** Loads that list: of the best entity by that name that is tied to any of what is asked; `undefined` where there is none. */
export async function loadList(ask: Ask, text: string, first: number): Promise<FoundList | undefined> {
  const question = splitQuestion(text);
  if (question === undefined) return undefined;
  const { entity, type } = question;
  const { search } = await ask(suggestOperation, { text: entity });
  const named = search.edges.filter(({ node }) => node.__typename !== 'Claim').slice(0, CANDIDATES);
  const lists = await Promise.all(
    named.map(async ({ node: { id } }) => (await ask(listOfOperation, { id, type, first })).neighbourhood),
  );
  const list = lists.find(({ totalCount }) => totalCount > 0);
  return list === undefined ? undefined : { type, list };
}
