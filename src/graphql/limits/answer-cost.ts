import { leaf, type Variables } from '../operation/argument.js';
import { readPage } from '../operation/page.js';
import type { WalkSlot } from '../operation/selection.js';
import type { ConnectionShape, EdgeEntry, ObjectShape, ShapeContent } from '../operation/shape.js';

/** A number that the variables of a request may have a part in. */
type Cost = number | ((variables: Variables) => number);

/** How long a list of neighbours without pages is taken to be, such as the sentences behind a claim. */
const NEIGHBOURS = 3;
/** The same of a list in the row of a file of `cypher/fields/`, such as the funds of a sum. */
const MEMBERS = 10;
/** The same of the rows themselves. */
const ROWS = 100;

/**
 * Makes the function that tells what an operation costs with the variables of a request: the number of values that its
 * answer could have, objects included, each alias by itself, pages taken as full.
 */
export function answerCost(shape: ObjectShape): (variables: Variables) => number {
  const cost = objectCost(shape, MEMBERS);
  return typeof cost === 'number' ? () => cost : cost;
}

/** @param members How long the lists of a record are. */
function objectCost({ entries }: ObjectShape, members: Cost): Cost {
  return sum([1, ...entries.map(({ content }) => contentCost(content, members))]);
}

function contentCost(content: ShapeContent, members: Cost): Cost {
  switch (content.kind) {
    case 'one':
      // A record that has a size is a page: its lists are as long.
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

/** The size of a list that is no connection; what is wrong with it, the statement's parameters say. */
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
    case 'claims':
    case 'via':
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
  if (varying.length === 0) return fixed;
  return (variables) => varying.reduce((total, cost) => total + cost(variables), fixed);
}

function product(count: Cost, each: Cost): Cost {
  if (typeof count === 'number' && typeof each === 'number') return count * each;
  return (variables) => of(count, variables) * of(each, variables);
}

function of(cost: Cost, variables: Variables): number {
  return typeof cost === 'number' ? cost : cost(variables);
}
