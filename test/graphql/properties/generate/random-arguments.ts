import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';

import type { Corpus } from './corpus.js';
import type { Draws } from './draws.js';
import { listedType, takes, type Field } from './field-shape.js';
import type { InputValue, LeafValue } from './input-value.js';
import type { Arguments } from './operation-writer.js';
import { RandomFilter } from './random-filter.js';
import { randomOrder } from './random-order.js';
import { NEIGHBOUR_FILTERS, PATH_FILTERS } from './path-filters.js';
import { constantValue, drawnValue } from './typed-value.js';
import type { VariableUses } from './variable-uses.js';
import type { Input } from '../oracle/input.js';
import type { SchemaFields } from '../oracle/schema-fields.js';

/** How many filters that lead to further nodes may stand in each other. */
const FILTER_DEPTH = 2;

/** What a field is given. */
interface Given {
  readonly arguments: Arguments;
  /** The order that it is asked for in; it stays the same in all variants. */
  readonly orderBy: readonly Input[];
}

/** Makes arguments of a field: what the schema allows, with values that the graph has. */
export class RandomArguments {
  private readonly filter: RandomFilter;

  constructor(
    private readonly draws: Draws,
    private readonly corpus: Corpus,
    private readonly schema: SchemaFields,
    private readonly variables: VariableUses,
  ) {
    this.filter = new RandomFilter(draws, corpus, schema, variables);
  }

  /**
   * @param owner The type that has the field.
   * @param nested Whether the field stands below another, so that its lists had better be short.
   */
  make(owner: string, field: Field, nested: boolean): Given {
    const keys = takes(field, 'first')
      ? []
      : field.args.filter(({ name }) => name === 'id' || name === 'code');
    if (keys.length > 0) return { arguments: [this.key(this.draws.pick(keys), field)], orderBy: [] };
    const orderBy = this.orderBy(field);
    const given = [
      ...this.ends(field),
      ...field.args.flatMap((argument) => {
        const value = this.argument(argument, owner, field, nested, orderBy);
        return value ? [[argument.name, value] as const] : [];
      }),
    ];
    // A list is cut from one side only.
    const last = given.some(([name]) => name === 'last');
    return { arguments: last ? given.filter(([name]) => name !== 'first') : given, orderBy };
  }

  /** The key of a lookup. */
  private key({ name, type }: GraphQLArgument, field: Field): readonly [string, InputValue] {
    return [
      name,
      this.filter.operand(type, { kind: 'property', type: listedType(field), property: name }, 'eq'),
    ];
  }

  /** The argument of a name, left out now and then where the schema allows it. */
  private argument(
    argument: GraphQLArgument,
    owner: string,
    field: Field,
    nested: boolean,
    orderBy: readonly Input[],
  ): InputValue | undefined {
    const { draws, filter } = this;
    const { name, type } = argument;
    switch (name) {
      case 'first':
        return draws.chance(nested ? 85 : 55) ? this.size(type, nested) : undefined;
      case 'last':
        return draws.chance(15) ? this.size(type, nested) : undefined;
      case 'where':
        return draws.chance(40)
          ? filter.object(type, { kind: 'node', type: listedType(field) }, FILTER_DEPTH)
          : undefined;
      case 'edge':
        return draws.chance(20)
          ? filter.object(type, { kind: 'edge', types: this.typesOf(owner, field) }, FILTER_DEPTH)
          : undefined;
      case 'orderBy':
        if (orderBy.length === 0) return undefined;
        return constantValue(type, orderBy, this.variables.sometimes(15));
      case 'duplicates':
        return draws.chance(40) ? this.constant(type, 'LEAVE_OUT') : undefined;
      case 'exceptions':
        return draws.chance(25) ? this.constant(type, draws.pick(['APPLY', 'IGNORE', 'ONLY'])) : undefined;
      case 'rollUp':
      case 'hereOrAbove':
        return draws.chance(40) ? this.constant(type, argument.defaultValue !== true) : undefined;
      case 'language':
        return draws.chance(50) ? this.constant(type, draws.pick(['ZH', 'EN'])) : undefined;
      case 'groupBy': {
        const groups = getNamedType(type);
        if (!isEnumType(groups) || !draws.chance(70)) return undefined;
        return this.constant(type, draws.pick(groups.getValues()).name);
      }
      case 'level':
        return draws.chance(70) ? this.ofRegion(type, 'level') : undefined;
      case 'region':
        return this.ofRegion(type, 'id');
      case 'id':
        return this.drawn(type, (drawn) => drawn.pick(this.corpus.pairs.draw(drawn)));
      case 'hops':
        return draws.chance(70) ? this.drawn(type, (drawn) => drawn.int(1, 3)) : undefined;
      case 'measure':
        return this.constant(type, 'DEGREE');
      case 'direction':
        return draws.chance(30) ? this.constant(type, draws.pick(['OUT', 'IN', 'BOTH'])) : undefined;
      case 'maxLength':
        return draws.chance(70) ? this.drawn(type, (drawn) => drawn.int(1, 6)) : undefined;
      case 'at':
        return draws.chance(60) ? this.drawn(type, (drawn) => drawn.int(0, 6_000)) : undefined;
      case 'entityTypes':
      case 'validIn':
        return draws.chance(12)
          ? this.drawn(type, (drawn) => NEIGHBOUR_FILTERS[name]?.(drawn, this.corpus))
          : undefined;
      case 'relationshipTypes':
      case 'basis':
      case 'modality':
      case 'notThrough':
      case 'notThroughTypes':
        return draws.chance(12)
          ? this.drawn(type, (drawn) => PATH_FILTERS[name]?.(drawn, this.corpus, []))
          : undefined;
      case 'regions':
        return draws.chance(40)
          ? this.drawn(type, (drawn) => [drawn.pick(this.corpus.values('Region', 'id'))])
          : undefined;
      default:
        // The ends of a way are made together, dates in their order by the sweep, and cursors where the list's order is known.
        return undefined;
    }
  }

  /** The order that a list is asked for in; none where it is left to the schema. */
  private orderBy(field: Field): readonly Input[] {
    const argument = field.args.find(({ name }) => name === 'orderBy');
    const input = argument && getNamedType(argument.type);
    return isInputObjectType(input) && this.draws.chance(35) ? randomOrder(this.draws, input) : [];
  }

  /** Both ends of a way. */
  private ends(field: Field): Arguments {
    const from = field.args.find(({ name }) => name === 'from');
    const to = field.args.find(({ name }) => name === 'to');
    if (!from || !to || getNamedType(from.type).name !== 'ID') return [];
    const [drawFrom, drawTo] = together((draws) => this.corpus.pairs.draw(draws));
    return [
      ['from', this.drawn(from.type, drawFrom)],
      ['to', this.drawn(to.type, drawTo)],
    ];
  }

  /** The types of the relationships that a field walks. */
  private typesOf(owner: string, field: Field): readonly string[] {
    return this.schema.field(owner, field.name)?.types ?? [];
  }

  private size(type: GraphQLInputType, nested: boolean): InputValue {
    return this.drawn(type, (draws) => {
      if (draws.chance(5)) return 0;
      if (draws.chance(5)) return nested ? 10 : 100;
      return draws.int(1, 5);
    });
  }

  private ofRegion(type: GraphQLInputType, property: string): InputValue {
    return this.filter.operand(type, { kind: 'property', type: 'Region', property }, 'eq');
  }

  private drawn(type: GraphQLInputType, draw: LeafValue['draw']): InputValue {
    return drawnValue(type, draw, this.variables.sometimes(30));
  }

  private constant(type: GraphQLInputType, value: unknown): InputValue {
    return constantValue(type, value, this.variables.sometimes(20));
  }
}

/** Draws of two values that belong together: the one that is drawn first draws both, and leaves the other its own. */
function together<T>(
  draw: (draws: Draws) => readonly [T, T],
): readonly [first: (draws: Draws) => T, second: (draws: Draws) => T] {
  let left: readonly [T, T] | undefined;
  const one =
    (index: 0 | 1) =>
    (draws: Draws): T => {
      const pair = left ?? draw(draws);
      left = left ? undefined : pair;
      return pair[index];
    };
  return [one(0), one(1)];
}
