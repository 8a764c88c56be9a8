import { GraphQLList, GraphQLNonNull, isInputObjectType } from 'graphql';

import type { Draws } from './draws.js';
import type { Arguments } from './operation-writer.js';
import { orderedBy } from './random-order.js';
import type { SweepWorld } from './sweep-world.js';
import { constantValue } from './typed-value.js';
import type { MemoryNode } from '../oracle/memory-graph.js';

/**
 * Sometimes, an order by what some of the nodes miss, if there is such a thing, or by a count, and by another field
 * after it.
 *
 * @param pool The nodes of the list; all of the type where there are none.
 * @param percent How often there is one.
 */
export function sometimesOrder(
  type: string,
  pool: readonly MemoryNode[],
  percent: number,
  draws: Draws,
  { graph, schema }: SweepWorld,
): Arguments {
  const input = schema.getType(`${type}OrderBy`);
  if (!isInputObjectType(input) || !draws.chance(percent)) return [];
  const fields = input.getFields();
  const names = Object.keys(fields);
  const counted = names.filter((name) => isInputObjectType(fields[name]?.type));
  const nodes = pool.length > 0 ? pool : graph.ofType(type);
  const missing = names.filter((name) => {
    const has = (node: MemoryNode): boolean => (node.properties[name] ?? null) !== null;
    return nodes.some(has) && !nodes.every(has);
  });
  const item = (from: readonly string[]): unknown => {
    const name = draws.pick(from);
    return { [name]: orderedBy(fields[name]?.type, draws.pick(['ASC', 'DESC'])) };
  };
  const likely = missing.length > 0 && draws.chance(85) ? missing : names;
  const items = [item(counted.length > 0 && draws.chance(30) ? counted : likely)];
  if (draws.chance(35)) items.push(item(names));
  return [['orderBy', constantValue(new GraphQLList(new GraphQLNonNull(input)), items)]];
}
