import { suggestion } from '../../nearest.js';
import type { SeedDocument } from '../files/seed.js';
import { checkReference } from './check-reference.js';
import { checkValue, type ValueGrounds } from './check-value.js';
import type { CheckedQualifier } from './checked-seed.js';
import type { EntityIndex } from './entity-index.js';
import type { ItemRejects } from './item-rejects.js';

type QualifierYaml = SeedDocument['claims'][number]['value']['qualifiers'][number];

/**
 * Holds a qualifier against the vocabulary: it has an entity or a value, as its kind says. No answer where it has neither
 * that its kind allows.
 *
 * @param path Where it stands in the claim.
 */
export function checkQualifier(
  { name, entity, value }: QualifierYaml,
  path: readonly PropertyKey[],
  grounds: ValueGrounds,
  index: EntityIndex,
  rejects: ItemRejects,
): CheckedQualifier | undefined {
  if ((entity === undefined) === (value === undefined)) {
    rejects.add(path, `qualifier ${name}: expected an entity or a value, one of the two.`);
    return undefined;
  }
  const { qualifiers } = index.vocabulary;
  const kind = qualifiers.get(name);
  if (kind === undefined) {
    const help = suggestion(name, qualifiers.keys());
    rejects.add([...path, 'name'], `expected a qualifier of vocabulary.yaml, but got "${name}".${help}`);
    return undefined;
  }
  const owner = `qualifier ${name}`;
  if (entity !== undefined) {
    const at = [...path, 'entity'];
    if (kind.entity === undefined) rejects.add(at, `${owner}: expected a value and no entity.`);
    else checkReference({ id: entity, path: at, types: kind.entity, by: owner }, index, rejects);
    return { name, entity };
  }
  if (kind.value === undefined) {
    rejects.add([...path, 'value'], `${owner}: expected an entity and no value.`);
    return undefined;
  }
  const checked = checkValue(kind.value, value, { ...grounds, predicate: undefined, owner });
  rejects.addAll([...path, 'value'], checked.findings);
  return checked.value && { name, value: checked.value };
}
