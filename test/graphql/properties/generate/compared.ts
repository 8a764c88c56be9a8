import { getNamedType, getNullableType, isEnumType, isListType, type GraphQLInputType } from 'graphql';

import type { Corpus } from './corpus.js';
import type { Draws } from './draws.js';
import { memberNamed } from '../oracle/matches.js';
import type { SchemaFields } from '../oracle/schema-fields.js';
import { isName, maybeStrange } from './strange-texts.js';

/** What the operands of a filter are held against, so that they are drawn from what the graph has of it. */
export type Compared =
  | {
      readonly kind: 'node';
      readonly type: string;
      /** The types of the relationships that lead to it. */
      readonly via?: readonly string[];
    }
  | {
      readonly kind: 'property';
      /** The type of the nodes that have it. */
      readonly type: string;
      readonly property: string;
      /** The member that is compared, where the property holds values. */
      readonly member?: string;
    }
  /** What a relationship says of itself: but for its type, one of these, only enums. */
  | { readonly kind: 'edge'; readonly types: readonly string[] };

const VALUE_TYPES = ['Money', 'Quantity', 'Rate', 'PartialDate', 'Text'];

/** Inputs that say more of the same. */
const SAME = new Set(['not', 'some', 'none', 'all', 'where']);

/** The operators that compare with a date, and not with a part of its text. */
const isOfDates = (operator: string): boolean => !['contains', 'startsWith', 'in'].includes(operator);

/**
 * What is compared by an input within the filter on something.
 *
 * @param name The input's.
 * @param type The type of the input.
 */
export function comparedWithin(
  compared: Compared,
  name: string,
  type: string,
  schema: SchemaFields,
): Compared {
  if (compared.kind === 'edge' || SAME.has(name)) return compared;
  if (type === 'EdgeWhere') return { kind: 'edge', types: (compared.kind === 'node' && compared.via) || [] };
  if (compared.kind === 'property') return { ...compared, member: name === 'date' ? 'edtf' : name };
  const field = schema.field(compared.type, name);
  if (!field) return { kind: 'node', type: memberNamed(schema, compared.type, name) };
  if (field.kind === 'relationship' || field.kind === 'cypher')
    return { kind: 'node', type: field.type, via: field.types };
  const property = { kind: 'property', type: compared.type, property: name } as const;
  return field.kind === 'value' && field.type === 'PartialDate' ? { ...property, member: 'edtf' } : property;
}

/** Draws an operand of an operator: several where its type is a list. */
export function operandDraw(
  compared: Compared,
  type: GraphQLInputType,
  operator: string,
  corpus: Corpus,
): (draws: Draws) => unknown {
  const values = valuesOf(compared, corpus);
  const named = getNamedType(type);
  const ofDate = compared.kind === 'property' && compared.member === 'edtf' && isOfDates(operator);
  const one = (draws: Draws): unknown => {
    if (isEnumType(named)) return draws.pick(named.getValues()).name;
    if (named.name === 'Float') return corpus.number(draws, values);
    if (named.name === 'Int') return Math.round(corpus.number(draws, values));
    if (named.name === 'Boolean') return draws.chance(50);
    if (ofDate) return corpus.date(draws, values);
    if (isWhole(operator) && isFormed(compared)) {
      if (values.length === 0)
        throw new Error(`expected the graph to have some of ${JSON.stringify(compared)}`);
      return draws.pick(values);
    }
    const text = corpus.text(draws, values, operator === 'in' ? 'eq' : operator);
    return compared.kind === 'property' && isName(compared.property) ? maybeStrange(draws, text) : text;
  };
  if (!isListType(getNullableType(type))) return one;
  return (draws) => Array.from({ length: draws.int(0, 3) }, () => one(draws));
}

const isWhole = (operator: string): boolean => ['eq', 'in'].includes(operator);

/** Whether a text that the graph does not have would be refused: ids, words and codes. */
function isFormed(compared: Compared): boolean {
  if (compared.kind !== 'property') return true;
  const { type, property, member } = compared;
  if (member !== undefined) return ['type', 'code'].includes(member);
  return (
    ['id', 'documentId', 'predicate', 'code'].includes(property) ||
    (type === 'Qualifier' && property === 'name')
  );
}

/** The values that the graph has. */
function valuesOf(compared: Compared, corpus: Corpus): readonly unknown[] {
  switch (compared.kind) {
    case 'node':
      return corpus.values(compared.type, 'id');
    case 'edge':
      return compared.types;
    case 'property': {
      const { type, property, member } = compared;
      if (member === 'type') return VALUE_TYPES;
      const values = corpus.values(type, property, member);
      // Any code may be asked for, also of what has none.
      return values.length === 0 && member === 'code' ? corpus.values('Predicate', 'codes') : values;
    }
  }
}
