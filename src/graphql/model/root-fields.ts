import { derivedNames } from './derived-names.js';
import type { Argument, Field, NodeType, RecordType } from './model.js';

/** The node types that have a list at the root: all entity types, and those that `Query` lists itself. */
export function rootTypes(nodes: ReadonlyMap<string, NodeType>, query: RecordType): NodeType[] {
  return [...nodes.values()].flatMap((type) => {
    if (type.entity) return [type];
    const listed = [...query.fields.values()].find(
      (field) => field.kind === 'walk' && field.access.kind === 'root' && field.type === type.name,
    );
    return listed ? [{ ...type, plural: listed.name }] : [];
  });
}

/** `x(id:)`, `xs(…)` and `xsAggregate(…)`. */
export function rootFields(types: readonly NodeType[]): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const type of types) {
    const base = {
      kind: 'walk',
      type: type.name,
      nonNull: true,
      description: '',
      arguments: new Map(),
    } as const;
    const root = { kind: 'root' } as const;
    if (type.entity) {
      const keys = ['id', ...type.keys].map((name) => [name, keyArgument(type, name)] as const);
      const lookup = derivedNames.lookup(type.name);
      const one = { ...base, name: lookup, access: root, nonNull: false, cardinality: 'one' } as const;
      fields.set(lookup, { ...one, arguments: new Map(keys) });
      fields.set(type.plural, { ...base, name: type.plural, access: root, cardinality: 'connection' });
    }
    const aggregate = `${type.plural}Aggregate`;
    fields.set(aggregate, {
      ...base,
      name: aggregate,
      access: { kind: 'aggregate', of: type.name },
      type: derivedNames.aggregate(type.name),
      cardinality: 'connection',
    });
  }
  return fields;
}

function keyArgument({ fields }: NodeType, name: string): Argument {
  const field = fields.get(name);
  const form = field?.kind === 'property' ? field.form : undefined;
  return { name, type: 'String', list: false, required: false, minimum: 0, maximum: 0, form };
}
