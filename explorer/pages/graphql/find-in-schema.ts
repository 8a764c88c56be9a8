import { type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** More are counted and not listed. */
const SHOWN = 60;

/** A type, or a field of one. */
interface FoundInSchema {
  readonly type: string;
  readonly field?: string;
}

/** Types and fields by a part of their names, those that begin with it first, then by name; letters count alike in either case. */
export function findInSchema(
  schema: GraphQLSchema,
  sought: string,
): { readonly shown: readonly FoundInSchema[]; readonly count: number } {
  const text = sought.trim().toLowerCase();
  if (text === '') return { shown: [], count: 0 };
  const found: (FoundInSchema & { readonly name: string })[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (type.name.toLowerCase().includes(text)) found.push({ type: type.name, name: type.name });
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.keys(type.getFields()))
      if (field.toLowerCase().includes(text)) found.push({ type: type.name, field, name: field });
  }
  const rank = ({ name, field }: (typeof found)[number]): number =>
    (name.toLowerCase().startsWith(text) ? 0 : 2) + (field === undefined ? 0 : 1);
  found.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name) || a.type.localeCompare(b.type));
  return {
    shown: found.slice(0, SHOWN).map(({ type, field }) => (field === undefined ? { type } : { type, field })),
    count: found.length,
  };
}
