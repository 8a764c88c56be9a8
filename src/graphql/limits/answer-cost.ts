import { leaf, type Variables } from '../operation/argument.js';
import { readPage } from '../operation/page.js';
import type { WalkSlot } from '../operation/selection.js';
import type {
  ConnectionShape,
  EdgeEntry,
  ObjectShape,
  ShapeContent,
  ShapeEntry,
} from '../operation/shape.js';

/** A number, or how it follows from the variables of a request. */
type Cost = number | ((variables: Variables) => number);

/** The length assumed for a list of related nodes that has no pages, such as the evidence of a claim. */
const NEIGHBOURS = 3;
/** The length assumed for a list within a row of `cypher/fields/`, such as the funds behind a sum. */
const MEMBERS = 10;
/** The number of rows assumed for a file of `cypher/fields/`. */
const ROWS = 100;

/**
 * Makes the function that tells the cost of an operation for a request's variables: how many values the answer has, and what
 * its computations take. An estimate: pages counted as full, lists without pages at an assumed length. Objects count as values,
 * and so does each alias of a field.
 */
export function answerCost(shape: ObjectShape): (variables: Variables) => number {
  const cost = sum([objectCost(shape, MEMBERS), ...shape.entries.map(computationCost)]);
  return typeof cost === 'number' ? () => cost : cost;
}

/** @param members The length assumed for the lists within a record. */
function objectCost({ entries }: ObjectShape, members: Cost): Cost {
  return sum([1, ...entries.map(({ content }) => contentCost(content, members))]);
}

/** What the schema says that a field's computation takes: `@computed`, which fields of `Query` alone can have. */
function computationCost({ content }: ShapeEntry): number {
  if (!('slot' in content) || content.slot.kind !== 'walk') return 0;
  const { access } = content.slot.field;
  return access.kind === 'file' ? (access.computation?.cost ?? 0) : 0;
}

function contentCost(content: ShapeContent, members: Cost): Cost {
  switch (content.kind) {
    case 'one':
      // With an argument `first`, a record is a page, and `first` bounds its lists.
      return objectCost(content.shape, askedSize(content.slot) ?? MEMBERS);
    case 'many':
      return product(listLength(content.slot, members), objectCost(content.shape, MEMBERS));
    case 'connection':
      return connectionCost(content.shape, content.slot);
    case 'value':
      return 1 + content.shape.entries.length;
    default:
      return 1;
  }
}

function listLength(slot: WalkSlot, members: Cost): Cost {
  switch (slot.field.access.kind) {
    case 'file':
      return askedSize(slot) ?? ROWS;
    case 'relationship':
      return NEIGHBOURS;
    default:
      return askedSize(slot) ?? members;
  }
}

/** `first` of a list that is no connection; `range-checks.ts` refuses a wrong value before this. */
function askedSize(slot: WalkSlot): Cost | undefined {
  const first = leaf(slot.arguments, 'first');
  return first && ((variables) => Math.max(0, Number(first.get(variables))));
}

function connectionCost({ entries }: ConnectionShape, slot: WalkSlot): Cost {
  const { size } = readPage(slot.arguments, slot.field.name);
  return sum([
    1,
    ...entries.map((entry) => {
      switch (entry.kind) {
        case 'nodes':
          return product(size, objectCost(entry.shape, MEMBERS));
        case 'edges':
          return product(size, sum([1, ...entry.entries.map(edgePartCost)]));
        case 'pageInfo':
          return 1 + entry.entries.length;
        default:
          return 1;
      }
    }),
  ]);
}

function edgePartCost(entry: EdgeEntry): Cost {
  switch (entry.kind) {
    case 'node':
      return objectCost(entry.shape, MEMBERS);
    case 'objects':
      return product(NEIGHBOURS, objectCost(entry.shape, MEMBERS));
    default:
      return 1;
  }
}

function sum(costs: readonly Cost[]): Cost {
  let fixed = 0;
  const varying: ((variables: Variables) => number)[] = [];
  for (const cost of costs) {
    if (typeof cost === 'number') fixed += cost;
    else varying.push(cost);
  }
  const [only] = varying;
  if (!only) return fixed;
  if (fixed === 0 && varying.length === 1) return only;
  return (variables) => varying.reduce((total, cost) => total + cost(variables), fixed);
}

function product(count: Cost, each: Cost): Cost {
  if (typeof count === 'number' && typeof each === 'number') return count * each;
  return (variables) => of(count, variables) * of(each, variables);
}

function of(cost: Cost, variables: Variables): number {
  return typeof cost === 'number' ? cost : cost(variables);
}
