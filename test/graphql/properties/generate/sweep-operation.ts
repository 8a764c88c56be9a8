import type { Draws } from './draws.js';
import { leaf, type InputValue } from './input-value.js';
import type { Arguments } from './operation-writer.js';
import { aggregateOperation } from './sweep-aggregate.js';
import { fileOperation } from './sweep-file-fields.js';
import { SweepFilter } from './sweep-filter.js';
import { sometimesOrder } from './sweep-order.js';
import { PAGE_FIELDS, pagedOperation, type Rounds } from './sweep-page.js';
import { relatedOperation } from './sweep-related.js';
import { TREE_WALKS, type SweepTarget } from './sweep-targets.js';
import type { SweepOperation, SweepWorld } from './sweep-world.js';
import { compareTexts, type MemoryNode } from '../oracle/memory-graph.js';

/** Lists of the root are where paging is swept. */
const PAGED: Rounds = { anew: 1, onwards: 6 };

/** Where a filter is swept, its values are what changes. */
const FILTERED: Rounds = { anew: 3, onwards: 0 };

const SOME = 10;

/** An operation that asks one field for all that it has, where there is something to answer. */
export function sweepOperation(target: SweepTarget, draws: Draws, world: SweepWorld): SweepOperation {
  const filter = new SweepFilter(draws, world.corpus, world.comparisons, world.fields);
  switch (target.kind) {
    case 'file':
      return fileOperation(target.name, draws, world.corpus);
    case 'related':
      return relatedOperation(target, draws, world, filter);
    case 'root': {
      const { name, type } = target;
      const pool = someOf(type, draws, world);
      const where = draws.chance(60)
        ? someIds(type, pool, draws)
        : sometimesWhere(type, pool, 30, draws, filter);
      return listOperation(name, [...where, ...sometimesOrder(type, pool, 80, draws, world)], PAGED, draws);
    }
    case 'comparison': {
      const comparison = draws.pick(target.of);
      const list = world.fields.lists.find(({ type }) => type === comparison.type);
      const where = filter.combined(comparison);
      return listOperation(list?.plural ?? '', [['where', where]], FILTERED, draws);
    }
    case 'relation': {
      const { type, field, name, along } = target;
      const tree = along ? draws.pick(TREE_WALKS.slice(1)) : {};
      const where = filter.relation(type, field, world.owners.all(type, field, tree), tree);
      return listOperation(name, [['where', where]], FILTERED, draws);
    }
    case 'aggregate': {
      const where = sometimesWhere(target.type, someOf(target.type, draws, world), 40, draws, filter);
      return aggregateOperation(target, where, draws, world);
    }
  }
}

/** A list of the root. */
function listOperation(name: string, given: Arguments, rounds: Rounds, draws: Draws): SweepOperation {
  return pagedOperation(draws, rounds, (page, writer) => {
    const asked = writer.arguments([...page.arguments, ...given]);
    return `${name}${asked} { ${PAGE_FIELDS} nodes { id } edges { cursor node { id } } }`;
  });
}

/** A few nodes of a type, next to each other in the order of their ids. */
function someOf(type: string, draws: Draws, { graph }: SweepWorld): MemoryNode[] {
  const nodes = graph.ofType(type).sort((a, b) => compareTexts(a.id, b.id));
  const start = draws.int(0, Math.max(0, nodes.length - SOME));
  return nodes.slice(start, start + SOME);
}

function sometimesWhere(
  type: string,
  pool: readonly MemoryNode[],
  percent: number,
  draws: Draws,
  filter: SweepFilter,
): Arguments {
  return draws.chance(percent) ? [['where', filter.where(type, pool)]] : [];
}

/** The nodes whose ids begin as that of one of the pool does. */
function someIds(type: string, pool: readonly MemoryNode[], draws: Draws): Arguments {
  const { id } = draws.pick(pool);
  const start = leaf('String', 'start', () => id.slice(0, -draws.int(1, 2)));
  return [['where', object(`${type}Where`, 'id', object('StringFilter', 'startsWith', start))]];
}

function object(type: string, field: string, value: InputValue): InputValue {
  return { kind: 'object', type, fields: [[field, value]], variable: undefined };
}
