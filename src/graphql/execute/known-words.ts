import type { SnapshotReads } from '../../snapshots/snapshot-reads.js';
import type { SnapshotState } from '../../snapshots/snapshot-state.js';
import { suggested } from '../../nearest.js';
import { label } from '../compile/scope.js';
import { badUserInput } from '../errors.js';
import type { Model, WordForm } from '../model/model.js';
import type { Variables } from '../operation/argument.js';
import type { AskedText } from '../operation/asked-texts.js';

/**
 * The words of the graph's snapshot, such as its predicates. They are read when first needed, and again when one is not among
 * them: somebody may have written it by hand.
 */
export class KnownWords {
  readonly #words = new Map<string, Promise<ReadonlySet<string>>>();
  #snapshot: SnapshotState = '';

  constructor(private readonly model: Model) {}

  /**
   * Refuses a word that the graph does not have. A graph without any is empty, and refuses none.
   *
   * @throws GraphQLError BAD_USER_INPUT, DatabaseUnavailableError
   */
  async require(reads: SnapshotReads, asked: readonly AskedText[], variables: Variables): Promise<void> {
    const snapshot = await reads.begin();
    if (snapshot !== this.#snapshot) {
      this.#words.clear();
      this.#snapshot = snapshot;
    }
    for (const { form, texts, argument, field } of asked) {
      if (form.kind !== 'word') continue;
      for (const text of texts(variables)) {
        if ((await this.#known(reads, form)).has(text)) continue;
        this.#words.delete(statementOf(form));
        const words = await this.#known(reads, form);
        if (words.has(text) || words.size === 0) continue;
        const help = suggested(text, words);
        const list = this.#listOf(form);
        const { having } = form;
        const message = {
          zh: `图谱的词表中没有${having ? `带 ${having} 的词` : ''}“${text}”。${help.zh}可用的词见 ${list}。`,
          en: `expected a word ${having ? `with ${having} ` : ''}that the graph knows, but got "${text}".${help.en} They are listed by ${list}.`,
        };
        throw badUserInput(argument, message, field);
      }
    }
  }

  #known(reads: SnapshotReads, form: WordForm): Promise<ReadonlySet<string>> {
    const statement = statementOf(form);
    let words = this.#words.get(statement);
    if (!words) {
      words = reads.readRow(statement).then((row) => new Set(row?.[0] as string[]));
      this.#words.set(statement, words);
      words.catch(() => this.#words.delete(statement));
    }
    return words;
  }

  /** The field that lists the words, as an operation. */
  #listOf({ of, property, having }: WordForm): string {
    const fields = [...(this.model.records.get('Query')?.fields.values() ?? [])];
    const list = fields.find((field) => field.kind === 'walk' && field.type === of);
    return `{ ${list?.name ?? ''} { nodes { ${[property, having ?? []].flat().join(' ')} } } }`;
  }
}

/** A property that is a list has several words. */
function statementOf({ of, property, having }: WordForm): string {
  const where = having === undefined ? '' : ` WHERE size(n.${label(having)}) > 0`;
  return `MATCH (n:${label(of)})${where} UNWIND n.${label(property)} AS word RETURN collect(DISTINCT word)`;
}
