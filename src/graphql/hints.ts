import {
  getNamedType,
  GraphQLError,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

import type { Message } from '../message.js';

/** What we can add to the message of graphql-js about a query that is not valid. */
export interface Hint {
  /** Whether the hint comes after the message of graphql-js, and not in its place. */
  readonly after: boolean;
  readonly told: Message;
}

/** @param schema Not given where its names are not to be told. */
export function hintFor(error: GraphQLError, schema: GraphQLSchema | undefined): Hint | undefined {
  const character = chineseCharacter(error);
  if (character) return { after: false, told: character };
  const nodes = schema && fieldOfNodes(error.message, schema);
  return nodes && { after: true, told: nodes };
}

/** The error with its hint, where there is one, in its message. */
export function withHint(error: GraphQLError, schema: GraphQLSchema): GraphQLError {
  const hint = hintFor(error, schema);
  if (!hint) return error;
  const message = hint.after ? `${error.message} ${hint.told.en}` : hint.told.en;
  const { source, positions, nodes, extensions } = error;
  return new GraphQLError(message, {
    source: source ?? null,
    positions: positions ?? null,
    nodes: nodes ?? null,
    extensions,
    originalError: error,
  });
}

/** Marks of a Chinese keyboard that are no twin of an ASCII character, and what is meant by them. */
const MEANT: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': '"',
  '’': '"',
  '＇': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '【': '[',
  '】': ']',
  '、': ',',
  '…': '...',
  '\u3000': ' ',
};

/** The characters that GraphQL reads outside of texts: https://spec.graphql.org/October2021/#sec-Appendix-Grammar-Summary */
const OF_GRAPHQL = /[\w!$&().,:=@[\]{|}"#-]/;

const CLOSING_QUOTES = /[”’＂」』]/;

/** Where a query goes wrong at a character that a Chinese keyboard types for one of GraphQL's. */
function chineseCharacter({ message, source, positions }: GraphQLError): Message | undefined {
  const position = positions?.[0];
  if (!source || position === undefined || !message.startsWith('Syntax Error: ')) return undefined;
  const { body } = source;
  const line = body.slice(0, position).split(/\r\n|\n|\r/);
  const before = line.at(-1) ?? '';
  if (message.includes('Unexpected character'))
    return misplaced(body[position], line.length, before.length + 1);
  // A string that begins in ASCII and ends in Chinese goes on to the end of its line.
  const quote = message.includes('Unterminated string') ? before.search(CLOSING_QUOTES) : -1;
  return quote < 0 ? undefined : misplaced(before[quote], line.length, quote + 1);
}

function misplaced(got: string | undefined, line: number, column: number): Message | undefined {
  const meant = got === undefined ? undefined : meantBy(got);
  if (got === undefined || meant === undefined) return undefined;
  const code = `U+${got.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    zh: `语法错误：第 ${line} 行第 ${column} 列须为半角的 ${shown(meant)}，得到的是 ${shown(got)} (${code})。`,
    en: `Syntax Error: expected ${shown(meant)} in ASCII at line ${line}, column ${column}, but got ${shown(got)} (${code}).`,
  };
}

function meantBy(character: string): string | undefined {
  const code = character.charCodeAt(0);
  // The full-width forms stand in the order of ASCII: https://www.unicode.org/charts/PDF/UFF00.pdf
  const twin = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : undefined;
  return MEANT[character] ?? (twin !== undefined && OF_GRAPHQL.test(twin) ? twin : undefined);
}

function shown(character: string): string {
  return character.trim() === '' ? `"${character}"` : character;
}

/** A field that is asked of a list, and that the nodes in it have. */
function fieldOfNodes(message: string, schema: GraphQLSchema): Message | undefined {
  const [, name = '', type = ''] = /^Cannot query field "(\w+)" on type "(\w+)"\./.exec(message) ?? [];
  const nodes = fieldsOf(schema.getType(type))['nodes'];
  if (!nodes || !fieldsOf(getNamedType(nodes.type))[name]) return undefined;
  return {
    zh: `列表中每一项的字段写在 nodes 里：\`nodes { ${name} }\`。`,
    en: `It is a field of the list's items: use \`nodes { ${name} }\`.`,
  };
}

function fieldsOf(type: GraphQLNamedType | undefined) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}
