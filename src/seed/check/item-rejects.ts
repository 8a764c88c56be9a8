import type { Reject } from '../../errors.js';
import type { Located } from '../files/seed.js';
import type { ValueFinding } from './value-finding.js';

/** The path of a finding about an item as a whole: it is reported at the item's id, as a rule its first line. */
export const WHOLE_ITEM: readonly PropertyKey[] = ['id'];

/** What is wrong with one item of a seed file: a claim, an entity, a waiver. */
export class ItemRejects {
  #failed = false;

  /**
   * @param all the rejects of the run, which those of the item join
   * @param subject id of the claim or entity
   */
  constructor(
    readonly item: Located<unknown>,
    readonly all: Reject[],
    readonly subject?: string,
  ) {}

  /** Whether the item cannot be used. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Adds a reject at `path` of the item. */
  add(path: readonly PropertyKey[], message: string): void {
    this.#failed = true;
    const { item, subject } = this;
    const line = item.line(...path);
    this.all.push({ file: item.file, line, ...(subject !== undefined && { subject }), message });
  }

  /** Adds what is wrong with a value that stands at `path` of the item. */
  addAll(path: readonly PropertyKey[], findings: readonly ValueFinding[]): void {
    for (const { at, message } of findings) this.add([...path, ...at], message);
  }

  /** Marks the item as not usable without a reject of its own: its fault is reported at another item. */
  fail(): void {
    this.#failed = true;
  }
}
