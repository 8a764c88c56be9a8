import { derivedNames } from './derived-names.js';
import type { Field, Model, NodeType, RecordType, WalkField } from './model.js';
import { numberFields } from './number-fields.js';

/** The entries of `xsAggregate`: a group, and, where nodes of the type may be the same, a pair of those. */
export function aggregateRecords(type: NodeType, model: Pick<Model, 'unions' | 'values'>): RecordType[] {
  const numbers = numberFields(type, model).map(({ name }) => column(name, 'NumberAggregate', 'list'));
  const group = record(derivedNames.aggregate(type.name), [
    { kind: 'property', name: 'key', type: 'String', list: false, nonNull: false, description: '' },
    { ...column('entity', 'Entity', 'one'), nonNull: false },
    { kind: 'property', name: 'count', type: 'Int', list: false, nonNull: true, description: '' },
    column('nodes', type.name, 'list'),
    ...numbers,
    ...(type.duplicates === undefined
      ? []
      : [column('duplicates', derivedNames.duplicate(type.name), 'list')]),
  ]);
  if (type.duplicates === undefined) return [group];
  const pair = record(derivedNames.duplicate(type.name), [
    column('node', type.name, 'one'),
    column('sameAs', type.name, 'one'),
    column('claims', 'Claim', 'list', 'claimIds'),
  ]);
  return [group, pair];
}

function column(name: string, type: string, cardinality: 'one' | 'list', ids?: string): WalkField {
  return {
    kind: 'walk',
    name,
    type,
    cardinality,
    nonNull: true,
    description: '',
    arguments: new Map(),
    access: { kind: 'column', ids },
  };
}

function record(name: string, fields: readonly Field[]): RecordType {
  return { kind: 'record', name, fields: new Map(fields.map((field) => [field.name, field])) };
}
