import type { Draws } from './draws.js';

/** Names whose letters, blanks and signs mean something to a full-text index, or to its query language. */
export const STRANGE_NAMES: readonly string[] = [
  'AI+医疗（示范）',
  'C++ "beta" \\ /x/ [1 TO 9] {a} ^2 ~',
  'ＶＲ产业',
  'The Fund of the Park',
  "l'Été d'Ünïcode",
  '5G&AI-林 && 丛 || !no',
  '丛 林 二',
  '林*?:丛',
  'a_b.c/林',
  '林\u0301丛\ufe00二',
];

/** Whether filters on a property look among names, which an index helps with. */
export const isName = (property: string): boolean => property === 'name' || property === 'aliases';

/** Mostly a text as it is; else one that is nearly it, or that nothing has. */
export function maybeStrange(draws: Draws, text: string): string {
  if (!draws.chance(8)) return text;
  return draws.pick<() => string>([
    () => '',
    () => ' ',
    () => text.toLowerCase(),
    () => text.toUpperCase(),
    () => fullWidth(text),
    () => `${text}${draws.pick([...'+-&|!(){}[]^"~*?:\\/'])}`,
    () => text.repeat(700),
    () => draws.pick(STRANGE_NAMES),
  ])();
}

/** Letters and digits as they stand in a line of Chinese: Ａ, １. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
