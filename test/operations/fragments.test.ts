import { type FragmentDefinitionNode, Kind, parse, print } from 'graphql';
import { expect, it } from 'vitest';

import { operation, operationNames } from '../support/seeded-engine.js';

/** The text of each fragment of `operations/`, by its name, with the operations that have it so. */
function fragments(): Map<string, Map<string, string[]>> {
  const found = new Map<string, Map<string, string[]>>();
  for (const name of operationNames()) {
    const definitions = parse(operation(name)).definitions.filter(
      (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
    );
    for (const definition of definitions) {
      const texts = found.get(definition.name.value) ?? new Map<string, string[]>();
      const text = print(definition);
      texts.set(text, [...(texts.get(text) ?? []), name]);
      found.set(definition.name.value, texts);
    }
  }
  return found;
}

// Each file repeats its fragments, so that it is whole for whoever copies it.
it.each([...fragments()])('the fragment %s is the same in every operation that has it', (_name, texts) => {
  expect([...texts].slice(1)).toEqual([]);
});

it('some fragments are in several operations', () => {
  const shared = [...fragments().values()].filter((texts) =>
    [...texts.values()].some((in_) => in_.length > 1),
  );
  expect(shared.length).toBeGreaterThan(0);
});
