import type { Corpus } from './corpus.js';
import type { Draws } from './draws.js';
import { someNeighbourFilters, somePathFilters } from './path-filters.js';
import type { SweepOperation } from './sweep-world.js';

/** Fields of `cypher/fields/` that are asked in ways of their own; all but `answers`, a problem's, are root fields. */
export const FILE_FIELDS = [
  'paths',
  'neighbourhood',
  'centrality',
  'fundingByRegion',
  'responseMatrix',
  'lessons',
  'alike',
  'answers',
  'timeline',
  'comparison',
] as const;

/** A field that a file computes of several nodes. */
export type FileField = (typeof FILE_FIELDS)[number];

const RULES = ['APPLY', 'IGNORE', 'ONLY'];
const LEVELS = ['COUNTRY', 'PROVINCE', 'CITY', 'DISTRICT'];

const TEXTS: Readonly<Record<FileField, string>> = {
  paths: `query (
    $from: ID!, $to: ID!, $maxLength: Int, $first: Int, $relationshipTypes: [String!], $basis: [Basis!], $modality: [Modality!],
    $notThrough: [ID!], $notThroughTypes: [EntityType!]
  ) {
    paths(
      from: $from, to: $to, maxLength: $maxLength, first: $first, relationshipTypes: $relationshipTypes, basis: $basis,
      modality: $modality, notThrough: $notThrough, notThroughTypes: $notThroughTypes
    ) {
      length nodes { id } steps { from { id } type to { id } basis modality claims { id } }
    }
  }`,
  neighbourhood: `query (
    $id: ID!, $hops: Int, $direction: Direction, $first: Int, $entityTypes: [EntityType!], $relationshipTypes: [String!],
    $basis: [Basis!], $modality: [Modality!], $validIn: String
  ) {
    neighbourhood(
      id: $id, hops: $hops, direction: $direction, first: $first, entityTypes: $entityTypes,
      relationshipTypes: $relationshipTypes, basis: $basis, modality: $modality, validIn: $validIn
    ) {
      centre { id } totalCount exact hops nodes { node { id } hops degree }
      edges { from { id } type label to { id } basis modality reference exceptions { id } claims { id } }
      groups { hops type label direction entityType count shown exact }
    }
  }`,
  centrality: `query (
    $direction: Direction!, $first: Int!, $relationships: Int!, $entityTypes: [EntityType!], $relationshipTypes: [String!],
    $basis: [Basis!]! = [STATED, INFERRED], $modality: [Modality!], $reference: Boolean! = false
  ) {
    centrality(
      measure: DEGREE, direction: $direction, first: $first, relationships: $relationships, entityTypes: $entityTypes,
      relationshipTypes: $relationshipTypes, basis: $basis, modality: $modality, reference: $reference
    ) {
      totalCount relationshipCount converged
      nodes {
        place node { id } score groups { type label direction count share }
        relationships {
          share edge { from { id } type label to { id } basis modality reference exceptions { id } claims { id } }
        }
      }
    }
  }`,
  fundingByRegion: `query ($level: RegionLevel, $exceptions: Exceptions) {
    fundingByRegion(level: $level, exceptions: $exceptions) {
      region { id } amount currency comparator basis derived via { id } funds { id } claims { id }
      purposes { sector { id } amount comparator funds { id } claims { id } }
      leftOut { fund { id } sameAs { id } claims { id } }
    }
  }`,
  responseMatrix: `query ($rollUp: Boolean, $exceptions: Exceptions) {
    responseMatrix(rollUp: $rollUp, exceptions: $exceptions) {
      problem { id } answered state recommended { id }
      cells { by stated { id } inferred { id } actual { id } planned { id } }
    }
  }`,
  lessons: `query ($region: ID!, $first: Int, $exceptions: Exceptions) {
    lessons(region: $region, first: $first, exceptions: $exceptions) { totalCount nodes { problem { id } claims { id } derived from { region { id } likeness } } }
  }`,
  alike: `query ($id: ID!, $by: [FeatureKind!], $first: Int) {
    alike(id: $id, by: $by, first: $first) {
      entity { id } totalCount exact features common
      nodes {
        node { id } score onlyHere onlyThere
        shared { kind instrument entity { id } type label direction count basis claims { id } otherClaims { id } }
      }
    }
  }`,
  comparison: `query ($regions: [ID!]!, $basis: [Basis!], $modality: [Modality!], $first: Int) {
    comparison(regions: $regions, basis: $basis, modality: $modality, first: $first) {
      regions { id } totalCount
      rows {
        indicator { name } entity { id } unit modality validTime { edtf earliest latest } qualifiers { name entity { id } }
        cells { region { id } figures { number comparator text claim { id } } }
      }
    }
  }`,
  timeline: `query ($from: String, $to: String, $regions: [ID!], $types: [EntityType!], $first: Int) {
    timeline(from: $from, to: $to, regions: $regions, types: $types, first: $first) {
      totalCount nodes { date { edtf text earliest latest } kind subject { id } claim { id } }
    }
  }`,
  answers: `query ($problem: ID!, $rollUp: Boolean, $first: Int, $exceptions: Exceptions) {
    problem(id: $problem) {
      answers(rollUp: $rollUp, first: $first, exceptions: $exceptions) {
        totalCount
        nodes { region { id } kind by { id } problem { id } claim { id } way { id } basis modality }
      }
    }
  }`,
};

/** Asks for all that a computed field has: every level, both ways to count, and ways between many pairs. */
export function fileOperation(name: FileField, draws: Draws, corpus: Corpus): SweepOperation {
  const text = TEXTS[name];
  switch (name) {
    case 'paths':
      return {
        variants: 60,
        draw: () => {
          const [from, to] = corpus.pairs.draw(draws);
          const maxLength = draws.chance(60) ? 6 : draws.int(1, 6);
          const first = draws.chance(70) ? 100 : draws.int(0, 4);
          const filters = draws.chance(60)
            ? somePathFilters(draws, corpus, corpus.pairs.between(from, to))
            : {};
          return { text, variables: { from, to, maxLength, first, ...filters } };
        },
      };
    case 'neighbourhood':
      return {
        variants: 60,
        draw: () => ({
          text,
          variables: {
            id: draws.pick(corpus.pairs.draw(draws)),
            hops: draws.int(1, 3),
            first: draws.chance(60) ? 200 : draws.int(0, 12),
            ...(draws.chance(30) && { direction: draws.pick(['OUT', 'IN', 'BOTH']) }),
            ...(draws.chance(50) && someNeighbourFilters(draws, corpus)),
          },
        }),
      };
    case 'centrality':
      return {
        variants: 40,
        draw: () => {
          const filters = draws.chance(70) ? someNeighbourFilters(draws, corpus) : {};
          return {
            text,
            variables: {
              direction: draws.pick(['OUT', 'IN', 'BOTH']),
              first: draws.chance(60) ? 100 : draws.int(0, 4),
              relationships: draws.chance(60) ? 50 : draws.int(0, 4),
              ...(draws.chance(30) && { reference: true }),
              ...Object.fromEntries(Object.entries(filters).filter(([name]) => name !== 'validIn')),
            },
          };
        },
      };
    case 'fundingByRegion':
      // Without a level, the one that the schema says.
      return {
        variants: 3 * LEVELS.length + 1,
        draw: (variant) => ({
          text,
          variables:
            variant < 3 * LEVELS.length
              ? { level: LEVELS[variant % LEVELS.length], exceptions: RULES[variant % RULES.length] }
              : {},
        }),
      };
    case 'responseMatrix':
      return {
        variants: 7,
        draw: (variant) => ({
          text,
          variables:
            variant < 6 ? { rollUp: variant % 2 === 1, exceptions: RULES[variant % RULES.length] } : {},
        }),
      };
    case 'lessons':
      return {
        variants: 40,
        draw: () => {
          const region = draws.pick(corpus.values('Region', 'id'));
          return { text, variables: { region, ...sometimesFirst(draws), ...sometimesRule(draws) } };
        },
      };
    case 'alike':
      return {
        variants: 60,
        draw: () => {
          // Most regions of the tree have nothing that another one could have in common with them.
          const type = draws.pick([
            'Region',
            'Region',
            'Company',
            'Fund',
            'Policy',
            'Measure',
            'Park',
            'Problem',
            'Sector',
          ]);
          const by = ['INSTRUMENT', 'TECHNOLOGY', 'SECTOR', 'PROBLEM', 'NEIGHBOUR'].filter(() =>
            draws.chance(50),
          );
          const id = draws.pick(corpus.values(type, 'id'));
          return { text, variables: { id, ...(by.length > 0 && { by }), ...sometimesFirst(draws) } };
        },
      };
    case 'comparison':
      return {
        variants: 40,
        draw: () => {
          const regions = Array.from({ length: draws.int(1, 6) }, () =>
            draws.pick(corpus.values('Region', 'id')),
          );
          const filters = {
            ...(draws.chance(20) && { basis: [draws.pick(['STATED', 'INFERRED'])] }),
            ...(draws.chance(20) && { modality: [draws.pick(['ACTUAL', 'PLANNED', 'TARGET'])] }),
          };
          return { text, variables: { regions, ...filters, ...sometimesFirst(draws) } };
        },
      };
    case 'timeline':
      return {
        variants: 40,
        draw: () => ({
          text,
          variables: { ...someTimelineFilters(draws, corpus), ...sometimesFirst(draws) },
        }),
      };
    case 'answers':
      return {
        variants: 40,
        draw: () => {
          const problem = draws.pick(corpus.values('Problem', 'id'));
          const rollUp = draws.chance(50) ? { rollUp: draws.chance(50) } : {};
          return {
            text,
            variables: { problem, ...rollUp, ...sometimesFirst(draws), ...sometimesRule(draws) },
          };
        },
      };
  }
}

function someTimelineFilters(draws: Draws, corpus: Corpus): Record<string, unknown> {
  const sometimes = <T>(percent: number, value: () => T): T | null =>
    draws.chance(percent) ? value() : null;
  return {
    ...draws.pick([
      {},
      { from: '2019', to: '2022' },
      { from: '2022-03' },
      { to: '2021-12' },
      { from: '../2020' },
    ]),
    regions: sometimes(50, () =>
      [draws.pick(corpus.values('Region', 'id')), 'region:cn'].slice(0, draws.int(1, 2)),
    ),
    types: sometimes(30, () => [draws.pick(['Region', 'Policy', 'Fund', 'Park', 'Problem'])]),
  };
}

/** What becomes of exceptions, mostly as the schema says. */
function sometimesRule(draws: Draws): { readonly exceptions?: string } {
  return draws.chance(50) ? {} : { exceptions: draws.pick(RULES) };
}

/** How many of a list, mostly all. */
function sometimesFirst(draws: Draws): { readonly first?: number } {
  return draws.chance(20) ? {} : { first: draws.chance(70) ? 100 : draws.int(0, 4) };
}
