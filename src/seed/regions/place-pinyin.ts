import { pinyinOf } from '../text/pinyin.js';
import { PLACE_PINYIN } from './region-name-tables.js';
import { parts } from './region-tree.js';

const known = new Map<string, readonly string[]>();

/** The pinyin of a name, by syllables, as the place is read: 六安市 is lu an shi, where its characters alone would be liu an. */
export function placePinyin(name: string): readonly string[] {
  const { stem } = parts(name);
  // A place is asked for by its full and its short name, and its level is one of a dozen.
  return stem === name ? read(name) : [...read(stem), ...read(name.slice(stem.length))];
}

function read(text: string): readonly string[] {
  let syllables = known.get(text);
  if (syllables === undefined) {
    syllables = PLACE_PINYIN[text]?.split(' ') ?? pinyinOf(text);
    known.set(text, syllables);
  }
  return syllables;
}
