import type { Message } from '../message.js';

/**
 * A statement as it can be pasted into Neo4j Browser: the question, a `:param` for each of its parameters, then the statement.
 *
 * @see https://neo4j.com/docs/browser-manual/current/operations/query-parameters/
 */
export function pastedStatement(
  title: Message,
  asked: {
    /** Undefined where the operation asks nothing of the graph. */
    readonly statement: string | undefined;
    readonly parameters: Readonly<Record<string, unknown>>;
  },
): string {
  const { statement, parameters } = asked;
  const question = title.zh === title.en ? title.zh : `${title.zh} ${title.en}`;
  return [
    `// ${question}`,
    ...(statement === undefined
      ? ['// 不查询图谱 · Asks nothing of the graph']
      : [
          ...Object.entries(parameters).map(([name, value]) => `:param ${name} => ${cypherLiteral(value)};`),
          statement,
        ]),
    '',
  ].join('\n');
}

/** JSON, but for keys: Cypher writes them as names. */
function cypherLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (!isPlain(value)) return (value as { toString(): string }).toString();
  const entries = Object.entries(value).map(([key, one]) => `\`${key}\`: ${cypherLiteral(one)}`);
  return `{${entries.join(', ')}}`;
}

/** The driver's integers are objects with a text of their own. */
function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;
}
