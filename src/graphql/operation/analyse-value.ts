import type { SelectionSetNode } from 'graphql';

import type { AnalysisContext } from './analysis-context.js';
import type { ValueSlot } from './selection.js';
import type { ValueEntry, ValueShape } from './shape.js';

/** What is asked of a value, whose members become those of its slot. */
export function analyseValue(
  context: AnalysisContext,
  sets: readonly SelectionSetNode[],
  typeName: string,
  slot: ValueSlot,
): ValueShape {
  const { collector, model } = context;
  const possible = collector.possibleTypes(typeName);
  const entries = collector.collect(sets, possible).map((group): ValueEntry => {
    const base = {
      key: group.key,
      name: group.name,
      types: group.types.length < possible.length ? new Set(group.types) : undefined,
    };
    const member = model.values.get(group.types[0] ?? '')?.fields.get(group.name);
    if (!member) return { ...base, nonNull: true, member: undefined };
    if (!slot.members.includes(member.name)) slot.members.push(member.name);
    return {
      ...base,
      nonNull: member.nonNull,
      member: { name: member.name, type: context.leafType(member.type) },
    };
  });
  return {
    typeName: model.unions.has(typeName) ? undefined : typeName,
    possible: new Set(possible),
    slot,
    entries,
  };
}
