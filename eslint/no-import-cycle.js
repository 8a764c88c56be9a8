import { readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

// Imports of types count: they vanish when compiled, but two files that name each other's types are one to their reader.
const IMPORT = /^\s*(?:import|export)\s+(?:[^'";]*?\sfrom\s+)?['"](\.[^'"]+)['"]/gm;

/** What each file imports, kept as long as the file has not changed. */
const known = new Map();

function importsOf(file) {
  const changedAt = statSync(file).mtimeMs;
  const kept = known.get(file);
  if (kept?.changedAt === changedAt) return kept.imports;
  const imports = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) =>
    resolveImport(file, match[1]),
  );
  const entry = { changedAt, imports: imports.filter((path) => path !== undefined) };
  known.set(file, entry);
  return entry.imports;
}

function resolveImport(file, specifier) {
  const path = resolve(dirname(file), specifier);
  const ways = ['.ts', '.tsx'].map((ending) => path.replace(/\.js$/, ending));
  return [...ways, path].find((way) => statSync(way, { throwIfNoEntry: false })?.isFile());
}

/** The shortest way from `from` back to `to`, both included, or undefined. */
function wayBack(from, to) {
  const cameFrom = new Map([[from, undefined]]);
  const queue = [from];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (file === to) {
      const way = [];
      for (let at = file; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
      return way;
    }
    for (const next of importsOf(file)) {
      if (!cameFrom.has(next)) {
        cameFrom.set(next, file);
        queue.push(next);
      }
    }
  }
  return undefined;
}

/** Reports an import from which a chain of imports leads back to the file itself. */
export const noImportCycle = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      cycle:
        'Import cycle: {{way}}. None of these files can be read, tested or moved without the others: move what both need into a third.',
    },
  },
  create(context) {
    const check = (node) => {
      if (typeof node.source?.value !== 'string' || !node.source.value.startsWith('.')) return;
      const target = resolveImport(context.filename, node.source.value);
      const way = target === undefined ? undefined : wayBack(target, context.filename);
      if (way === undefined) return;
      const names = [context.filename, ...way].map((file) =>
        relative(context.cwd, file).replaceAll('\\', '/'),
      );
      context.report({ node, messageId: 'cycle', data: { way: names.join(' → ') } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
