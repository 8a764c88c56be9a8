import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';

import type { Corpus } from './corpus.js';
import type { Draws } from './draws.js';
import type { InputValue, ObjectValue, VariableUse } from './input-value.js';
import { memberNamed } from '../oracle/matches.js';
import type { SchemaFields } from '../oracle/schema-fields.js';

/** What an argument's values are drawn for: a property of the nodes of a type, a member of a value. */
interface About {
  readonly type: string;
  readonly property?: string;
  readonly member?: string;
  /** Whether it is the same for all that stands below. */
  readonly settled?: boolean;
}

const EDGE: About = { type: 'Claim', property: 'predicate', settled: true };

/** Makes arguments of a field: what the schema allows, with values that the graph has. */
export class RandomArguments {
  private variables = 0;
  /** The end of the way whose beginning was drawn last. */
  private end = '';

  constructor(
    private readonly draws: Draws,
    private readonly corpus: Corpus,
    private readonly schema: SchemaFields,
  ) {}

  /** @param target The node type that a list is of, or the type of a lookup. */
  make(field: GraphQLField<unknown, unknown>, target: string, nested: boolean): [string, InputValue][] {
    const given: [string, InputValue][] = [];
    const lookup = field.args.filter(({ name }) => name === 'id' || name === 'code');
    if (lookup.length > 0) {
      const argument = this.draws.pick(lookup);
      return [[argument.name, this.leaf(argument.type, { type: target, property: argument.name }, 'eq')]];
    }
    for (const argument of field.args) {
      const value = this.argument(argument, target, nested);
      if (value) given.push([argument.name, value]);
    }
    const paged = field.args.some(({ name }) => name === 'last');
    if (paged && given.some(([name]) => name === 'last')) {
      return given.filter(([name]) => name !== 'first');
    }
    return given;
  }

  variable(percent: number): VariableUse | undefined {
    if (!this.draws.chance(percent)) return undefined;
    return { name: `v${this.variables++}`, from: this.draws.chance(20) ? 'default' : 'request' };
  }

  private argument(argument: GraphQLArgument, target: string, nested: boolean): InputValue | undefined {
    const { name, type } = argument;
    const about = { type: target };
    switch (name) {
      case 'first':
        return this.draws.chance(nested ? 85 : 55) ? this.size(type, nested) : undefined;
      case 'last':
        return this.draws.chance(15) ? this.size(type, nested) : undefined;
      case 'where':
      case 'edge':
        if (!this.draws.chance(name === 'where' ? 40 : 20)) return undefined;
        return this.object(
          getNamedType(type) as GraphQLInputObjectType,
          name === 'edge' ? EDGE : about,
          2,
          type,
        );
      case 'orderBy':
        return this.draws.chance(35) ? this.orderBy(type) : undefined;
      case 'duplicates':
        return this.draws.chance(40) ? this.constant(type, 'LEAVE_OUT', 20) : undefined;
      case 'exceptions':
        return this.draws.chance(25)
          ? this.constant(type, this.draws.pick(['APPLY', 'IGNORE', 'ONLY']), 20)
          : undefined;
      case 'rollUp':
      case 'hereOrAbove':
        return this.draws.chance(40) ? this.constant(type, argument.defaultValue !== true, 20) : undefined;
      case 'language':
        return this.draws.chance(50) ? this.constant(type, this.draws.pick(['ZH', 'EN']), 20) : undefined;
      case 'groupBy': {
        const groups = getNamedType(type);
        if (!isEnumType(groups) || !this.draws.chance(70)) return undefined;
        return this.constant(type, this.draws.pick(groups.getValues()).name, 20);
      }
      case 'level':
        return this.draws.chance(70)
          ? this.leaf(type, { type: 'Region', property: 'level' }, 'eq')
          : undefined;
      case 'region':
        return this.leaf(type, { type: 'Region', property: 'id' }, 'eq');
      case 'from':
        return this.leafOf(type, (draws) => {
          const [from, to] = this.corpus.pairs.draw(draws);
          this.end = to;
          return from;
        });
      case 'to':
        return this.leafOf(type, () => this.end);
      case 'maxLength':
        return this.draws.chance(70) ? this.leafOf(type, (draws) => draws.int(1, 6)) : undefined;
      case 'at':
        return this.draws.chance(60) ? this.leafOf(type, (draws) => draws.int(0, 6_000)) : undefined;
      default:
        // Cursors are made where the list's order is known.
        return undefined;
    }
  }

  private size(type: GraphQLInputType, nested: boolean): InputValue {
    return this.leafOf(type, (draws) =>
      draws.chance(5) ? 0 : draws.chance(5) ? (nested ? 10 : 100) : draws.int(1, 5),
    );
  }

  private orderBy(type: GraphQLInputType): InputValue {
    const input = getNamedType(type) as GraphQLInputObjectType;
    const fields = Object.values(input.getFields());
    const counted = fields.filter((field) => isInputObjectType(getNamedType(field.type)));
    const others = fields.filter((field) => !counted.includes(field));
    const count = this.draws.chance(30) ? 2 : 1;
    const items = Array.from({ length: count }, (): InputValue => {
      const direction = this.draws.pick(['ASC', 'DESC']);
      // Most orders of some types are counts, each of which is a subquery to plan.
      const field = this.draws.pick(counted.length > 0 && this.draws.chance(30) ? counted : others);
      const inner = getNamedType(field.type);
      if (!isInputObjectType(inner)) {
        return object(input, [[field.name, this.constant(field.type, direction, 0)]]);
      }
      const counts = Object.values(inner.getFields()).map(
        ({ name, type: of }) => [name, this.constant(of, direction, 0)] as const,
      );
      return object(input, [[field.name, object(inner, counts)]]);
    });
    return { kind: 'list', type: String(type), items, variable: this.variable(15) };
  }

  /** An input object, seldom empty. */
  private object(
    input: GraphQLInputObjectType,
    about: About,
    depth: number,
    type: GraphQLInputType = input,
  ): InputValue {
    const fields = Object.values(input.getFields());
    const nested = fields.filter(({ type: of }) => isInputObjectType(getNamedType(of)));
    const usable =
      depth > 0 ? fields : fields.filter((field) => !nested.includes(field) || isFilter(field.type));
    const count = usable.length === 0 || this.draws.chance(3) ? 0 : this.draws.chance(70) ? 1 : 2;
    const chosen = new Set(Array.from({ length: count }, () => this.draws.pick(usable)));
    const entries = [...chosen].map(
      (field) => [field.name, this.inputField(field.name, field.type, about, depth - 1)] as const,
    );
    // Which relationships are looked at, alone, asks for nothing.
    const quantifier = input.getFields()['some'];
    if (quantifier && entries.every(([name]) => NARROWING.has(name)) && entries.length > 0) {
      entries.push(['some', this.inputField('some', quantifier.type, about, depth - 1)]);
    }
    return { kind: 'object', type: String(type), fields: entries, variable: this.variable(12) };
  }

  private inputField(name: string, type: GraphQLInputType, about: About, depth: number): InputValue {
    const named = getNamedType(type);
    const inner = isNonNullType(type) ? type.ofType : type;
    if (name === 'isNull') return this.constant(type, this.draws.chance(50), 20);
    if (name === 'rollUp' || name === 'hereOrAbove') return this.constant(type, this.draws.chance(80), 20);
    if (name === 'exceptions') return this.constant(type, this.draws.pick(['APPLY', 'IGNORE', 'ONLY']), 20);
    if (isInputObjectType(named) && /CountFilter$/.test(named.name)) return this.count(named, about, depth);
    if (!isInputObjectType(named)) {
      const leaf = this.leaf(type, about, name);
      if (isNonNullType(type) || !this.draws.chance(3)) return leaf;
      return { ...leaf, variable: { name: `v${this.variables++}`, from: 'nowhere' } };
    }
    if (isListType(inner)) {
      const item = inner.ofType;
      const items = Array.from({ length: this.draws.int(0, 2) }, () =>
        this.object(named, about, depth, item),
      );
      return { kind: 'list', type: String(type), items, variable: this.variable(10) };
    }
    return this.object(named, this.aboutField(name, named.name, about), depth);
  }

  /** How many there are, compared with few; without a comparison it would be refused. */
  private count(input: GraphQLInputObjectType, about: About, depth: number): InputValue {
    const { where, ...comparisons } = input.getFields();
    const compared = new Set([
      this.draws.pick(Object.values(comparisons)),
      this.draws.pick(Object.values(comparisons)),
    ]);
    const entries = [...(this.draws.chance(70) ? [...compared].slice(0, 1) : compared)].map(
      ({ name, type }) => [name, this.leafOf(type, (draws) => draws.int(0, 3))] as const,
    );
    const narrowed = where && depth > 0 && this.draws.chance(50);
    return object(input, [
      ...entries,
      ...(narrowed ? [['where', this.inputField('where', where.type, about, depth)] as const] : []),
    ]);
  }

  private aboutField(name: string, inputType: string, about: About): About {
    if (['not', 'some', 'none', 'all', 'where'].includes(name)) return about;
    if (about.settled) return about;
    if (inputType === 'EdgeWhere') return EDGE;
    if (about.property !== undefined) return { ...about, member: name === 'date' ? 'edtf' : name };
    const field = this.schema.field(about.type, name);
    if (!field) return { type: memberNamed(this.schema, about.type, name) };
    if (field.kind === 'relationship' || field.kind === 'cypher') return { type: field.type };
    if (field.kind === 'value' && field.type === 'PartialDate') {
      return { type: about.type, property: name, member: 'edtf' };
    }
    return { type: about.type, property: name };
  }

  private leaf(type: GraphQLInputType, about: About, operator: string): InputValue {
    const { corpus } = this;
    const values =
      about.member === 'type'
        ? ['Money', 'Quantity', 'Rate', 'PartialDate', 'Text']
        : corpus.values(about.type, about.property ?? 'id', about.member);
    const named = getNamedType(type);
    const one = (draws: Draws): unknown => {
      if (isEnumType(named)) return draws.pick(named.getValues()).name;
      if (named.name === 'Float') return corpus.number(draws, values);
      if (named.name === 'Int') return Math.round(corpus.number(draws, values));
      if (named.name === 'Boolean') return draws.chance(50);
      if (
        about.member === 'edtf' &&
        operator !== 'contains' &&
        operator !== 'startsWith' &&
        operator !== 'in'
      ) {
        return corpus.date(draws, values);
      }
      return corpus.text(draws, values, operator === 'in' ? 'eq' : operator);
    };
    const list = isListType(isNonNullType(type) ? type.ofType : type);
    return this.leafOf(
      type,
      list ? (draws) => Array.from({ length: draws.int(0, 3) }, () => one(draws)) : one,
    );
  }

  private leafOf(type: GraphQLInputType, draw: (draws: Draws) => unknown): InputValue {
    const isEnum = isEnumType(getNamedType(type));
    return { kind: 'leaf', type: String(type), draw, isEnum, variable: this.variable(30) };
  }

  /** A value that decides the statement's text, and so stays the same in all variants. */
  private constant(type: GraphQLInputType, value: unknown, percent: number): InputValue {
    return {
      kind: 'leaf',
      type: String(type),
      draw: () => value,
      isEnum: isEnumType(getNamedType(type)),
      variable: this.variable(percent),
    };
  }
}

/** What in a filter on related nodes only says which are looked at. */
const NARROWING = new Set(['edge', 'rollUp', 'hereOrAbove', 'exceptions']);

/** Whether an input compares a property, and so leads to no further nodes. */
function isFilter(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && /Filter$/.test(named.name) && !('some' in named.getFields());
}

function object(
  type: GraphQLInputObjectType,
  fields: readonly (readonly [string, InputValue])[],
): ObjectValue {
  return { kind: 'object', type: String(type), fields, variable: undefined };
}
