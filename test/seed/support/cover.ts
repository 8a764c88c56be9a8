import { coverDocument } from '../../../src/seed/coverage/cover-document.js';
import type { Coverage } from '../../../src/seed/coverage/coverage.js';
import { readSeed } from '../../../src/seed/files/read-seed.js';
import { QINGHE } from './fixture.js';

/** The coverage of the made-up document, or of a copy of it. */
export async function cover(folder: string = QINGHE): Promise<Coverage> {
  return coverDocument(await readSeed([folder]), 'qinghe-2023-01');
}
