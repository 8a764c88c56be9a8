import { pinyin } from 'pinyin-pro';

const CHINESE = /\p{Script=Han}/u;

/** The syllables of a Chinese text without tones, `lü` with its ü; anything that is not Chinese stays as it is. */
export function pinyinOf(text: string): string[] {
  if (text === '') return [];
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * The forms of Chinese names that are typed on a Latin keyboard: in one word, in syllables, and initials
 * (`tongzhouqu`, `tong zhou qu`, `tzq`); ü is v, as keyboards have it. A name without Chinese has none.
 */
export function pinyinForms(
  names: readonly string[],
  syllables: (name: string) => readonly string[] = pinyinOf,
): string[] {
  const forms = new Set<string>();
  for (const name of names) {
    if (!CHINESE.test(name)) continue;
    const parts = syllables(name).map((syllable) => syllable.toLowerCase().replaceAll('ü', 'v'));
    forms.add(parts.join(''));
    forms.add(parts.join(' '));
    if (parts.length > 1) forms.add(parts.map((part) => part.charAt(0)).join(''));
  }
  return [...forms];
}
