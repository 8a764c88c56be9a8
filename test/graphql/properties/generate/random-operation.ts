import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

import type { Corpus } from './corpus.js';
import type { Draws } from './draws.js';
import { plain, render, type InputValue, type Variables } from './input-value.js';
import { RandomArguments } from './random-arguments.js';
import { orderName } from '../oracle/list.js';
import type { Input } from '../oracle/matches.js';
import type { SchemaFields } from '../oracle/schema-fields.js';

/** An operation whose values are still open. */
export interface OperationTemplate {
  readonly selections: readonly Selection[];
  readonly fragments: readonly Fragment[];
  /** Variables that stand for cursors, by the order of the list that they are of. */
  readonly cursors: ReadonlyMap<string, string>;
}

export type Selection = FieldSelection | InlineFragment | Spread;

interface FieldSelection {
  readonly kind: 'field';
  readonly name: string;
  readonly alias: string | undefined;
  readonly arguments: readonly (readonly [string, InputValue])[];
  readonly cursor: { readonly argument: string; readonly variable: string } | undefined;
  readonly directive: Directive | undefined;
  readonly selections: readonly Selection[];
}

interface InlineFragment {
  readonly kind: 'inline';
  readonly on: string | undefined;
  readonly directive: Directive | undefined;
  readonly selections: readonly Selection[];
}

interface Spread {
  readonly kind: 'spread';
  readonly fragment: string;
  readonly directive: Directive | undefined;
}

interface Fragment {
  readonly name: string;
  readonly on: string;
  readonly selections: readonly Selection[];
}

interface Directive {
  readonly name: 'skip' | 'include';
  readonly condition: InputValue;
}

/** An operation as a client would send it. */
export interface Operation {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** The text of an operation with its values drawn. */
export function drawOperation(template: OperationTemplate, draws: Draws): Operation {
  const variables: Variables = { definitions: new Map(), values: {} };
  for (const name of template.cursors.keys()) variables.definitions.set(name, `$${name}: String`);
  const text = (selections: readonly Selection[]): string =>
    `{ ${selections.map((selection) => selectionText(selection)).join(' ')} }`;
  const directive = (given: Directive | undefined): string =>
    given ? ` @${given.name}(if: ${render(given.condition, draws, variables)})` : '';
  const selectionText = (selection: Selection): string => {
    const after = directive(selection.directive);
    if (selection.kind === 'spread') return `...${selection.fragment}${after}`;
    if (selection.kind === 'inline') {
      return `...${selection.on === undefined ? '' : ` on ${selection.on}`}${after} ${text(selection.selections)}`;
    }
    const given = selection.arguments.map(([name, value]) => `${name}: ${render(value, draws, variables)}`);
    if (selection.cursor) given.push(`${selection.cursor.argument}: $${selection.cursor.variable}`);
    return [
      selection.alias === undefined ? '' : `${selection.alias}: `,
      selection.name,
      given.length > 0 ? `(${given.join(', ')})` : '',
      after,
      selection.selections.length > 0 ? ` ${text(selection.selections)}` : '',
    ].join('');
  };
  const body = text(template.selections);
  const fragments = template.fragments.map((f) => `fragment ${f.name} on ${f.on} ${text(f.selections)}`);
  const definitions = [...variables.definitions.values()];
  const head = definitions.length > 0 ? `query (${definitions.join(', ')}) ` : 'query ';
  return { text: [head + body, ...fragments].join('\n'), variables: variables.values };
}

/** Makes operations over a schema; not all of them are valid, as fields of one name may inConflict each other. */
export class RandomOperation {
  private readonly arguments: RandomArguments;
  private readonly fragments: Fragment[] = [];
  private readonly cursors = new Map<string, string>();
  private aliases = 0;
  /** How many more fields may lead to other nodes. */
  private walks: number;

  constructor(
    private readonly draws: Draws,
    corpus: Corpus,
    private readonly schema: GraphQLSchema,
    private readonly fields: SchemaFields,
    private readonly without: readonly string[],
  ) {
    this.arguments = new RandomArguments(draws, corpus, fields);
    this.walks = draws.chance(5) ? draws.int(6, 12) : draws.int(1, 3);
  }

  make(): OperationTemplate {
    const query = this.schema.getQueryType();
    if (!query) throw new Error('expected a query type');
    const roots = Object.values(query.getFields()).filter(({ name }) => !this.without.includes(name));
    const count = this.draws.chance(80) ? 1 : this.draws.int(2, 3);
    const selections: Selection[] = Array.from({ length: count }, (_, index) => {
      const lists = roots.filter(({ name }) => !name.endsWith('Aggregate'));
      const field = this.draws.pick(this.draws.chance(80) ? lists : roots);
      return this.field(field, query.name, 0, index > 0 || this.draws.chance(20));
    });
    if (this.draws.chance(5)) selections.push(this.typename());
    return { selections, fragments: this.fragments, cursors: this.cursors };
  }

  private field(
    field: GraphQLField<unknown, unknown>,
    owner: string,
    depth: number,
    alias: boolean,
  ): FieldSelection {
    const type = getNamedType(field.type);
    const composite = isCompositeType(type);
    const connection = /Connection$/.test(type.name);
    const target = connection
      ? type.name.replace(/^Related|Connection$/g, '')
      : lookupTarget(field, type.name);
    const made = this.arguments.make(field, target, depth > 0);
    if (composite && isWalk(field, this.fields)) this.walks--;
    const selections = composite ? this.selectionSet(type, depth + 1) : [];
    const cursor = connection ? this.cursor(field, owner, target, made) : undefined;
    if (cursor)
      selections.push({
        ...this.bare('pageInfo'),
        selections: [this.bare('startCursor'), this.bare('endCursor')],
      });
    return {
      kind: 'field',
      name: field.name,
      alias: alias ? this.alias() : undefined,
      arguments: made,
      cursor,
      directive: this.directive(),
      selections,
    };
  }

  private selectionSet(type: GraphQLCompositeType, depth: number): Selection[] {
    const selections: Selection[] = [];
    const used = new Map<string, FieldSelection>();
    const count = this.draws.int(1, depth > 3 ? 2 : 3);
    for (let index = 0; index < count; index++) {
      const known = [...used.values()];
      if (this.draws.chance(4)) selections.push(this.typename());
      else if (known.length > 0 && this.draws.chance(6))
        this.again(this.draws.pick(known), type, depth, selections);
      else if (isAbstractType(type) ? this.draws.chance(45) : this.draws.chance(6)) {
        const fragment = this.fragment(type, depth);
        if (fragment) selections.push(fragment);
      } else this.another(type, depth, used, selections);
    }
    if (selections.length === 0) selections.push(this.leaf(type));
    return selections;
  }

  /** One more field of the type, under another name where the name is taken. */
  private another(
    type: GraphQLCompositeType,
    depth: number,
    used: Map<string, FieldSelection>,
    selections: Selection[],
  ): void {
    if (!('getFields' in type)) {
      selections.push(this.typename());
      return;
    }
    const all = Object.values(type.getFields());
    const fields = all.filter((field) => this.walks > 0 || !isWalk(field, this.fields));
    const inner = /(Connection|Edge)$/.test(type.name)
      ? fields.filter(({ name }) => /^(nodes|edges|node|claims)$/.test(name))
      : [];
    const walks = fields.filter((field) => isWalk(field, this.fields));
    const from =
      inner.length > 0 && this.draws.chance(50)
        ? inner
        : walks.length > 0 && this.draws.chance(35)
          ? walks
          : fields;
    if (from.length === 0) return;
    const field = this.draws.pick(from);
    const selection = this.field(field, type.name, depth, used.has(field.name) || this.draws.chance(12));
    used.set(selection.alias ?? selection.name, selection);
    selections.push(selection);
  }

  /** The same field again, with other fields of what it leads to: both are merged. */
  private again(
    known: FieldSelection,
    type: GraphQLCompositeType,
    depth: number,
    selections: Selection[],
  ): void {
    const field = 'getFields' in type ? type.getFields()[known.name] : undefined;
    const of = field && getNamedType(field.type);
    if (!isCompositeType(of)) return;
    selections.push({ ...known, directive: this.directive(), selections: this.selectionSet(of, depth + 1) });
  }

  private fragment(type: GraphQLCompositeType, depth: number): Selection | undefined {
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
    const interfaces = isObjectType(type) || 'getInterfaces' in type ? type.getInterfaces() : [];
    const on = this.draws.pick([...possible, ...interfaces, type]);
    const sharing = this.fragments.filter((fragment) => fragment.on === on.name);
    if (sharing.length > 0 && this.draws.chance(40)) {
      return { kind: 'spread', fragment: this.draws.pick(sharing).name, directive: this.directive() };
    }
    const selections = this.selectionSet(on, depth + 1);
    if (this.draws.chance(35)) {
      const name = `F${this.fragments.length}_${this.aliases++}`;
      this.fragments.push({ name, on: on.name, selections });
      return { kind: 'spread', fragment: name, directive: this.directive() };
    }
    const bare = on === type && this.draws.chance(50);
    return { kind: 'inline', on: bare ? undefined : on.name, directive: this.directive(), selections };
  }

  private leaf(type: GraphQLCompositeType): Selection {
    if (!('getFields' in type)) return this.typename();
    const leaves = Object.values(type.getFields()).filter(
      (field) => !isCompositeType(getNamedType(field.type)),
    );
    return leaves.length > 0 ? this.bare(this.draws.pick(leaves).name) : this.typename();
  }

  private typename(): FieldSelection {
    return { ...this.bare('__typename'), alias: this.draws.chance(30) ? this.alias() : undefined };
  }

  private bare(name: string): FieldSelection {
    return {
      kind: 'field',
      name,
      alias: undefined,
      arguments: [],
      cursor: undefined,
      directive: undefined,
      selections: [],
    };
  }

  private alias(): string {
    return `a${this.aliases++}`;
  }

  private directive(): Directive | undefined {
    if (!this.draws.chance(4)) return undefined;
    const condition: InputValue = {
      kind: 'leaf',
      type: 'Boolean!',
      draw: (draws) => draws.chance(50),
      isEnum: false,
      variable: this.arguments.variable(70),
    };
    return { name: this.draws.pick(['skip', 'include']), condition };
  }

  /** Sometimes, a page after or before a cursor of an answer to the same operation. */
  private cursor(
    field: GraphQLField<unknown, unknown>,
    owner: string,
    target: string,
    made: readonly (readonly [string, InputValue])[],
  ): FieldSelection['cursor'] {
    if (!this.draws.chance(20)) return undefined;
    const argument = this.draws.pick(['after', 'before']);
    const variable = `cursor${this.cursors.size}`;
    const far = (this.fields.field(owner, field.name)?.depth ?? 1) > 1;
    this.cursors.set(variable, orderName(this.fields, target, orderBy(made), far));
    return { argument, variable };
  }
}

/** The order that a list is asked for in; it stays the same in all variants. */
function orderBy(made: readonly (readonly [string, InputValue])[]): readonly Input[] {
  const value = made.find(([name]) => name === 'orderBy')?.[1];
  return value ? (plain(value, undefined as never) as Input[]) : [];
}

function lookupTarget(field: GraphQLField<unknown, unknown>, type: string): string {
  return type.replace(/Aggregate$/, '') || field.name;
}

/** Whether a field leads to other nodes, which costs a subquery. */
function isWalk(field: GraphQLField<unknown, unknown>, fields: SchemaFields): boolean {
  const type = getNamedType(field.type).name;
  const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  if (/Connection$/.test(type) || type === 'Node' || type === 'Entity') return true;
  if (field.name === 'node') return false;
  if (!isCompositeType(getNamedType(field.type)) || /Edge$|PageInfo|Figure/.test(type)) return false;
  return list
    ? field.name !== 'nodes'
    : fields.fields(type).some(({ name }) => name === 'id' || name === 'quote' || name === 'heading');
}
