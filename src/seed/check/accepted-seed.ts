import { SeedError } from '../../errors.js';
import { readSeed } from '../files/read-seed.js';
import type { Vocabulary } from '../files/seed.js';
import { checkSeed } from './check-seed.js';
import type { CheckedDocument, CheckedSeed, Declaration } from './checked-seed.js';

/**
 * Seed files in which the check found nothing to reject: what a load takes, so that it need not check again. A class, since
 * nobody but its own `read` can make one.
 */
export class AcceptedSeed {
  readonly #checked: CheckedSeed;

  private constructor(checked: CheckedSeed) {
    this.#checked = checked;
  }

  /**
   * Reads and checks seed files.
   *
   * @param paths folders of documents, or of one document
   * @throws SeedError with every reject of the files
   */
  static async read(paths: readonly string[]): Promise<AcceptedSeed> {
    const checked = checkSeed(await readSeed(paths));
    if (checked.rejects.length === 0) return new AcceptedSeed(checked);
    throw new SeedError(checked.rejects, {
      next: 'Correct these; nothing was loaded. `policy-atlas check` looks at the files without a database.',
    });
  }

  get vocabulary(): Vocabulary {
    return this.#checked.vocabulary;
  }

  get documents(): readonly CheckedDocument[] {
    return this.#checked.documents;
  }

  /** Every entity that the documents and those beside them declare, regions aside, by id. */
  get declarations(): ReadonlyMap<string, Declaration> {
    return this.#checked.declarations;
  }
}
