import { loosePattern, withoutBlanks } from './loose-pattern.js';

/** Something that a text may name. */
export interface Nameable {
  readonly id: string;
  readonly names: readonly string[];
}

/** A piece of a text: words, or the name of an entity. */
export interface Piece {
  readonly text: string;
  /** The entity that is named. */
  readonly id?: string;
}

/**
 * Makes the function that finds names in a text: the longest first, blanks and line breaks within a name left aside, a Latin
 * name only as a whole word. A name that several entities have is none of theirs, since it does not say which is meant.
 */
export function nameFinder(entities: readonly Nameable[]): (text: string) => Piece[] {
  const owners = new Map<string, string | undefined>();
  for (const { id, names } of entities) {
    for (const name of names) {
      const key = withoutBlanks(name);
      // One sign says too little.
      if ([...key].length < 2) continue;
      owners.set(key, owners.has(key) && owners.get(key) !== id ? undefined : id);
    }
  }
  const keys = [...owners].flatMap(([key, id]) => (id === undefined ? [] : [key]));
  if (keys.length === 0) return (text) => [{ text }];
  const pattern = new RegExp(
    keys
      .sort((a, b) => b.length - a.length)
      .map(patternOf)
      .join('|'),
    'gu',
  );
  return (text) => {
    const pieces: Piece[] = [];
    let place = 0;
    for (const { index, 0: found } of text.matchAll(pattern)) {
      if (index > place) pieces.push({ text: text.slice(place, index) });
      const id = owners.get(withoutBlanks(found));
      pieces.push(id === undefined ? { text: found } : { text: found, id });
      place = index + found.length;
    }
    if (place < text.length) pieces.push({ text: text.slice(place) });
    return pieces;
  };
}

function patternOf(key: string): string {
  const word = String.raw`[\p{Script=Latin}\p{N}]`;
  const before = /^[\p{Script=Latin}\p{N}]/u.test(key) ? `(?<!${word})` : '';
  const after = /[\p{Script=Latin}\p{N}]$/u.test(key) ? `(?!${word})` : '';
  return `${before}${loosePattern(key)}${after}`;
}
