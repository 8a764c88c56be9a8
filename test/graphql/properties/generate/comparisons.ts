import { getNamedType, isInputObjectType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';

import type { SchemaFields } from '../oracle/schema-fields.js';
import type { Corpus } from './corpus.js';

/** A comparison that a `where` can make on a node: with a property, or with a member of a value. */
export interface Comparison {
  readonly type: string;
  readonly property: string;
  /** The member whose values are compared with. */
  readonly member: string | undefined;
  /** The name under which the filter has the member; that of dates compares them as they are. */
  readonly named: string | undefined;
  /** The input type that has the operator. */
  readonly filter: string;
  readonly operator: string;
  /** GraphQL type of the operand. */
  readonly operand: string;
}

/** The comparisons of types whose operands the graph has: with those it has not, the answer is always empty. */
export class Comparisons {
  private readonly known = new Map<string, readonly Comparison[]>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fields: SchemaFields,
    private readonly corpus: Corpus,
  ) {}

  of(type: string): readonly Comparison[] {
    let comparisons = this.known.get(type);
    if (!comparisons) {
      comparisons = this.read(type);
      this.known.set(type, comparisons);
    }
    return comparisons;
  }

  private read(type: string): Comparison[] {
    const where = this.schema.getType(`${type}Where`);
    if (!isInputObjectType(where)) return [];
    return Object.values(where.getFields()).flatMap((field) => {
      const filter = getNamedType(field.type);
      const kind = this.fields.field(type, field.name)?.kind;
      if (kind === undefined || kind === 'relationship' || kind === 'cypher') return [];
      if (!isInputObjectType(filter)) return [];
      return this.operators(type, field.name, undefined, filter);
    });
  }

  private operators(
    type: string,
    property: string,
    member: string | undefined,
    filter: GraphQLInputObjectType,
  ): Comparison[] {
    return Object.values(filter.getFields()).flatMap(({ name, type: operand }) => {
      const inner = getNamedType(operand);
      if (isInputObjectType(inner)) return this.operators(type, property, name, inner);
      const at = filter.name === 'PartialDateFilter' ? 'edtf' : member;
      if (at !== 'type' && this.corpus.values(type, property, at).length === 0) return [];
      return [
        {
          type,
          property,
          member: at,
          named: member,
          filter: filter.name,
          operator: name,
          operand: String(operand),
        },
      ];
    });
  }
}
