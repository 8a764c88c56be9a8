import type { InterfaceType, Model, NodeType } from '../model/model.js';
import type { Analysis } from '../operation/analyse-operation.js';
import { noEdges, type Selection, type WalkSlot } from '../operation/selection.js';
import { allScalars, picker } from './all-scalars.js';
import type { CypherFile } from './cypher-file.js';
import { nodeExpression } from './node-expression.js';
import { nodeLabel } from './relationship-pattern.js';
import { Scope, type StatementParameters } from './scope.js';
import { walkExpression } from './walk-expression.js';

/**
 * One walk of an operation as a statement of its own, for all the nodes that it starts from at once. Of the nodes that it
 * leads to it reads every scalar, asked for or not, and no walk: so different operations share the same statement.
 */
export interface Part {
  /** The walk as the operation asks for it. */
  readonly slot: WalkSlot;
  /** Rows of `id`, that of the node it starts from (`$ids` has them all), and `value`; one row without `id` at the root. */
  readonly text: string;
  /** The statement's other parameters. */
  readonly parameters: StatementParameters;
  /** Undefined where the statement reads the walk with all that is below it. */
  readonly nodes: PartNodes | undefined;
}

/** The nodes that a part has read. */
export interface PartNodes {
  /** The walk as the part reads it. */
  readonly read: WalkSlot;
  /** Place of the id in a raw node. */
  readonly id: number;
  /** The raw node that the operation asks for, its walks still undefined. */
  readonly pick: (raw: readonly unknown[]) => unknown[];
  readonly below: readonly Part[];
}

/** Compiles the walks of an operation one by one. */
export function compileParts(
  model: Model,
  files: ReadonlyMap<string, CypherFile>,
  analysis: Analysis,
): readonly Part[] {
  return walks(analysis.selection).map((slot) => compilePart(model, files, slot, undefined));
}

/** The parts of all relationship fields without arguments, which most operations need: they are planned ahead. */
export function plainParts(model: Model, files: ReadonlyMap<string, CypherFile>): readonly Part[] {
  const parts: Part[] = [];
  for (const type of model.nodes.values()) {
    for (const field of type.fields.values()) {
      if (field.kind !== 'walk' || field.access.kind !== 'relationship' || !splits(model, field.type))
        continue;
      const slot: WalkSlot = {
        kind: 'walk',
        key: field.name,
        index: 0,
        field,
        arguments: new Map(),
        order: [],
        guard: undefined,
        target: { slots: [] },
        edge: noEdges(),
        wantsItems: true,
        wantsTotal: false,
        wantsCursors: false,
      };
      parts.push(compilePart(model, files, slot, type));
    }
  }
  return parts;
}

function compilePart(
  model: Model,
  files: ReadonlyMap<string, CypherFile>,
  slot: WalkSlot,
  owner: NodeType | InterfaceType | undefined,
): Part {
  const nodes = partNodes(model, files, slot);
  const scope = new Scope(model, files, nodeExpression);
  const start = owner && scope.name('n');
  const { subqueries, text } = walkExpression(scope, nodes?.read ?? slot, start);
  const found = owner && start ? ['UNWIND $ids AS id', `MATCH (${start}${nodeLabel(owner)} {id: id})`] : [];
  const id = owner ? 'id, ' : '';
  return {
    slot,
    text: [...found, ...subqueries, `RETURN ${id}${text} AS value`].join('\n'),
    parameters: scope.values,
    nodes,
  };
}

function partNodes(
  model: Model,
  files: ReadonlyMap<string, CypherFile>,
  slot: WalkSlot,
): PartNodes | undefined {
  const { access, type: name } = slot.field;
  const type = splits(model, name);
  if (!type || (access.kind !== 'relationship' && access.kind !== 'root')) return undefined;
  const target = allScalars(model, type, slot.target);
  return {
    read: { ...slot, target },
    id: target.slots.findIndex(({ key }) => key === 'id'),
    pick: picker(slot.target, target),
    below: walks(slot.target).map((inner) => compilePart(model, files, inner, type)),
  };
}

function walks({ slots }: Selection): WalkSlot[] {
  return slots.filter((slot) => slot.kind === 'walk');
}

/** The type of a field where its nodes can be found again by their label and id; `Node` is no label. */
function splits(model: Model, name: string): NodeType | InterfaceType | undefined {
  const type = model.nodes.get(name) ?? model.interfaces.get(name);
  return type && nodeLabel(type) !== '' && type.fields.get('id')?.kind === 'property' ? type : undefined;
}
