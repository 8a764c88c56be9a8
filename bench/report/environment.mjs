import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';

/** What the numbers were measured on. */
export function environment({ nodes, seed, rounds, roundMs, warmUpMs, connections }) {
  const require = createRequire(import.meta.url);
  const version = (name) => {
    // Not every package exports its package.json.
    const folder = require.resolve.paths(name).map((path) => `${path}/${name}/package.json`);
    for (const file of folder) {
      try {
        return JSON.parse(readFileSync(file, 'utf8')).version;
      } catch {
        continue;
      }
    }
    return null;
  };
  const pom = readFileSync(new URL('../../embedded/pom.xml', import.meta.url), 'utf8');
  return {
    ...stamp(),
    node: process.version,
    cpu: cpus()[0]?.model ?? null,
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    neo4j: /<neo4j\.version>(.*?)</.exec(pom)?.[1] ?? null,
    packages: Object.fromEntries(
      ['@neo4j/graphql', '@apollo/server', 'graphql', 'neo4j-driver', 'dataloader', 'undici'].map((name) => [
        name,
        version(name),
      ]),
    ),
    graph: { nodes, seed },
    method: { rounds, roundMs, warmUpMs, connections },
  };
}

/** When something was measured, and of which commit. */
export function stamp() {
  return { date: new Date().toISOString(), commit: commit() };
}

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
