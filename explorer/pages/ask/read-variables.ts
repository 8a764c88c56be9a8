import type { Variable } from '../../asking/catalogue.js';

/** What a reader has given for the variables of an operation. */
export interface GivenVariables {
  /** As texts, by the names of the variables, for the form. */
  readonly texts: Readonly<Record<string, string>>;
  /** As they are sent; what is left empty is left out, so that the default holds. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Which field of a form a variable has. */
export type FieldKind = 'choice' | 'choices' | 'yesNo' | 'number' | 'text' | 'texts' | 'json';

/** Parameters of the address that are variables, so that none takes the place of one of the page's own. */
export const PREFIX = 'v.';

/** The field of a form for a variable. */
export function fieldKind({ type, values }: Variable): FieldKind {
  const list = type.startsWith('[');
  if (values !== undefined) return list ? 'choices' : 'choice';
  const named = type.replace(/[[\]!]/g, '');
  if (named === 'Boolean') return 'yesNo';
  if ((named === 'Int' || named === 'Float') && !list) return 'number';
  if (named === 'String' || named === 'ID') return list ? 'texts' : 'text';
  return 'json';
}

/** Reads variables from an address: `?v.first=5&v.notThrough=region:cn, sector:metaverse`. */
export function readVariables(variables: readonly Variable[], search: URLSearchParams): GivenVariables {
  const texts: Record<string, string> = {};
  const read: Record<string, unknown> = {};
  for (const variable of variables) {
    const given = search.getAll(PREFIX + variable.name).filter((text) => text.trim() !== '');
    if (given.length === 0) continue;
    const text = given.join(', ');
    texts[variable.name] = text;
    read[variable.name] = valueOf(fieldKind(variable), text);
  }
  return { texts, variables: read };
}

/** What is not of its type is sent as it is: the service says what is wrong with it. */
function valueOf(kind: FieldKind, text: string): unknown {
  switch (kind) {
    case 'yesNo':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'number':
      return Number.isFinite(Number(text)) ? Number(text) : text;
    case 'texts':
    case 'choices':
      return text
        .split(/[,，、\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    case 'json':
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return text;
      }
    case 'choice':
    case 'text':
      return text.trim();
  }
}

/** A default as the form shows it. */
export function defaultText({ value, ...variable }: Variable): string {
  if (value === undefined || value === null) return '';
  const kind = fieldKind(variable);
  if (kind === 'json') return JSON.stringify(value);
  return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : JSON.stringify(value);
}
