import type { FieldNode } from 'graphql';

import type { RequestError } from '../../graphql/errors.js';
import { badUserInput } from '../../graphql/errors.js';
import type { AmountInYear, Enterprise } from './enterprise.js';

/** Every field that an enterprise can tell, in the order of the schema. */
const FIELDS = [
  'kinds',
  'recognisedAs',
  'sectors',
  'rents',
  'purchases',
  'investments',
  'researchSpending',
  'standards',
] as const satisfies readonly (keyof Enterprise)[];

const NUMBERS = ['rents', 'purchases', 'investments', 'standards'] as const;
const YEARS = { first: 1900, last: 2100 };

/** @throws GraphQLError BAD_USER_INPUT where it tells nothing, or something that cannot be. */
export function checkEnterprise(enterprise: Enterprise, field: FieldNode | undefined): void {
  if (FIELDS.every((name) => enterprise[name] === undefined)) {
    throw badUserInput(
      'eligibility(enterprise:)',
      {
        zh: `须至少填写一项：${FIELDS.join('、')}；得到的是空的。`,
        en: `expected at least one of ${FIELDS.join(', ')}, but got none.`,
      },
      field,
    );
  }
  for (const name of NUMBERS) {
    const value = enterprise[name];
    if (value !== undefined && value < 0) throw negative(name, value, field);
  }
  if (enterprise.researchSpending) checkYears(enterprise.researchSpending, field);
}

function checkYears(spending: readonly AmountInYear[], field: FieldNode | undefined): void {
  const argument = 'eligibility(enterprise.researchSpending:)';
  if (spending.length === 0) {
    const message = {
      zh: '须至少有一个年份，得到的是空列表；没有数据时请不要填写。',
      en: 'expected at least one year, but got an empty list; leave it out where nothing is known.',
    };
    throw badUserInput(argument, message, field);
  }
  spending.forEach(({ year, amount }, index) => {
    if (year < YEARS.first || year > YEARS.last) {
      const message = {
        zh: `年份须在 ${YEARS.first} 到 ${YEARS.last} 之间，得到的是 ${year}。`,
        en: `expected years from ${YEARS.first} to ${YEARS.last}, but got ${year}.`,
      };
      throw badUserInput(argument, message, field);
    }
    if (amount < 0) throw negative(`researchSpending[${index}].amount`, amount, field);
    const before = spending[index - 1];
    if (!before || before.year < year) return;
    const message =
      before.year === year
        ? {
            zh: `每年只能填写一次，${year} 年有两次。`,
            en: `expected each year once, but got ${year} twice.`,
          }
        : {
            zh: `年份须由早到晚，得到的是 ${year} 年在 ${before.year} 年之后。`,
            en: `expected the years in order, the earliest first, but got ${year} after ${before.year}.`,
          };
    throw badUserInput(argument, message, field);
  });
}

function negative(name: string, value: number, field: FieldNode | undefined): RequestError {
  const message = { zh: `须不小于 0，得到的是 ${value}。`, en: `expected 0 or more, but got ${value}.` };
  return badUserInput(`eligibility(enterprise.${name}:)`, message, field);
}
