import { expect } from 'vitest';

import { readCypherFiles, type CypherFile } from '../../../src/graphql/compile/cypher-file.js';
import { compareAnswers } from './compare-answers.js';
import type { Operation } from './generate/operation-writer.js';
import { lettersOf, rawAnswer } from './raw-answer.js';
import { reduceOperation } from './reduce-operation.js';
import { SEED } from './runs.js';
import type { Cursors } from './same-answer.js';
import { FIELDS_DIR, type World } from './world.js';

/** Holds the answers to operations against the oracle's, and counts what was asked. */
export class AnswerCheck {
  readonly counted = { operations: 0, answersWithNodes: 0 };
  private readonly files: ReadonlyMap<string, CypherFile>;

  constructor(private readonly world: World) {
    this.files = readCypherFiles(FIELDS_DIR, world.engine.model);
  }

  /** Asks all sides and fails where they differ; what the answer has to be. */
  async check(operation: Operation, language: 'ZH' | 'EN', cursors: Cursors): Promise<unknown> {
    const { engine, database } = this.world;
    const { agree, expected } = await compareAnswers(this.world, operation, language, cursors);
    this.counted.operations++;
    if (
      /\{"(?!pageInfo|totalCount|count)\w+":(?!null|\[\]|\{"(nodes|edges)":\[\])/.test(
        JSON.stringify(expected).slice(8),
      )
    ) {
      this.counted.answersWithNodes++;
    }
    if (!agree) await this.report(operation, language, cursors);
    const plain = { ...operation, variables: engineVariables(operation, cursors), language };
    const raw = await rawAnswer(engine, this.files, database, plain);
    const reference = await raw.reference(raw.row);
    expect(lettersOf(raw.fast(raw.row)), `${operation.text}\n${JSON.stringify(plain.variables)}`).toBe(
      lettersOf(reference),
    );
    return expected;
  }

  /** Says on standard error what was asked, and how long it took. */
  tell(what: string, startedAt: number): void {
    const seconds = Math.round((performance.now() - startedAt) / 1_000);
    process.stderr.write(`${what}: seed ${SEED}, ${JSON.stringify(this.counted)}, ${seconds} s\n`);
  }

  /** Fails with the smallest operation that shows the fault. */
  private async report(operation: Operation, language: 'ZH' | 'EN', cursors: Cursors): Promise<void> {
    const { world } = this;
    const refused = (answer: unknown): boolean => 'errors' in (answer as object);
    const before = await compareAnswers(world, operation, language, new Map(cursors));
    const smallest = await reduceOperation(operation, async (candidate) => {
      if ('errors' in world.engine.parse(candidate.text)) return false;
      const { agree, actual } = await compareAnswers(world, candidate, language, new Map(cursors));
      return !agree && refused(actual) === refused(before.actual);
    });
    const { actual, expected } = await compareAnswers(world, smallest, language, new Map(cursors));
    expect(
      actual,
      `${smallest.text}\nvariables: ${JSON.stringify(smallest.variables)}\nlanguage: ${language}, ATLAS_PROPERTY_SEED=${SEED}`,
    ).toEqual(expected);
  }
}

/** The variables with the engine's cursors in the place of the oracle's. */
function engineVariables({ variables }: Operation, cursors: Cursors): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => {
      const [cursor] = typeof value === 'string' ? (cursors.get(value) ?? []) : [];
      return [name, cursor ?? value];
    }),
  );
}
