import { getNamedType, isObjectType } from 'graphql';

import type { Draws } from './draws.js';
import { leaf } from './input-value.js';
import type { Arguments } from './operation-writer.js';
import { PAGE_FIELDS, pagedOperation, type Rounds } from './sweep-page.js';
import type { SweepTarget } from './sweep-targets.js';
import type { SweepOperation, SweepWorld } from './sweep-world.js';

type AggregateTarget = Extract<SweepTarget, { kind: 'aggregate' }>;

const FIGURES = ['min', 'max', 'sum', 'avg'].map((name) => `${name} { value comparator }`).join(' ');

const ROUNDS: Rounds = { anew: 2, onwards: 3 };

/**
 * All that there is to know of groups of nodes.
 *
 * @param where Which nodes are counted.
 */
export function aggregateOperation(
  { type, name, groupBy }: AggregateTarget,
  where: Arguments,
  draws: Draws,
  { schema }: SweepWorld,
): SweepOperation {
  const aggregate = schema.getType(`${type}Aggregate`);
  if (!isObjectType(aggregate)) throw new Error(`expected ${type}Aggregate to be an object type`);
  const fields = Object.values(aggregate.getFields());
  const paired = fields.some((field) => field.name === 'duplicates');
  const given = [...where];
  if (groupBy !== undefined) {
    given.push(['groupBy', { ...leaf(`${type}GroupBy`, undefined, () => groupBy), isEnum: true }]);
  }
  if (paired && draws.chance(50)) {
    const rule = draws.pick(['COUNT', 'LEAVE_OUT', 'LEAVE_OUT']);
    given.push(['duplicates', leaf('Duplicates', 'duplicates', () => rule)]);
  }
  const asked = [
    'key entity { id } count',
    ...fields
      .filter((field) => getNamedType(field.type).name === 'NumberAggregate')
      .map((field) => `${field.name} { unit count ${FIGURES} claims { id } }`),
    draws.chance(50) ? 'nodes { id }' : '',
    paired ? 'duplicates { node { id } sameAs { id } claims { id } }' : '',
  ].join(' ');
  return pagedOperation(
    draws,
    ROUNDS,
    (page, writer) =>
      `${name}${writer.arguments([...given, ...page.arguments])} { ${PAGE_FIELDS} edges { cursor node { ${asked} } } }`,
  );
}
