import { axisOf } from '../../../dates/axis.js';
import { AxisYears, SpanBar } from '../../../dates/span-bar.js';
import { formatDate } from '../../../figures/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { useWords } from '../../../language/words.js';
import styles from '../ask.module.css';
import type { DatedRow } from './answer-dates.js';
import { RowName } from './row-name.js';
import { words } from './words.js';

/** How many lines are taken in at a glance. */
const MOST = 40;

/** Dates on one axis, each as exact as its text. */
export function DatePicture({ dates }: { readonly dates: readonly DatedRow[] }) {
  const texts = useWords(words);
  const language = useLanguage();
  const shown = dates.slice(0, MOST);
  const axis = axisOf(shown);
  if (axis === undefined) return null;
  return (
    <>
      <p className="quiet">{texts.dates}</p>
      <div className={styles.scale}>
        <div className={styles.bar}>
          <span />
          <AxisYears axis={axis} />
        </div>
        <ol className={styles.bars}>
          {shown.map((dated, at) => (
            <li key={at} className={styles.bar}>
              <RowName row={dated.row} />
              <SpanBar axis={axis} moment={dated} />
              <strong>{formatDate(dated.date.edtf, language)}</strong>
            </li>
          ))}
        </ol>
      </div>
      {dates.length > MOST ? <p className="quiet">{texts.first(MOST, dates.length)}</p> : null}
    </>
  );
}
