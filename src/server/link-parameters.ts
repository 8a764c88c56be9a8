import type { OperationDefinitionNode } from 'graphql';

import { UserInputError } from '../errors.js';
import { suggested } from '../nearest.js';

const PARAMETERS = ['variables', 'format', 'list'];
const FORMATS = ['json', 'csv', 'cypher'];

/** What the link to an answer may say. */
export interface LinkParameters {
  /** JSON. */
  readonly variables?: string;
  /** `json`, `csv` or, for the statement in place of its answer, `cypher`; by `Accept` where it is not given. */
  readonly format?: string;
  /** Which list of the answer is made CSV; without a format it means CSV. */
  readonly list?: string;
}

/** @throws UserInputError for a parameter that there is not: left out, it would give the answer to another question */
export function readParameters(given: Readonly<Record<string, unknown>>): LinkParameters {
  for (const [name, value] of Object.entries(given)) {
    if (!PARAMETERS.includes(name)) {
      const near = suggested(name, PARAMETERS);
      throw new UserInputError({
        zh: `没有参数“${name}”。${near.zh}变量请写成 ${exampleOf(name)}。`,
        en: `Expected the parameters ${PARAMETERS.join(', ')}, but got "${name}".${near.en} A variable is given as ${exampleOf(name)}.`,
      });
    }
    if (typeof value !== 'string') {
      throw new UserInputError({
        zh: `${name}：只能给一次，但给了多次。`,
        en: `${name}: expected it once, but got it several times.`,
      });
    }
  }
  const parameters: LinkParameters = given;
  const { format } = parameters;
  if (format !== undefined && !FORMATS.includes(format)) {
    throw new UserInputError({
      zh: `format：须为 json、csv 或 cypher，得到的是“${format}”。`,
      en: `format: expected json, csv or cypher, but got "${format}".`,
    });
  }
  if (format !== undefined && format !== 'csv' && parameters.list !== undefined) {
    throw new UserInputError({
      zh: 'list：只用于 format=csv，JSON 总是给出整个答案。',
      en: 'list: expected it with format=csv alone, for JSON has the whole answer.',
    });
  }
  return parameters;
}

/** Without the value: whether it is a text or a number in JSON, only the operation says. */
function exampleOf(name: string): string {
  return `variables={${JSON.stringify(name)}:…}`;
}

/** The variables of a link. @throws UserInputError where they are no JSON object, or name a variable that the operation does not have */
export function readVariables(
  text: string | undefined,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Record<string, unknown> {
  if (text === undefined || text === '') return {};
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UserInputError({
      zh: `variables：须为 JSON 对象，如 {"code":"110112"}，得到的是 ${text.slice(0, 80)}`,
      en: `variables: expected a JSON object such as {"code":"110112"}, but got ${text.slice(0, 80)}`,
    });
  }
  const names = variableDefinitions.map(({ variable }) => variable.name.value);
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const near = suggested(unknown, names);
    throw new UserInputError({
      zh: `variables：这个操作的变量有 ${names.join('、') || '（无）'}，没有“${unknown}”。${near.zh}`,
      en: `variables: expected variables of the operation (${names.join(', ') || 'it has none'}), but got "${unknown}".${near.en}`,
    });
  }
  return value as Record<string, unknown>;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
