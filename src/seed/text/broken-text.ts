/** A text of at most so many characters stands on one line. */
const LONGEST_UNBROKEN = 6;
const LONGEST_LINE = 5;

/** A run of Latin letters and digits with what belongs to it; else one character, with the signs that must not leave it. */
const UNIT = /[（《〈“‘「『【]*(?:[\p{Script=Latin}\d.%+/&-]+|[^\s])[，。、；：！？）》〉”’」』】…·—–]*/gu;
/** Width of a letter or digit against that of a Chinese character, about. */
const NARROW = 0.55;

/**
 * A text with a blank wherever a line may end: Neo4j Browser breaks the captions of circles at blanks and nowhere else, so
 * that of a longer Chinese name a reader would see the beginning alone. Lines are about equally long, of at most five
 * Chinese characters, so that in a circle of about seven no two of them share a line, and no blank is seen.
 */
export function brokenText(text: string): string {
  return text.split(/\s+/).map(brokenWord).join(' ');
}

function brokenWord(word: string): string {
  const units = word.match(UNIT) ?? [];
  const width = widthOf(word);
  if (width <= LONGEST_UNBROKEN || units.length < 2) return word;
  const lineCount = Math.ceil(width / LONGEST_LINE);
  const lines: string[] = [];
  let line = '';
  let before = 0;
  for (const unit of units) {
    // The line ends where its share of the whole is reached, or nearly.
    const share = ((lines.length + 1) * width) / lineCount;
    const after = before + widthOf(unit);
    if (line !== '' && (after + before) / 2 > share) {
      lines.push(line);
      line = '';
    }
    line += unit;
    before = after;
  }
  return [...lines, line].join(' ');
}

function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u0020-\u024f]/.test(sign) ? NARROW : 1), 0);
}
