/** A question to a full-text index, in Lucene's query language; it finds what it asks for, and may find more. */
export interface FullTextLookup {
  readonly index: string;
  readonly query: string;
}

/** Words of names as they are written, cut at blanks: a Chinese name is one word (`cypher/schema/V005`). */
const WORDS = 'name_words';
/** Names cut by the cjk analyzer: Chinese into pairs of characters, the rest into words of small letters. */
const PARTS = 'entity_names';

/** Nobody names anything so; what is longer is not looked up. */
const LONGEST = 1_000;
/** Analyzers cut words after 255 characters, so that the index has no longer one to begin with more. */
const LONGEST_BEGINNING = 200;
/** Texts that one query asks for; Lucene takes 1,024 clauses. */
const TEXTS_A_QUERY = 100;

/**
 * Blanks that JavaScript, Java and Lucene's query language do not agree on. The names that have them are few; a text with one
 * is not looked up.
 */
// eslint-disable-next-line no-control-regex
const STRANGE_BLANK = /[^\S ]|[\u001C-\u001F\u0085\u180E\u200B]/;

/** What the cjk analyzer leaves out. @see Lucene's CJKAnalyzer */
const STOP_WORDS =
  'a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this to was will with www'.split(
    ' ',
  );

/** Chinese characters that have been in Unicode for long enough that no version of Lucene takes them for something else. */
const CHINESE = /[\u3400-\u4DB5\u4E00-\u9FEF]{2,}/g;
/** A word begins and ends at a blank, and at a Chinese character; at the ends of a text, it may go on. */
const WHOLE_WORD = /(?<=[ \u3400-\u4DB5\u4E00-\u9FEF])[A-Za-z0-9]+(?=[ \u3400-\u4DB5\u4E00-\u9FEF])/g;
const BEGUN_WORD = /(?<=[ \u3400-\u4DB5\u4E00-\u9FEF])[A-Za-z0-9]+$/g;
const ANY_WORD = /[A-Za-z0-9]{2,}/g;

/** The names that are one of `texts`. @returns undefined where the index has no words to find one by */
export function lookUpWhole(texts: readonly string[]): readonly FullTextLookup[] | undefined {
  if (!texts.every((text) => canBeLookedUp(text) && text.trim() !== '')) return undefined;
  const queries: FullTextLookup[] = [];
  for (let start = 0; start < texts.length; start += TEXTS_A_QUERY) {
    const some = texts.slice(start, start + TEXTS_A_QUERY);
    queries.push({ index: WORDS, query: some.map(phrase).join(' OR ') });
  }
  return queries;
}

/** The names that begin with a text. @returns undefined where the index has no words to find one by */
export function lookUpBeginning(text: string): readonly FullTextLookup[] | undefined {
  if (!canBeLookedUp(text) || text.trim() === '') return undefined;
  const words = text.split(' ');
  const begun = words.pop() ?? '';
  const whole = words.join(' ').trim();
  return [
    {
      index: WORDS,
      query: [
        ...(whole === '' ? [] : [phrase(whole)]),
        ...(begun === '' ? [] : [`${escaped(wellCut(begun))}*`]),
      ].join(' AND '),
    },
  ];
}

/**
 * The names that have a text in them: by its Chinese and its words, or else by a word that may have begun before.
 *
 * @returns undefined where it has nothing of the kind
 */
export function lookUpPart(text: string): readonly FullTextLookup[] | undefined {
  if (!canBeLookedUp(text)) return undefined;
  const clauses = [
    ...(text.match(CHINESE) ?? []).map(phrase),
    ...indexed(text.match(WHOLE_WORD)),
    ...indexed(text.match(BEGUN_WORD)).map((word) => `${word}*`),
  ];
  if (clauses.length > 0)
    return [{ index: PARTS, query: clauses.map((one) => `names:${one}`).join(' AND ') }];
  const [longest] = indexed(text.match(ANY_WORD)).sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : [{ index: PARTS, query: `names:*${longest}*` }];
}

/** Words in small letters, as the index has them, but for those that may be part of one that it leaves out. */
function indexed(words: readonly string[] | null): string[] {
  return (words ?? [])
    .filter((word) => word.length <= LONGEST_BEGINNING)
    .map((word) => word.toLowerCase())
    .filter((word) => !STOP_WORDS.some((stop) => stop.includes(word)));
}

/** The driver writes half of a character as another one. */
function canBeLookedUp(text: string): boolean {
  return text.length <= LONGEST && !STRANGE_BLANK.test(text) && !/\p{Surrogate}/u.test(text);
}

function wellCut(word: string): string {
  return [...word].slice(0, LONGEST_BEGINNING / 2).join('');
}

function phrase(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Outside of quotes, any sign of ASCII may mean something to Lucene. */
function escaped(word: string): string {
  return word.replace(/[^A-Za-z0-9\u0080-\uFFFF]/g, '\\$&');
}
