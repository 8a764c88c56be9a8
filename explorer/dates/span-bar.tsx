import type { Axis, Dated } from './axis.js';
import styles from './dates.module.css';

interface SpanProps {
  readonly axis: Axis;
  readonly moment: Dated;
}

const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;
const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/**
 * A date on the axis, as long as it is unsure or lasts: a rhomb for a day, else a bar. Full where it is so; empty where it is
 * planned, with a line through it where it is a target, and broken where it is estimated. What has no end points on.
 */
export function SpanBar({ axis, moment: { date, modality } }: SpanProps) {
  const { from, to, openStart, openEnd, isDay } = axis.place(date);
  const look = { className: styles.span, 'data-modality': modality };
  return (
    <svg className={styles.lane} height={HEIGHT} aria-hidden="true" focusable="false" data-span={date.edtf}>
      <Lines axis={axis} />
      {isDay ? (
        <svg x={percent(from)} overflow="visible">
          <path d={`M0 ${MIDDLE - 7}l7 7-7 7-7-7z`} {...look} />
        </svg>
      ) : (
        <>
          <rect x={percent(from)} y={MIDDLE - 6} width={percent(to - from)} height="12" {...look} />
          {modality === 'TARGET' ? (
            <line x1={percent(from)} x2={percent(to)} y1={MIDDLE} y2={MIDDLE} className={styles.through} />
          ) : null}
        </>
      )}
      {openStart ? (
        <svg x={percent(from)} overflow="visible">
          <path d={`M-4 ${MIDDLE - 7}l-7 7 7 7`} className={styles.arrow} />
        </svg>
      ) : null}
      {openEnd ? (
        <svg x={percent(to)} overflow="visible">
          <path d={`M4 ${MIDDLE - 7}l7 7-7 7`} className={styles.arrow} />
        </svg>
      ) : null}
    </svg>
  );
}

/** The years above the lanes. */
export function AxisYears({ axis }: { readonly axis: Axis }) {
  return (
    <svg className={styles.lane} height={HEIGHT} aria-hidden="true" focusable="false">
      {axis.ticks.map(({ year, at }) => (
        <text
          key={year}
          x={percent(at)}
          y="16"
          textAnchor={at === 0 ? 'start' : at > 0.99 ? 'end' : 'middle'}
          className={styles.year}
        >
          {year}
        </text>
      ))}
    </svg>
  );
}

function Lines({ axis }: { readonly axis: Axis }) {
  return axis.ticks.map(({ year, at }) => (
    <line key={year} x1={percent(at)} x2={percent(at)} y1="0" y2={HEIGHT} className={styles.line} />
  ));
}
