import type { Language } from '../../message.js';

/** Longer variables are as rare as they are large, and a key that has them would take more memory than most answers. */
const LONGEST_VARIABLES = 4_096;

/**
 * What is asked, as a text that is the same where the answer of one snapshot is: for the keys of objects have no order in JSON,
 * they are sorted.
 *
 * @param digest of the operation's text and name
 * @returns undefined where it would be too long to be a key, or is nested too deeply
 */
export function questionKey(
  digest: string,
  language: Language,
  variables: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  const given = variables === undefined ? '{}' : written(variables);
  if (given === undefined || given.length > LONGEST_VARIABLES) return undefined;
  return `${digest}${language}${given}`;
}

function written(variables: Readonly<Record<string, unknown>>): string | undefined {
  try {
    return JSON.stringify(variables, sorted);
  } catch (error) {
    // Nested so deeply that it cannot be written; the engine says what is wrong with it.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  if (keys.length < 2) return value;
  return Object.fromEntries(keys.sort().map((key) => [key, (value as Record<string, unknown>)[key]]));
}
