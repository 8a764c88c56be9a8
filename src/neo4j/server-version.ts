import { DatabaseUnavailableError } from '../errors.js';

/** Statements here use `CALL (x) { … }`, which came with 5.23; 5.26 is Neo4j's long-term support version. */
const EXPECTED = 'Neo4j 5.26 or newer (5.26.x, or a calendar version such as 2025.01)';

/**
 * Checks what a server says of itself when a driver connects: `Neo4j/5.26.30`, `Neo4j/2025.04.0`, `Neo4j/5.27-aura`.
 *
 * @throws DatabaseUnavailableError when it is another product or an older version; the message has both versions
 */
export function requireSupportedServer(agent: string | undefined, uri: string): void {
  const match = /^Neo4j\/(\d+)\.(\d+)(?:[.-]\S*)?$/.exec(agent ?? '');
  if (match) {
    const [major, minor] = [Number(match[1]), Number(match[2])];
    if (major > 5 || (major === 5 && minor >= 26)) return;
  }
  throw new DatabaseUnavailableError(
    `${uri}: expected ${EXPECTED}, but got "${agent ?? 'a server that does not say what it is'}".`,
    {
      next: 'Upgrade that server, or point NEO4J_URI at another one, or unset NEO4J_URI to use the embedded database.',
    },
  );
}
