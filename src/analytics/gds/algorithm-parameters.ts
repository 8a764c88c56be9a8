import type { FieldNode } from 'graphql';

import { badUserInput } from '../../graphql/errors.js';
import type { GivenArguments } from '../../graphql/computation.js';
import type { Parameters } from '../../neo4j/database.js';
import { int } from '../../neo4j/int.js';

/** A parameter of Graph Data Science, under its own name. Whole numbers have their range in schema.graphql (`@range`). */
interface ParameterForm {
  readonly whole?: true;
  /** The least number it may be; `undefined` for what is no number. */
  readonly least?: number;
  /** What it must be below. */
  readonly below?: number;
}

/**
 * The numbers that a parameter may be. Graph Data Science checks some of them, and goes on with others to an answer that means
 * nothing, such as a negative `gamma`.
 */
const FORMS = {
  dampingFactor: { least: 0, below: 1 },
  maxIterations: { whole: true },
  tolerance: { least: 0 },
  samplingSize: { whole: true },
  samplingSeed: { whole: true },
  useWassermanFaust: {},
  maxLevels: { whole: true },
  gamma: { least: 0 },
  theta: { least: 0 },
  randomSeed: { whole: true },
  sourceNodes: {},
} satisfies Record<string, ParameterForm>;

type ParameterName = keyof typeof FORMS;

type Taken = Readonly<Record<string, readonly ParameterName[]>>;

/** The parameters that each measure of `centrality` takes. */
const BY_MEASURE: Taken = {
  DEGREE: [],
  PAGE_RANK: ['dampingFactor', 'maxIterations', 'tolerance', 'sourceNodes'],
  ARTICLE_RANK: ['dampingFactor', 'maxIterations', 'tolerance', 'sourceNodes'],
  EIGENVECTOR: ['maxIterations', 'tolerance', 'sourceNodes'],
  BETWEENNESS: ['samplingSize', 'samplingSeed'],
  CLOSENESS: ['useWassermanFaust'],
  HARMONIC: [],
};

/** The parameters that each method of `communities` takes. */
const BY_METHOD: Taken = {
  LEIDEN: ['maxLevels', 'gamma', 'theta', 'tolerance', 'randomSeed'],
  LOUVAIN: ['maxLevels', 'maxIterations', 'tolerance'],
  LABEL_PROPAGATION: ['maxIterations'],
  WCC: [],
};

/** Where an algorithm is chosen. */
interface AlgorithmChoice {
  readonly field: 'centrality' | 'communities';
  /** The argument that names the algorithm. */
  readonly argument: 'measure' | 'method';
  readonly taken: Taken;
}

const MEASURE: AlgorithmChoice = { field: 'centrality', argument: 'measure', taken: BY_MEASURE };
const METHOD: AlgorithmChoice = { field: 'communities', argument: 'method', taken: BY_METHOD };

/**
 * The configuration of a measure of `centrality`, with the names of Graph Data Science. What is not given is left to its
 * defaults.
 *
 * @throws GraphQLError BAD_USER_INPUT for a parameter that the measure doesn't take, or out of its range
 */
export function measureConfiguration(given: GivenArguments, node: FieldNode | undefined): Parameters {
  return configuration(given, MEASURE, node);
}

/** The same for a method of `communities`. @throws GraphQLError BAD_USER_INPUT */
export function methodConfiguration(given: GivenArguments, node: FieldNode | undefined): Parameters {
  return configuration(given, METHOD, node);
}

function configuration(
  given: GivenArguments,
  choice: AlgorithmChoice,
  node: FieldNode | undefined,
): Parameters {
  const { field, argument, taken } = choice;
  const names = taken[String(given[argument])] ?? [];
  const configured: Record<string, unknown> = { concurrency: int(Number(given['concurrency'])) };
  for (const [name, form] of Object.entries(FORMS) as [ParameterName, ParameterForm][]) {
    const value = given[name];
    if (value === undefined) continue;
    const place = `${field}(${name}:)`;
    if (!names.includes(name)) throw notTaken(name, given, choice, node);
    if (typeof value === 'number') requireInRange(place, value, form, node);
    if (name !== 'sourceNodes') configured[name] = form.whole ? int(Number(value)) : value;
  }
  return configured;
}

function notTaken(
  name: ParameterName,
  given: GivenArguments,
  { field, argument, taken }: AlgorithmChoice,
  node: FieldNode | undefined,
): Error {
  const algorithm = String(given[argument]);
  const takers = Object.keys(taken).filter((other) => taken[other]?.includes(name));
  const message = {
    zh: `只有 ${takers.join('、')} 有这个参数，而 ${argument} 是 ${algorithm}。去掉它，或换 ${argument}。`,
    en: `expected it with ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(takers)} only, but ${argument} is ${algorithm}. Leave it out, or choose another ${argument}.`,
  };
  return badUserInput(`${field}(${name}:)`, message, node);
}

function requireInRange(
  place: string,
  value: number,
  { least = -Infinity, below = Infinity }: ParameterForm,
  node: FieldNode | undefined,
): void {
  if (value >= least && value < below) return;
  const bounded = Number.isFinite(below);
  const message = {
    zh: `须为不小于 ${least}${bounded ? `、小于 ${below}` : ''} 的数，得到的是 ${value}。`,
    en: `expected a number of ${least} or more${bounded ? ` and below ${below}` : ''}, but got ${value}.`,
  };
  throw badUserInput(place, message, node);
}
