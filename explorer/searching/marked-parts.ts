/** A part of a text, and whether a search matched it. */
interface TextPart {
  readonly part: string;
  readonly marked: boolean;
  /** Where it begins. */
  readonly at: number;
}

/** Cuts a text where the words of a search stand in it, in whatever case. */
export function markedParts(text: string, search: string): TextPart[] {
  const words = search.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [{ part: text, marked: false, at: 0 }];
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const parts: TextPart[] = [];
  let at = 0;
  for (const part of text.split(new RegExp(`(${escaped.join('|')})`, 'iu'))) {
    // A separator that is caught stands at every other place.
    if (part !== '')
      parts.push({ part, marked: words.some((word) => word.toLowerCase() === part.toLowerCase()), at });
    at += part.length;
  }
  return parts;
}
