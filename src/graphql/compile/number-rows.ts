import { memberProperty } from '../../property-names.js';
import type { NumberField } from '../model/number-fields.js';
import type { WalkSlot } from '../operation/selection.js';
import { boundOfExtreme, boundOfSum } from './bound.js';
import { oneOfMembers } from './one-of-members.js';
import { label, type Scope } from './scope.js';

/** What is asked of a number's figures. The statement makes no others: Neo4j would compute them though nobody reads them. */
interface AskedFigures {
  readonly claims: boolean;
  /** By the figure's name: with the bound, without it, or not at all. */
  readonly figures: ReadonlyMap<string, 'bound' | 'value'>;
}

function askedFigures(slot: WalkSlot | undefined): AskedFigures {
  const walks = slot?.target.slots.filter((inner) => inner.kind === 'walk') ?? [];
  return {
    claims: walks.some(({ field }) => field.name === 'claims'),
    figures: new Map(
      walks
        .filter(({ field }) => FIGURES.has(field.name))
        .map(({ field, target }) => [
          field.name,
          target.slots.some(({ key }) => key === 'comparator') ? 'bound' : 'value',
        ]),
    ),
  };
}

/**
 * Each figure of `number`: its bound over `comparators`, and for an extreme the name of those that stand at it, which the
 * bound reads too.
 */
const FIGURES: ReadonlyMap<string, { readonly bound: string; readonly here?: string }> = new Map([
  ['sum', { bound: boundOfSum('comparators') }],
  ['avg', { bound: boundOfSum('comparators') }],
  ['min', { bound: boundOfExtreme('atLeast', ['LT', 'LTE', 'GT', 'GTE']), here: 'atLeast' }],
  ['max', { bound: boundOfExtreme('atMost', ['GT', 'GTE', 'LT', 'LTE']), here: 'atMost' }],
]);

/**
 * The clauses that make a column of the figures of one number field, an entry a unit.
 *
 * @param nodes Name of the list of the group's nodes.
 */
export function numberRows(
  scope: Scope,
  field: NumberField,
  nodes: string,
  slot: WalkSlot | undefined,
): string[] {
  const asked = askedFigures(slot);
  const node = scope.name('n');
  const property = (member: string): string => `${node}.${memberProperty(field.name, member)}`;
  const unit = field.units.length === 0 ? 'null' : oneOfMembers(node, field.name, field.units);
  const figures = [...FIGURES].filter(([name]) => asked.figures.has(name));
  const bounded = figures.filter(([name]) => asked.figures.get(name) === 'bound');
  const ends = bounded.flatMap(([name, { here }]) =>
    here === undefined
      ? []
      : [`[i IN range(0, size(numbers) - 1) WHERE numbers[i] = ${name} | comparators[i]] AS ${here}`],
  );
  const columns = [
    `${unit} AS unit`,
    'count(*) AS count',
    ...(asked.claims ? [`collect(${node}) AS having`] : []),
    ...(bounded.length > 0 ? [`collect(${property('comparator')}) AS comparators`] : []),
    ...(ends.length > 0 ? ['collect(number) AS numbers'] : []),
    ...figures.map(([name]) => `${name}(number) AS ${name}`),
  ];
  const claims = field.claimed
    ? claimsThatSay(field)
    : ['UNWIND having AS claim', 'WITH claim ORDER BY claim.id', 'RETURN collect(claim) AS claims'];
  const entries = [
    'unit: unit',
    'count: count',
    ...(asked.claims ? ['claims: claims'] : []),
    ...figures.map(
      ([name, { bound }]) =>
        `${name}: {value: ${name}${asked.figures.get(name) === 'bound' ? `, comparator: ${bound}` : ''}}`,
    ),
  ];
  return scope.call(
    [nodes],
    [
      `UNWIND ${nodes} AS ${node}`,
      `WITH ${node}, ${oneOfMembers(node, field.name, field.numbers)} AS number WHERE number IS NOT NULL`,
      // A sum of floating-point numbers depends on their order.
      `WITH ${node}, number ORDER BY number`,
      `WITH ${columns.join(', ')}`,
      ...(ends.length > 0 ? [`WITH *, ${ends.join(', ')}`] : []),
      ...(asked.claims ? scope.call(['having'], claims) : []),
      'WITH * ORDER BY unit',
      `RETURN collect({${entries.join(', ')}}) AS ${label(field.name)}`,
    ],
  );
}

/** The claims that say of the nodes in `having` what these have. */
function claimsThatSay({ name, numbers, units }: NumberField): string[] {
  const same = [...numbers, ...units].map(
    (member) => `claim.${memberProperty('value', member)} = one.${memberProperty(name, member)}`,
  );
  return [
    'UNWIND having AS one',
    // The claim has no label here, so that Neo4j starts from the node and not from the index on predicates.
    `MATCH (one)<-[:SUBJECT]-(claim {predicate: '${name}'})`,
    ["WHERE claim.rank <> 'DEPRECATED'", ...same].join(' AND '),
    'WITH DISTINCT claim ORDER BY claim.id',
    'RETURN collect(claim) AS claims',
  ];
}
