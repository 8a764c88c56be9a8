import { BarLegend } from '../../../figures/bar-legend.js';
import { BoundBar } from '../../../figures/bound-bar.js';
import { ValueText } from '../../../figures/value-text.js';
import { useWords } from '../../../language/words.js';
import styles from '../ask.module.css';
import type { BarGroup } from './answer-bars.js';
import { RowName } from './row-name.js';
import { words } from './words.js';

/** How many bars are taken in at a glance. */
const MOST = 40;

/** Figures as bars that end as their texts do, those of one scale together. */
export function BarPicture({ groups }: { readonly groups: readonly BarGroup[] }) {
  const texts = useWords(words);
  return (
    <>
      <BarLegend />
      {groups.map(({ key, bars }) => {
        const longest = Math.max(...bars.map(({ number }) => number));
        return (
          <div key={key} className={styles.scale}>
            <ul className={styles.bars}>
              {bars.slice(0, MOST).map(({ row, number, comparator, value }, at) => (
                <li key={at} className={styles.bar}>
                  <RowName row={row} />
                  <BoundBar
                    amount={number}
                    longest={longest}
                    comparator={comparator}
                    basis={row.basis ?? 'STATED'}
                  />
                  <strong>
                    <ValueText value={value} />
                  </strong>
                </li>
              ))}
            </ul>
            {bars.length > MOST ? <p className="quiet">{texts.first(MOST, bars.length)}</p> : null}
          </div>
        );
      })}
      <p className="quiet">{texts.scales}</p>
    </>
  );
}
