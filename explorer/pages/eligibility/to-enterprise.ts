import type { EnterpriseInput } from './eligibility.graphql.js';
import { readNumber } from './read-number.js';
import { type ListField, LISTS, NONE, NUMBERS, type Said } from './said.js';

/** What the API is asked with. What is no number goes there as it was typed, so that the API says what it expects. */
export function toEnterprise({ numbers, lists, research }: Said): EnterpriseInput {
  const told: Record<string, unknown> = {};
  for (const name of Object.keys(LISTS) as ListField[]) {
    if (lists[name].length > 0) told[name] = lists[name].filter((id) => id !== NONE);
  }
  for (const name of NUMBERS) if (numbers[name] !== '') told[name] = asNumber(numbers[name]);
  if (research.length > 0) {
    told['researchSpending'] = research.map(({ year, amount }) => ({
      year: asNumber(year),
      amount: asNumber(amount),
    }));
  }
  return told;
}

function asNumber(text: string): number | string | null {
  return text === '' ? null : (readNumber(text) ?? text);
}
