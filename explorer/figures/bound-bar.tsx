import type { Basis, Comparator } from '../schema.graphql.js';
import styles from './figures.module.css';

interface BoundBarProps {
  readonly amount: number;
  /** What the longest bar of the picture stands for. */
  readonly longest: number;
  readonly comparator: Comparator;
  readonly basis: Basis;
}

/** The rest is kept for how a bar ends. */
const WIDEST_PERCENT = 84;

/** An amount as a bar that ends as the text does: closed where it is exact, fading on where only a lower bound is known. */
export function BoundBar({ amount, longest, comparator, basis }: BoundBarProps) {
  const width = longest === 0 ? 0 : (amount / longest) * WIDEST_PERCENT;
  const end = endOf(comparator);
  return (
    <svg
      className={styles.bar}
      height="22"
      aria-hidden="true"
      focusable="false"
      data-end={end}
      data-basis={basis}
    >
      <rect x="1" y="4" width={`${width}%`} height="14" className={styles.body} />
      <svg x={`${width}%`} overflow="visible">
        <End end={end} />
      </svg>
    </svg>
  );
}

/** How a bar ends. */
export type BarEnd = 'exact' | 'atLeast' | 'atMost' | 'about';

function endOf(comparator: Comparator): BarEnd {
  if (comparator === 'EQ') return 'exact';
  if (comparator === 'GT' || comparator === 'GTE') return 'atLeast';
  return comparator === 'LT' || comparator === 'LTE' ? 'atMost' : 'about';
}

/** The end of a bar, 40 wide and 22 high. */
export function End({ end }: { readonly end: BarEnd }) {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;
  if (end === 'exact') return <path d="M1 1v20" {...line} />;
  if (end === 'about') return <path d="M4 8c3-4 5 0 8 0s5-4 8 0M4 15c3-4 5 0 8 0s5-4 8 0" {...line} />;
  if (end === 'atMost') return <path d="M1 1v20M20 11H5M10 6l-5 5 5 5" {...line} />;
  return (
    <g>
      <g className={styles.fading}>
        <rect x="3" y="4" width="6" height="14" fillOpacity="0.75" />
        <rect x="11" y="4" width="5" height="14" fillOpacity="0.5" />
        <rect x="18" y="4" width="3" height="14" fillOpacity="0.3" />
      </g>
      <path d="M24 11h14M33 6l5 5-5 5" {...line} />
    </g>
  );
}
