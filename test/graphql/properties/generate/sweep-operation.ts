import { isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';

import type { Corpus } from './corpus.js';
import type { Draws } from './draws.js';
import { TREE_WALKS, type Comparisons, type SweepTarget } from './sweep-targets.js';
import { computedOperation } from './sweep-computed.js';
import { SweepFilter } from './sweep-filter.js';
import { SweepPage } from './sweep-page.js';
import { leaf, render, type InputValue, type Variables } from './input-value.js';
import { compareTexts, type MemoryGraph, type MemoryNode } from '../oracle/memory-graph.js';
import type { Owners } from './owners.js';
import type { Operation } from './operation.js';
import type { SchemaFields } from '../oracle/schema-fields.js';

/** An operation of one field, asked several times: its text stays, so that its statement is planned once or twice. */
export interface SweepOperation {
  readonly variants: number;
  /** @param cursors Those of the answers so far. */
  readonly draw: (variant: number, cursors: readonly string[]) => Operation;
}

/** What sweep operations are drawn from. */
export interface SweepWorld {
  readonly graph: MemoryGraph;
  readonly fields: SchemaFields;
  readonly schema: GraphQLSchema;
  readonly corpus: Corpus;
  readonly comparisons: Comparisons;
  readonly owners: Owners;
}

type Arguments = readonly (readonly [string, InputValue])[];

const LIST = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id }';
const EDGE =
  'basis modality derived types distance claims { id } via { id } exceptions { id } qualifiers { name claim { id } }';
const FIGURES = 'min max sum avg'.replace(/\w+/g, '$& { value comparator }');

/** Makes operations that ask one field for all that it has, where there is something to answer. */
export class SweepOperations {
  private readonly filter: SweepFilter;

  constructor(
    private readonly draws: Draws,
    private readonly world: SweepWorld,
  ) {
    this.filter = new SweepFilter(draws, world.corpus, world.comparisons, world.fields);
  }

  make(target: SweepTarget): SweepOperation {
    const { draws, world } = this;
    switch (target.kind) {
      case 'computed':
        return computedOperation(target.name, draws, world.corpus);
      case 'related':
        return this.related(target);
      case 'root': {
        const pool = this.someOf(target.type);
        const where = draws.chance(60)
          ? this.someIds(target.type, pool)
          : this.sometimes(target.type, pool, 30);
        return this.rootList(target.name, target.type, where, pool, true);
      }
      case 'comparison': {
        const comparison = draws.pick(target.of);
        const { type } = comparison;
        const plural = world.fields.entities.find((entity) => entity.type === type)?.plural ?? 'claims';
        return this.rootList(plural, type, [['where', this.filter.combined(comparison)]], [], false);
      }
      case 'relation': {
        const { type, field, name, along } = target;
        const tree = along ? draws.pick(TREE_WALKS.slice(1)) : {};
        const where = this.filter.relation(type, field, world.owners.all(type, field, tree), tree);
        return this.rootList(name, type, [['where', where]], [], false);
      }
      case 'aggregate':
        return this.aggregate(target);
    }
  }

  /** A connection of a node: asked whole, then of other nodes, then from places in the first list on. */
  private related({ owner: type, field, tree }: Extract<SweepTarget, { kind: 'related' }>): SweepOperation {
    const { draws, world, filter } = this;
    const along = Object.keys(tree);
    const draw = (): MemoryNode => world.owners.draw(draws, type, field, tree);
    const first = draw();
    const hops = world.owners.hops(first, field, tree);
    const pool = hops.map(({ node }) => node);
    const far = field.depth > 1;
    const page = new SweepPage(draws, along.length > 0 ? 3 : 2);
    let owner = first;
    const given: (readonly [string, InputValue])[] = [
      ...page.arguments(),
      ...this.orderBy(field.type, pool, far),
    ];
    const takes = this.argumentsOf(type, field.name);
    const [at] = hops.length > 0 ? draws.pick(hops).relationships : [];
    // Not both, as little would be left.
    if (at && takes.includes('edge') && draws.chance(25)) given.push(['edge', filter.edge(at)]);
    else given.push(...this.sometimes(field.type, pool, 20));
    for (const name of along) given.push([name, leaf('Boolean', undefined, () => true)]);
    if (field.tree && draws.chance(along.length > 0 ? 50 : 15)) {
      const rule = draws.pick(['APPLY', 'IGNORE', 'ONLY', 'ONLY']);
      given.push(['exceptions', leaf('Exceptions', 'exceptions', () => rule)]);
    }
    if (takes.includes('at') && draws.chance(60)) {
      given.push(['at', leaf('Int', 'at', () => offsetIn(owner, draws))]);
    }
    const id = leaf('ID!', 'id', () => owner.id);
    const edge = takes.includes('edge') ? ` ${EDGE}` : '';
    const list = `${LIST} edges { cursor node { id }${edge} }`;
    return {
      variants: along.length > 0 ? 9 : 7,
      draw: (variant, cursors) => {
        owner = page.turn(variant, cursors) ? draw() : first;
        return operation(
          (text) => `${lower(type)}${text([['id', id]])} { ${field.name}${text(given)} { ${list} } }`,
          draws,
        );
      },
    };
  }

  private argumentsOf(type: string, field: string): string[] {
    const owner = this.world.schema.getType(type);
    const args = isObjectType(owner) ? owner.getFields()[field]?.args : undefined;
    return (args ?? []).map(({ name }) => name);
  }

  private rootList(
    name: string,
    type: string,
    where: Arguments,
    pool: readonly MemoryNode[],
    paged: boolean,
  ): SweepOperation {
    const { draws } = this;
    const page = new SweepPage(draws, paged ? 1 : Infinity);
    const given = [...page.arguments(), ...where, ...(paged ? this.orderBy(type, pool, false) : [])];
    return {
      variants: paged ? 8 : 4,
      draw: (variant, cursors) => {
        page.turn(variant, cursors);
        return operation((text) => `${name}${text(given)} { ${LIST} edges { cursor node { id } } }`, draws);
      },
    };
  }

  private aggregate({ type, name, groupBy }: Extract<SweepTarget, { kind: 'aggregate' }>): SweepOperation {
    const { draws, world } = this;
    const given: (readonly [string, InputValue])[] = this.sometimes(type, this.someOf(type), 40);
    if (groupBy !== undefined) {
      given.push(['groupBy', { ...leaf(`${type}GroupBy`, undefined, () => groupBy), isEnum: true }]);
    }
    const page = new SweepPage(draws, 2);
    given.push(...page.arguments());
    const aggregate = world.schema.getType(`${type}Aggregate`);
    const numbers = Object.values(isObjectType(aggregate) ? aggregate.getFields() : {})
      .filter((field) => /NumberAggregate/.test(String(field.type)))
      .map((field) => `${field.name} { unit count ${FIGURES} claims { id } }`);
    const pairs = isObjectType(aggregate) && 'duplicates' in aggregate.getFields();
    if (pairs && draws.chance(50)) {
      const rule = draws.pick(['COUNT', 'LEAVE_OUT', 'LEAVE_OUT']);
      given.push(['duplicates', leaf('Duplicates', 'duplicates', () => rule)]);
    }
    const asked = ['key entity { id } count', ...numbers];
    if (draws.chance(50)) asked.push('nodes { id }');
    if (pairs) asked.push('duplicates { node { id } sameAs { id } claims { id } }');
    const list = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
    const selections = `${list} edges { cursor node { ${asked.join(' ')} } }`;
    return {
      variants: 6,
      draw: (variant, cursors) => {
        page.turn(variant, cursors);
        return operation((text) => `${name}${text(given)} { ${selections} }`, draws);
      },
    };
  }

  /** An order by what some of the nodes miss, if there is such a thing, or by a count, and by another field after it. */
  private orderBy(type: string, pool: readonly MemoryNode[], far: boolean): Arguments {
    const { draws, world } = this;
    const input = world.schema.getType(`${type}OrderBy`);
    if (!isInputObjectType(input) || draws.chance(far ? 60 : 20)) return [];
    const names = Object.keys(input.getFields());
    const counted = names.filter((name) => isInputObjectType(input.getFields()[name]?.type));
    const nodes = pool.length > 0 ? pool : world.graph.ofType(type);
    const missing = names.filter((name) => {
      const has = (node: MemoryNode): boolean => (node.properties[name] ?? null) !== null;
      return nodes.some(has) && !nodes.every(has);
    });
    const item = (from: readonly string[]): InputValue => {
      const direction = draws.pick(['ASC', 'DESC']);
      const value = { ...leaf('SortDirection', undefined, () => direction), isEnum: true };
      const name = draws.pick(from);
      const object = (of: string, field: string, inner: InputValue): InputValue => ({
        kind: 'object',
        type: of,
        fields: [[field, inner]],
        variable: undefined,
      });
      return object(
        `${type}OrderBy`,
        name,
        counted.includes(name) ? object('CountOrder', 'count', value) : value,
      );
    };
    const likely = missing.length > 0 && draws.chance(85) ? missing : names;
    const items = [item(counted.length > 0 && draws.chance(30) ? counted : likely)];
    if (draws.chance(35)) items.push(item(names));
    return [['orderBy', { kind: 'list', type: `[${type}OrderBy!]`, items, variable: undefined }]];
  }

  private sometimes(
    type: string,
    pool: readonly MemoryNode[],
    percent: number,
  ): (readonly [string, InputValue])[] {
    return this.draws.chance(percent) ? [['where', this.filter.where(type, pool)]] : [];
  }

  /** A few nodes of a type, next to each other in the order of their ids. */
  private someOf(type: string): MemoryNode[] {
    const nodes = this.world.graph.ofType(type).sort((a, b) => compareTexts(a.id, b.id));
    const start = this.draws.int(0, Math.max(0, nodes.length - 10));
    return nodes.slice(start, start + 10);
  }

  private someIds(type: string, pool: readonly MemoryNode[]): Arguments {
    const id = this.draws.pick(pool).id;
    const start = leaf('String', 'start', () => id.slice(0, -this.draws.int(1, 2)));
    const filter: InputValue = {
      kind: 'object',
      type: 'StringFilter',
      fields: [['startsWith', start]],
      variable: undefined,
    };
    return [
      ['where', { kind: 'object', type: `${type}Where`, fields: [['id', filter]], variable: undefined }],
    ];
  }
}

function operation(body: (text: (given: Arguments) => string) => string, draws: Draws): Operation {
  const variables: Variables = { definitions: new Map(), values: {} };
  const text = body((given) => {
    const parts = given.map(([name, value]) => `${name}: ${render(value, draws, variables)}`);
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  });
  const values = Object.entries(variables.values).filter(([, value]) => value !== undefined);
  const definitions = [...variables.definitions.values()].join(', ');
  return {
    text: `query ${definitions === '' ? '' : `(${definitions}) `}{ ${text} }`,
    variables: Object.fromEntries(values),
  };
}

/** A place where a quote begins, or ends, or just before. */
function offsetIn(document: MemoryNode, draws: Draws): number {
  const quotes = document.related(['IN_DOCUMENT'], 'IN').map(({ node }) => node.properties);
  if (quotes.length === 0) return 0;
  const { start, end } = draws.pick(quotes);
  return draws.pick([Number(start), Number(end), Number(end) - 1]);
}

function lower(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}
