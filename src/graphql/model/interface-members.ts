import { derivedNames } from './derived-names.js';
import type { InterfaceType, Model, NodeType } from './model.js';

/** The types of an interface by the names under which its filter goes into them: `region` is Region. None of a node type. */
export function interfaceMembers(
  model: Model,
  type: NodeType | InterfaceType,
): ReadonlyMap<string, NodeType> {
  const members = type.kind === 'interface' ? type.members : [];
  return new Map(
    members.flatMap((name) => {
      const member = model.nodes.get(name);
      return member ? [[derivedNames.lookup(name), member] as const] : [];
    }),
  );
}
