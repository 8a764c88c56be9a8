import type { Message } from './message.js';

/**
 * The candidate that is spelt most like `word`, or `undefined` when none is near enough to be meant. One that differs in the
 * case of its letters alone is the nearest; of two that are equally near, the one that begins like it for longer.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const known = [...candidates];
  const letters = word.toLowerCase();
  const recased = known.find((candidate) => candidate !== word && candidate.toLowerCase() === letters);
  if (recased !== undefined) return recased;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (candidate === word || Math.abs(candidate.length - word.length) > bestDistance) continue;
    const distance = editDistance(word, candidate, bestDistance + 1);
    const tie = best !== undefined && distance === bestDistance;
    if (distance < bestDistance || (tie && sharedStart(word, candidate) > sharedStart(word, best ?? ''))) {
      [best, bestDistance] = [candidate, distance];
    }
  }
  return best;
}

function sharedStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length++;
  return length;
}

/** ` Did you mean "…"?`, or nothing. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  return suggested(word, candidates).en;
}

/** The same in both languages. */
export function suggested(word: string, candidates: Iterable<string>): Message {
  const candidate = nearest(word, candidates);
  if (candidate === undefined) return { zh: '', en: '' };
  return { zh: `是不是“${candidate}”？`, en: ` Did you mean "${candidate}"?` };
}

/** Levenshtein's distance with swapped neighbours as one change (optimal string alignment), given up at `limit`. */
function editDistance(left: string, right: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let value = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      if (
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1]
      ) {
        value = Math.min(value, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(value);
    }
    if (Math.min(...current) >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return last[right.length] ?? limit;
}
