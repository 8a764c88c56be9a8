import type { Language } from '../language/language.js';

/** Chinese measure words that English counts without, or has a word for. Others stay as the text has them. */
const ENGLISH: Readonly<Record<string, string>> = {
  人: ' people',
  个: '',
  家: '',
  项: '',
  台: ' units',
  台套: ' sets',
  '台（套）': ' sets',
  架: ' racks',
  座: '',
  所: '',
  位: '',
  次: ' times',
  年: ' years',
  平方米: ' m²',
  平方公里: ' km²',
};

/** A unit behind its number. */
export function formatUnit(unit: string, language: Language): string {
  if (language === 'zh') return unit;
  return ENGLISH[unit] ?? ` ${unit}`;
}
