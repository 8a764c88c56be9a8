import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';

import type { Corpus } from './corpus.js';
import type { Draws } from './draws.js';
import { fieldsOf, isEntry, isOfPage, leadsOn, listedType, takes, type Field } from './field-shape.js';
import { leaf } from './input-value.js';
import {
  plainField,
  type Directive,
  type FieldSelection,
  type Fragment,
  type OperationTemplate,
  type Selection,
} from './operation-template.js';
import { RandomArguments } from './random-arguments.js';
import { VariableUses } from './variable-uses.js';
import { orderName } from '../oracle/list.js';
import type { Input } from '../oracle/input.js';
import type { SchemaFields } from '../oracle/schema-fields.js';

const PAGE_CURSORS = plainField('pageInfo', [plainField('startCursor'), plainField('endCursor')]);

/** Makes operations over a schema; not all of them are valid, as fields of one name may conflict with each other. */
export class RandomOperation {
  private readonly variables: VariableUses;
  private readonly arguments: RandomArguments;
  private readonly fragments: Fragment[] = [];
  private readonly cursors = new Map<string, string>();
  private names = 0;
  /** How many more fields may lead to other nodes. */
  private walks: number;

  /** @param without Root fields that are not asked. */
  constructor(
    private readonly draws: Draws,
    corpus: Corpus,
    private readonly schema: GraphQLSchema,
    private readonly fields: SchemaFields,
    private readonly without: readonly string[],
  ) {
    this.variables = new VariableUses(draws);
    this.arguments = new RandomArguments(draws, corpus, fields, this.variables);
    this.walks = draws.chance(5) ? draws.int(6, 12) : draws.int(1, 3);
  }

  make(): OperationTemplate {
    const { draws } = this;
    const query = this.schema.getQueryType();
    if (!query) throw new Error('expected a query type');
    const roots = fieldsOf(query).filter(({ name }) => !this.without.includes(name));
    const ungrouped = roots.filter((field) => !takes(field, 'groupBy'));
    const count = draws.chance(80) ? 1 : draws.int(2, 3);
    const selections: Selection[] = Array.from({ length: count }, (_, index) => {
      const field = draws.pick(draws.chance(80) ? ungrouped : roots);
      return this.field(field, query.name, 0, index > 0 || draws.chance(20));
    });
    if (draws.chance(5)) selections.push(this.typename());
    return { selections, fragments: this.fragments, cursors: this.cursors };
  }

  /** @param aliased Whether it goes by a name of its own. */
  private field(field: Field, owner: string, depth: number, aliased: boolean): FieldSelection {
    const type = getNamedType(field.type);
    const given = this.arguments.make(owner, field, depth > 0);
    if (this.leadsOn(owner, field)) this.walks--;
    const selections = isCompositeType(type) ? this.selectionSet(type, depth + 1) : [];
    const cursor = this.sometimesCursor(field, owner, given.orderBy);
    return {
      kind: 'field',
      name: field.name,
      alias: aliased ? this.alias() : undefined,
      arguments: [...given.arguments, ...cursor],
      directive: this.sometimesDirective(),
      selections: cursor.length > 0 ? [...selections, PAGE_CURSORS] : selections,
    };
  }

  private selectionSet(type: GraphQLCompositeType, depth: number): Selection[] {
    const { draws } = this;
    const selections: Selection[] = [];
    const asked = new Map<string, FieldSelection>();
    const count = draws.int(1, depth > 3 ? 2 : 3);
    for (let index = 0; index < count; index++) {
      if (draws.chance(4)) selections.push(this.typename());
      else if (asked.size > 0 && draws.chance(6)) {
        selections.push(...this.askedAgain(draws.pick([...asked.values()]), type, depth));
      } else if (draws.chance(isAbstractType(type) ? 45 : 6)) selections.push(this.fragment(type, depth));
      else if (isUnionType(type)) selections.push(this.typename());
      else {
        const field = this.pickField(type);
        if (!field) continue;
        const selection = this.field(field, type.name, depth, asked.has(field.name) || draws.chance(12));
        asked.set(selection.alias ?? selection.name, selection);
        selections.push(selection);
      }
    }
    return selections.length > 0 ? selections : [this.withoutSelections(type)];
  }

  /** A field that may still be asked: of a page rather what it lists, else rather what leads on. */
  private pickField(type: GraphQLCompositeType): Field | undefined {
    const { draws } = this;
    const fields = fieldsOf(type).filter((field) => this.walks > 0 || !this.leadsOn(type.name, field));
    // What an edge rests on is as much of it as its node.
    const listed = isOfPage(type) ? fields.filter((field) => isEntry(field) || field.name === 'claims') : [];
    if (listed.length > 0 && draws.chance(50)) return draws.pick(listed);
    const leading = fields.filter((field) => this.leadsOn(type.name, field));
    if (leading.length > 0 && draws.chance(35)) return draws.pick(leading);
    return fields.length > 0 ? draws.pick(fields) : undefined;
  }

  /** A field once more, with other fields of what it leads to: both are merged. */
  private askedAgain(asked: FieldSelection, type: GraphQLCompositeType, depth: number): FieldSelection[] {
    const field = fieldsOf(type).find(({ name }) => name === asked.name);
    const of = field && getNamedType(field.type);
    if (!isCompositeType(of)) return [];
    return [{ ...asked, directive: this.sometimesDirective(), selections: this.selectionSet(of, depth + 1) }];
  }

  /** Fields of a type, or of one that it may be or is one of: in place, or as a fragment that others may share. */
  private fragment(type: GraphQLCompositeType, depth: number): Selection {
    const { draws } = this;
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
    const interfaces = isUnionType(type) ? [] : type.getInterfaces();
    const on = draws.pick([...possible, ...interfaces, type]);
    const sharing = this.fragments.filter((fragment) => fragment.on === on.name);
    if (sharing.length > 0 && draws.chance(40)) return this.spread(draws.pick(sharing));
    const selections = this.selectionSet(on, depth + 1);
    if (draws.chance(35)) {
      const fragment = { name: `F${this.names++}`, on: on.name, selections };
      this.fragments.push(fragment);
      return this.spread(fragment);
    }
    const untyped = on === type && draws.chance(50);
    return {
      kind: 'inline',
      on: untyped ? undefined : on.name,
      directive: this.sometimesDirective(),
      selections,
    };
  }

  private spread({ name }: Fragment): Selection {
    return { kind: 'spread', fragment: name, directive: this.sometimesDirective() };
  }

  /** A field that has no fields of its own. */
  private withoutSelections(type: GraphQLCompositeType): FieldSelection {
    const leaves = fieldsOf(type).filter((field) => !isCompositeType(getNamedType(field.type)));
    return leaves.length > 0 ? plainField(this.draws.pick(leaves).name) : this.typename();
  }

  private typename(): FieldSelection {
    return { ...plainField('__typename'), alias: this.draws.chance(30) ? this.alias() : undefined };
  }

  private alias(): string {
    return `a${this.names++}`;
  }

  private sometimesDirective(): Directive | undefined {
    if (!this.draws.chance(4)) return undefined;
    const condition = {
      ...leaf('Boolean!', undefined, (draws) => draws.chance(50)),
      variable: this.variables.sometimes(70),
    };
    return { name: this.draws.pick(['skip', 'include']), condition };
  }

  /** Sometimes, a page after or before a cursor of an answer to the same operation. */
  private sometimesCursor(
    field: Field,
    owner: string,
    orderBy: readonly Input[],
  ): FieldSelection['arguments'] {
    // Groups have an order of their own, which the sweeps page through.
    if (!takes(field, 'after') || takes(field, 'groupBy') || !this.draws.chance(20)) return [];
    const variable = `cursor${this.cursors.size}`;
    const far = (this.fields.field(owner, field.name)?.depth ?? 1) > 1;
    this.cursors.set(variable, orderName(this.fields, listedType(field), orderBy, far));
    // Its value is only known when the answer is there.
    return [[this.draws.pick(['after', 'before']), leaf('String', variable, () => undefined)]];
  }

  private leadsOn(owner: string, field: Field): boolean {
    return leadsOn(owner, field, this.fields);
  }
}
