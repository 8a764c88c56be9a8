import { isDeepStrictEqual } from 'node:util';

import { parse, type ExecutionResult } from 'graphql';

import type { Engine } from '../../../src/graphql/engine.js';
import type { EngineRequest } from '../../../src/graphql/engine-request.js';
import type { Operation } from './generate/operation-writer.js';
import { plainAnswer, withOracleCursors, type Cursors } from './same-answer.js';
import type { World } from './world.js';

/** What the engine and the oracle answer to one operation. */
export interface Comparison {
  readonly agree: boolean;
  readonly actual: unknown;
  readonly expected: unknown;
}

/**
 * Asks both, the engine in both of its ways. Cursors among the variables are the oracle's; the engine gets its own for the same place.
 *
 * @param cursors Those met so far; gets those of the answers.
 */
export async function compareAnswers(
  world: World,
  operation: Operation,
  language: 'ZH' | 'EN',
  cursors: Cursors,
): Promise<Comparison> {
  const document = parse(operation.text);
  const own = Object.fromEntries(
    Object.entries(operation.variables).map(([name, value]) => {
      const [cursor] = typeof value === 'string' ? (cursors.get(value) ?? []) : [];
      return [name, cursor ?? value];
    }),
  );
  const request = { document, variables: own, language };
  const { engine, oracle } = world;
  const wanted = plainAnswer(await oracle.answer({ document, variables: operation.variables, language }));
  // In parts the first time, where it is large enough, and by its statement once that is planned.
  const inParts = answersInParts(operation) && plainAnswer(await answerOf(engine.execute(request)));
  await planStatement(engine, request);
  const byStatement = plainAnswer(await answerOf(engine.execute(request)));
  if (inParts !== false && !isDeepStrictEqual(inParts, byStatement)) {
    return { agree: false, actual: { inParts, byStatement }, expected: wanted };
  }
  const got = withOracleCursors(byStatement, wanted, cursors);
  return { agree: isDeepStrictEqual(got, wanted), actual: got, expected: wanted };
}

/** The statements that an engine has had planned. */
const plannedBy = new WeakMap<Engine, Set<string>>();

/** Has the statement of a request planned, each text once: it is read for that, which for every variant would take long. */
async function planStatement(engine: Engine, request: EngineRequest): Promise<void> {
  let planned = plannedBy.get(engine);
  if (!planned) plannedBy.set(engine, (planned = new Set()));
  try {
    const { statement = '' } = engine.explain(request);
    if (planned.has(statement)) return;
    await engine.warm(request);
    planned.add(statement);
  } catch {
    // What is refused here is refused when it is asked, and compared then.
  }
}

/** A quarter of the operations: parts have to be planned too, which is what takes the time. */
function answersInParts({ text }: Operation): boolean {
  return text.length % 4 === 0;
}

/** What the database refuses is an answer too: a wrong one. */
async function answerOf(answer: Promise<ExecutionResult>): Promise<ExecutionResult> {
  try {
    return await answer;
  } catch (error) {
    return {
      data: { thrown: error instanceof Error ? `${error.message}\n${String(error.cause)}` : String(error) },
    };
  }
}
