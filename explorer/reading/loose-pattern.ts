/** A regular expression, for the flag `u`, that finds words as they are, whatever the blanks and line breaks within them. */
export function loosePattern(words: string): string {
  return [...withoutBlanks(words)]
    .map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`))
    .join(String.raw`\s*`);
}

/** Words as they are compared: blanks and line breaks of a document say nothing. */
export function withoutBlanks(words: string): string {
  return words.replaceAll(/\s+/g, '');
}
