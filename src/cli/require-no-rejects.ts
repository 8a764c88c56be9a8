import { SeedError } from '../errors.js';
import { checkSeed } from '../seed/check/check-seed.js';
import type { Seed } from '../seed/files/seed.js';

/** @throws SeedError with every reject of the seed files */
export function requireNoRejects(seed: Seed): void {
  const { rejects } = checkSeed(seed);
  if (rejects.length === 0) return;
  throw new SeedError(rejects, {
    next: 'Correct these; nothing was loaded. `policy-atlas check` looks at the files without a database.',
  });
}
