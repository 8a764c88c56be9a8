import type { GraphWriter } from './graph-writer.js';
import { READ_NAMES } from './statements.js';
import type { WrittenRows } from './written-rows.js';

/** The names of an entity as they are stored. */
type NameProperties = {
  readonly aliases: readonly string[];
  /** Every name and alias, for filters and search. */
  readonly names: readonly string[];
  readonly pinyin: readonly string[];
};

type NamesOf = (
  name: string,
  nameEn: string,
  declared: readonly string[],
  added?: readonly string[],
) => NameProperties;

/** The function that derives {@link NameProperties}. Imported only when needed: pinyin-pro is slow to load. */
export async function nameDerivation(): Promise<NamesOf> {
  const [{ pinyinForms }, { placePinyin }] = await Promise.all([
    import('../text/pinyin.js'),
    import('../regions/place-pinyin.js'),
  ]);
  return (name, nameEn, declared, added = []) => {
    const aliases = [...new Set([...declared, ...added])].filter(
      (alias) => alias !== name && alias !== nameEn,
    );
    const names = [name, nameEn, ...aliases];
    return { aliases, names, pinyin: pinyinForms(names, placePinyin) };
  };
}

/** Brings the names of entities to what their declaration and all sources that add to it say. */
export async function loadNames(writer: GraphWriter, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const namesOf = await nameDerivation();
  const changed: WrittenRows['set-entities'][] = [];
  for (const row of await writer.read(READ_NAMES, ids)) {
    const { id, name, nameEn, declaredAliases, aliases, additions } = row;
    const properties = namesOf(name, nameEn, declaredAliases, additions.flat());
    if (JSON.stringify(properties.aliases) !== JSON.stringify(aliases)) changed.push({ id, properties });
  }
  await writer.write('set-entities', changed);
}
