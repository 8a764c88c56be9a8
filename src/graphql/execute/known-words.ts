import type { Database } from '../../neo4j/database.js';
import { suggested } from '../../nearest.js';
import { label } from '../compile/scope.js';
import { badUserInput } from '../errors.js';
import type { Model, WordForm } from '../model/model.js';
import type { Variables } from '../operation/argument.js';
import type { AskedText } from '../operation/asked-texts.js';

/** The words of the graph, such as its predicates. They are read when first needed, and again when one is not among them. */
export class KnownWords {
  readonly #words = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(
    private readonly database: Database,
    private readonly model: Model,
  ) {}

  /**
   * Refuses a word that the graph does not have. A graph without any is empty, and refuses none.
   *
   * @throws GraphQLError BAD_USER_INPUT, DatabaseUnavailableError
   */
  async require(asked: readonly AskedText[], variables: Variables): Promise<void> {
    for (const { form, texts, argument, field } of asked) {
      if (form.kind !== 'word') continue;
      for (const text of texts(variables)) {
        if ((await this.#known(form)).has(text)) continue;
        this.#words.delete(statementOf(form));
        const words = await this.#known(form);
        if (words.has(text) || words.size === 0) continue;
        const help = suggested(text, words);
        const list = this.#listOf(form);
        const message = {
          zh: `图谱的词表中没有“${text}”。${help.zh}可用的词见 ${list}。`,
          en: `expected a word that the graph knows, but got "${text}".${help.en} They are listed by ${list}.`,
        };
        throw badUserInput(argument, message, field);
      }
    }
  }

  #known(form: WordForm): Promise<ReadonlySet<string>> {
    const statement = statementOf(form);
    let words = this.#words.get(statement);
    if (!words) {
      words = this.#read(statement);
      this.#words.set(statement, words);
      words.catch(() => this.#words.delete(statement));
    }
    return words;
  }

  async #read(statement: string): Promise<ReadonlySet<string>> {
    const row = await this.database.readRow(statement);
    return new Set(row?.[0] as string[]);
  }

  /** The field that lists the words, as an operation. */
  #listOf({ of, property }: WordForm): string {
    const fields = [...(this.model.records.get('Query')?.fields.values() ?? [])];
    const list = fields.find((field) => field.kind === 'walk' && field.type === of);
    return `{ ${list?.name ?? ''} { nodes { ${property} } } }`;
  }
}

/** A property that is a list has several words. */
function statementOf({ of, property }: WordForm): string {
  return `MATCH (n:${label(of)}) UNWIND n.${label(property)} AS word RETURN collect(DISTINCT word)`;
}
