import { formatAmount, formatNumber } from '../../figures/format-number.js';
import { useLanguage } from '../../language/language.js';
import { useWords } from '../../language/words.js';
import styles from './eligibility.module.css';
import type { Options } from './options.js';
import { readNumber } from './read-number.js';
import { type ListField, LISTS, NONE, NUMBERS, type Said } from './said.js';
import { listWords, numberWords, words } from './words.js';

/** What the answer below is for, in words: on paper the form is not there, and on a phone it is far away. */
export function Told({ said, options }: { readonly said: Said; readonly options: Options }) {
  const texts = useWords(words);
  const lists = useWords(listWords);
  const numbers = useWords(numberWords);
  const language = useLanguage();
  const named = [...options.kinds, ...options.awarded, ...options.sectors, ...options.otherSectors];
  const name = (id: string): string =>
    id === NONE ? texts.none : (named.find((one) => one.id === id)?.name ?? id);
  const amount = (text: string): string => {
    const number = readNumber(text);
    return number === undefined ? text : formatAmount(number, 'CNY', language);
  };
  const told: (readonly [label: string, value: string])[] = [];
  for (const field of Object.keys(LISTS) as ListField[]) {
    if (said.lists[field].length > 0) told.push([lists[field], said.lists[field].map(name).join(texts.and)]);
  }
  for (const field of NUMBERS) {
    const text = said.numbers[field];
    if (text === '') continue;
    // All but the count of standards are in yuan.
    const count = field === 'standards' ? readNumber(text) : undefined;
    told.push([numbers[field], count === undefined ? amount(text) : formatNumber(count, language)]);
  }
  for (const { year, amount: spent } of said.research) told.push([texts.researchOf(year), amount(spent)]);
  if (told.length === 0) return null;
  return (
    <dl className={styles.told} data-told>
      {told.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
