import { pinyinOf } from './pinyin.js';
import { PLACE_READINGS } from './region-name-tables.js';
import { parts } from './region-tree.js';

/** The syllables of a name, places as they are read: 六安市 is lu an shi, where the characters alone would be liu an. */
export function syllablesOf(name: string): string[] {
  const { stem } = parts(name);
  const reading = PLACE_READINGS[stem];
  return reading === undefined
    ? pinyinOf(name)
    : [...reading.split(' '), ...pinyinOf(name.slice(stem.length))];
}
