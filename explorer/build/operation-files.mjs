import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Kind, parse, Source, visit } from 'graphql';

/**
 * A `.graphql` file of explorer/: its definitions, and the fragments of other files that these need.
 *
 * @typedef {object} OperationFile
 * @property {string} path relative to explorer/
 * @property {import('graphql').DocumentNode} document
 * @property {import('graphql').FragmentDefinitionNode[]} borrowed
 */

/**
 * Reads every `.graphql` file below a folder. A fragment is named once and can be used in any of them.
 *
 * @returns {OperationFile[]} by path
 * @throws Error when a fragment is not there, or two have one name
 */
export function readOperationFiles(root) {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.graphql') && !path.startsWith('dist/'))
    .sort()
    .map((path) => ({
      path,
      document: parse(new Source(readFileSync(join(root, path), 'utf8'), `explorer/${path}`)),
    }));
  const fragments = new Map();
  for (const { path, document } of files) {
    for (const fragment of document.definitions.filter(isFragment)) {
      const name = fragment.name.value;
      if (fragments.has(name)) {
        throw new Error(`explorer/${path}: expected one fragment ${name}, but another file has one too.`);
      }
      fragments.set(name, fragment);
    }
  }
  return files.map(({ path, document }) => {
    const own = new Set(document.definitions.filter(isFragment).map((fragment) => fragment.name.value));
    const used = fragmentsOf(document, fragments, path);
    return { path, document, borrowed: used.filter((fragment) => !own.has(fragment.name.value)) };
  });
}

/** The fragments that a part of a document needs, and those that they need, each once. */
export function fragmentsOf(node, fragments, path) {
  const found = new Map();
  const collect = (from) => {
    visit(from, {
      [Kind.FRAGMENT_SPREAD]({ name: { value: name } }) {
        if (found.has(name)) return;
        const fragment = fragments.get(name);
        if (fragment === undefined)
          throw new Error(`explorer/${path}: expected a fragment ${name}, but there is none.`);
        found.set(name, fragment);
        collect(fragment);
      },
    });
  };
  collect(node);
  return [...found.values()];
}

function isFragment(definition) {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}
