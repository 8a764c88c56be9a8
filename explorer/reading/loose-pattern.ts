/** A regular expression, for the flag `u`, that finds words as they are, whatever the blanks and line breaks within them. */
export function loosePattern(words: string): string {
  return [...words.replaceAll(/\s+/g, '')]
    .map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`))
    .join(String.raw`\s*`);
}
