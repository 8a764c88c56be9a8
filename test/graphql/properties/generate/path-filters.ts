import type { Corpus } from './corpus.js';
import type { Draws } from './draws.js';

/** How often a filter leaves one of its values in, in a hundred: a way has several steps, and each must pass. */
const KEPT = 85;

/** Relationships that many ways have. */
const RELATIONSHIPS = [
  'ADDRESSES',
  'AFFECTS',
  'APPLIES_TO',
  'BROADER',
  'CONTAINS',
  'DEVELOPS',
  'ISSUES',
  'LOCATED_IN',
  'PART_OF',
  'RESPONDS_TO',
  'SPONSORS',
  'SUPPORTS',
  'USES',
];

const relationshipTypes = (draws: Draws): unknown[] => oneOrMore(draws, RELATIONSHIPS, KEPT);
const basis = (draws: Draws): unknown[] => oneOrMore(draws, ['STATED', 'INFERRED'], 50);
const modality = (draws: Draws): unknown[] =>
  oneOrMore(draws, ['ACTUAL', 'PLANNED', 'TARGET', 'ESTIMATED'], 60);
const ENTITY_TYPES = ['Region', 'Sector', 'Policy', 'Fund', 'Problem'];

/** A filter of ways, by its argument: what it is drawn as. */
export const PATH_FILTERS: Readonly<
  Record<string, (draws: Draws, corpus: Corpus, between: readonly unknown[]) => unknown[]>
> = {
  relationshipTypes,
  basis,
  modality,
  notThrough: (draws, corpus, between) =>
    oneOrMore(
      draws,
      between.length > 0 ? between.slice(0, 20) : corpus.values('Entity', 'id').slice(0, 20),
      30,
    ),
  notThroughTypes: (draws) => oneOrMore(draws, ENTITY_TYPES, 30),
};

/** A filter of what is around an entity, by its argument: what it is drawn as. */
export const NEIGHBOUR_FILTERS: Readonly<Record<string, (draws: Draws, corpus: Corpus) => unknown>> = {
  relationshipTypes,
  basis,
  modality,
  entityTypes: (draws) => oneOrMore(draws, ENTITY_TYPES, 40),
  validIn: (draws) =>
    draws.pick(['2019', '2021', '2022', '2022-02', '2022-05-20', '../2020', '2023/2026', '2030']),
};

/** Some filters of ways, mostly one. @param between The ids that the ways run through without them. */
export function somePathFilters(
  draws: Draws,
  corpus: Corpus,
  between: readonly string[],
): Readonly<Record<string, unknown>> {
  const names = oneOrMore(draws, Object.keys(PATH_FILTERS), 15);
  return Object.fromEntries(names.map((name) => [name, PATH_FILTERS[name]?.(draws, corpus, between)]));
}

/** Some filters of what is around an entity, mostly one. */
export function someNeighbourFilters(draws: Draws, corpus: Corpus): Readonly<Record<string, unknown>> {
  const names = oneOrMore(draws, Object.keys(NEIGHBOUR_FILTERS), 15);
  return Object.fromEntries(names.map((name) => [name, NEIGHBOUR_FILTERS[name]?.(draws, corpus)]));
}

function oneOrMore<T>(draws: Draws, items: readonly T[], percent: number): T[] {
  const some = draws.some(items, percent);
  return some.length > 0 ? some : [draws.pick(items)];
}
