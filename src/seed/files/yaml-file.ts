import { readFile } from 'node:fs/promises';

import { type Document as YamlDocument, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

import type { Reject } from '../../errors.js';
import { suggestion } from '../../nearest.js';

type Path = readonly PropertyKey[];

/** A YAML file with its values and the line of each of them. */
export class YamlFile {
  readonly #document: YamlDocument.Parsed;
  readonly #lines: LineCounter;

  private constructor(
    readonly file: string,
    document: YamlDocument.Parsed,
    lines: LineCounter,
    readonly value: unknown,
  ) {
    this.#document = document;
    this.#lines = lines;
  }

  /** Reads and parses `file`; what cannot be read or is no YAML goes to `rejects`, and there is no answer. */
  static async read(file: string, rejects: Reject[]): Promise<YamlFile | undefined> {
    let text;
    try {
      text = await readFile(file, 'utf8');
    } catch (error) {
      rejects.push({ file, line: 1, message: `expected a file to read, but got: ${cause(error)}` });
      return undefined;
    }
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    for (const error of document.errors) {
      const line = lines.linePos(error.pos[0]).line;
      rejects.push({
        file,
        line,
        message: `expected YAML, but got: ${error.message.split('\n', 1)[0] ?? ''}`,
      });
    }
    if (document.errors.length > 0) return undefined;
    return new YamlFile(file, document, lines, document.toJS() as unknown);
  }

  /** One-based line of the value at `path`, of the nearest value around it where there is none. */
  line(path: Path): number {
    for (let length = path.length; length > 0; length--) {
      const parent = this.#document.getIn(path.slice(0, length - 1), true);
      const key = path[length - 1];
      const pair = isMap(parent)
        ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      const node = pair?.key ?? this.#document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.#lines.linePos(node.range[0]).line;
    }
    return 1;
  }

  /** The value at `path` in the form of `schema`; what is not goes to `rejects`, and there is no answer. */
  parse<S extends z.ZodType>(
    schema: S,
    value: unknown,
    path: Path,
    rejects: Reject[],
    subject?: string,
  ): z.output<S> | undefined {
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const at = [...path, ...issue.path];
      if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, issue.path);
        for (const key of issue.keys) {
          const message = `expected one of the keys ${known.join(', ')}, but got "${key}".${suggestion(key, known)}`;
          rejects.push(this.#reject([...at, key], message, subject));
        }
      } else {
        const form = expected(issue, keysAt(schema, issue.path));
        const name = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
        rejects.push(this.#reject(at, `${name}expected ${form}, but got ${shown(issue.input)}.`, subject));
      }
    }
    return undefined;
  }

  #reject(path: Path, message: string, subject: string | undefined): Reject {
    return { file: this.file, line: this.line(path), ...(subject !== undefined && { subject }), message };
  }
}

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  record: 'a mapping',
  int: 'a whole number',
};

/** @param keys those of the mapping, where one is expected */
function expected(issue: z.core.$ZodIssue, keys: readonly string[]): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'object') return `a mapping with ${keys.join(', ')}`;
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? `"${String(issue.values[0])}"` : `one of ${issue.values.join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string') return 'a text that is not empty';
      return issue.origin === 'array' ? 'a list that is not empty' : `${String(issue.minimum)} or more`;
    case 'invalid_union':
      return unionText(issue, keys);
    default:
      return issue.message;
  }
}

function unionText(issue: z.core.$ZodIssueInvalidUnion, keys: readonly string[]): string {
  const texts = issue.errors.flatMap((issues) => issues.slice(0, 1).map((inner) => expected(inner, keys)));
  return [...new Set(texts)].join(' or ');
}

function shown(input: unknown): string {
  if (input === undefined) return 'nothing';
  const text = JSON.stringify(input);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The keys that the mapping at `path` in `schema` may have. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let current = unwrap(schema);
  for (const key of path) {
    const shape = shapeOf(current);
    const next: z.ZodType | undefined =
      shape?.[String(key)] ??
      (current.def as { element?: z.ZodType }).element ??
      (current.def as { valueType?: z.ZodType }).valueType;
    if (next === undefined) return [];
    current = unwrap(next);
  }
  return Object.keys(shapeOf(current) ?? {});
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  return (schema.def as { shape?: Record<string, z.ZodType> }).shape;
}

function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, options } = schema.def as { innerType?: z.ZodType; options?: z.ZodType[] };
  if (innerType !== undefined) return unwrap(innerType);
  const mapping = options?.find((option) => shapeOf(unwrap(option)) !== undefined);
  return mapping === undefined ? schema : unwrap(mapping);
}

function cause(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
