import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';

import { comparedWithin, operandDraw, type Compared } from './compared.js';
import type { Corpus } from './corpus.js';
import type { Draws } from './draws.js';
import type { InputValue, LeafValue } from './input-value.js';
import { constantValue, drawnValue } from './typed-value.js';
import type { VariableUses } from './variable-uses.js';
import type { SchemaFields } from '../oracle/schema-fields.js';

/** What in a filter on related nodes only says which are looked at. */
const NARROWING = new Set(['edge', 'rollUp', 'hereOrAbove', 'exceptions']);

/** Draws filters that the schema allows, with operands that the graph has. */
export class RandomFilter {
  constructor(
    private readonly draws: Draws,
    private readonly corpus: Corpus,
    private readonly schema: SchemaFields,
    private readonly variables: VariableUses,
  ) {}

  /**
   * An input object, seldom empty.
   *
   * @param type What the place that it stands in takes.
   * @param depth How many filters that lead to further nodes may stand in each other.
   */
  object(type: GraphQLInputType, compared: Compared, depth: number): InputValue {
    const { draws } = this;
    const inputs = (getNamedType(type) as GraphQLInputObjectType).getFields();
    const usable = Object.values(inputs).filter((input) => depth > 0 || !filtersNodes(input.type));
    const count = usable.length === 0 || draws.chance(3) ? 0 : draws.chance(70) ? 1 : 2;
    const chosen = new Set(Array.from({ length: count }, () => draws.pick(usable)));
    const fields = [...chosen].map(
      (input) => [input.name, this.input(input.name, input.type, compared, depth - 1)] as const,
    );
    // Which relationships are looked at, alone, asks for nothing.
    const { some } = inputs;
    if (some && fields.length > 0 && fields.every(([name]) => NARROWING.has(name))) {
      fields.push(['some', this.input('some', some.type, compared, depth - 1)]);
    }
    return { kind: 'object', type: String(type), fields, variable: this.variables.sometimes(12) };
  }

  /** An operand, drawn anew for each variant. */
  operand(type: GraphQLInputType, compared: Compared, operator: string): LeafValue {
    return drawnValue(type, operandDraw(compared, type, operator, this.corpus), this.variables.sometimes(30));
  }

  private input(name: string, type: GraphQLInputType, compared: Compared, depth: number): InputValue {
    const { draws, variables } = this;
    switch (name) {
      case 'isNull':
        return constantValue(type, draws.chance(50), variables.sometimes(20));
      case 'rollUp':
      case 'hereOrAbove':
        return constantValue(type, draws.chance(80), variables.sometimes(20));
      case 'exceptions':
        return constantValue(type, draws.pick(['APPLY', 'IGNORE', 'ONLY']), variables.sometimes(20));
      case 'count':
        return this.count(type, compared, depth);
    }
    const named = getNamedType(type);
    if (!isInputObjectType(named)) {
      const operand = this.operand(type, compared, name);
      return isNonNullType(type) || !draws.chance(3)
        ? operand
        : { ...operand, variable: variables.missing() };
    }
    const list = getNullableType(type);
    if (isListType(list)) {
      const items = Array.from({ length: draws.int(0, 2) }, () => this.object(list.ofType, compared, depth));
      return { kind: 'list', type: String(type), items, variable: variables.sometimes(10) };
    }
    return this.object(named, comparedWithin(compared, name, named.name, this.schema), depth);
  }

  /** How many there are, compared with few; without a comparison it would be refused. */
  private count(type: GraphQLInputType, compared: Compared, depth: number): InputValue {
    const { draws } = this;
    const { where, ...comparisons } = (getNamedType(type) as GraphQLInputObjectType).getFields();
    const known = Object.values(comparisons);
    const chosen = new Set([draws.pick(known), ...(draws.chance(30) ? [draws.pick(known)] : [])]);
    const fields = [...chosen].map((input): readonly [string, InputValue] => [
      input.name,
      drawnValue(input.type, (drawn) => drawn.int(0, 3), this.variables.sometimes(30)),
    ]);
    if (where && depth > 0 && draws.chance(50)) {
      fields.push(['where', this.input('where', where.type, compared, depth)]);
    }
    return { kind: 'object', type: String(type), fields, variable: undefined };
  }
}

/** Whether an input says more of nodes, or of those that they lead to, instead of comparing what a node has. */
function filtersNodes(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  const inputs = named.getFields();
  return 'some' in inputs || 'not' in inputs;
}
