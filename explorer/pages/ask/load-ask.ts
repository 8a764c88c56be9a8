import { answered, type Answered } from '../../asking/refusal.js';
import type { Catalogue, ShippedOperation } from '../../asking/catalogue.js';
import { notFound } from '../../asking/failure.js';
import { operation } from '../../asking/operation.js';
import { wordsIn } from '../../language/words.js';
import type { PageRequest } from '../../routing/page.js';
import { type Answer, answerTable } from './answer-table.js';
import { readVariables, type GivenVariables } from './read-variables.js';
import { words } from './words.js';

export interface AskData {
  /** Every question; those alone are listed where none is asked. */
  readonly questions: readonly Pick<ShippedOperation, 'name' | 'title'>[];
  readonly asked: AskedQuestion | undefined;
}

export interface AskedQuestion {
  readonly operation: ShippedOperation;
  readonly given: GivenVariables;
  readonly answer: Answered<Answer>;
  /** The list of the answer that is shown as a table; none where it has no lists. */
  readonly list: string | undefined;
}

/** @throws Failure when there is no such question */
export async function loadAsk({ ask, catalogue, params, search, language }: PageRequest): Promise<AskData> {
  const all = await catalogue();
  const questions = all.map(({ name, title }) => ({ name, title }));
  const { name } = params;
  if (name === undefined) return { questions, asked: undefined };
  const asked = find(all, name);
  if (asked === undefined) throw notFound(wordsIn(words, language).noQuestion(name));
  const given = readVariables(asked.variables, search);
  const question = operation<Answer, Record<string, unknown>>(asked.operationName ?? '', asked.query);
  const answer = await answered(ask(question, given.variables));
  const list = search.get('list');
  return {
    questions: [],
    asked: {
      operation: asked,
      given,
      answer,
      list: list !== null && asked.lists.includes(list) ? list : answerTable(asked),
    },
  };
}

function find(all: Catalogue, name: string): ShippedOperation | undefined {
  return all.find((one) => one.name === name);
}
