import type { Modality } from '../schema.graphql.js';

/** What has a date, as exact as it is known. */
export interface Dated {
  readonly date: {
    readonly edtf: string;
    /** The first day that it can mean, such as 2022-02-01; `null` where it has no beginning. */
    readonly earliest: string | null;
    readonly latest: string | null;
  };
  readonly modality: Modality;
}

/** Where dates stand in the picture. */
export interface Axis {
  /** Years that get a line, and the share of the width that they stand at, 0 to 1. */
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  readonly place: (date: Dated['date']) => Place;
}

/** A span of the axis, in shares of its width; an end that is not known reaches the edge. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Whether it is a single day, which has no length to be seen. */
  readonly isDay: boolean;
}

const A_DAY = 24 * 60 * 60 * 1000;
const MOST_TICKS = 8;
/** What has no end on one side is drawn this much beyond the years of what has. */
const BEYOND_YEARS = 1;

/** The axis of dates: whole years around all that is known of them; none where nothing is. */
export function axisOf(moments: readonly Pick<Dated, 'date'>[]): Axis | undefined {
  const years = moments.flatMap(({ date: { earliest, latest } }) =>
    [earliest, latest].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))])),
  );
  if (years.length === 0) return undefined;
  const isOpen = (end: 'earliest' | 'latest'): boolean => moments.some(({ date }) => date[end] === null);
  const first = Math.min(...years) - (isOpen('earliest') ? BEYOND_YEARS : 0);
  const last = Math.max(...years) + 1 + (isOpen('latest') ? BEYOND_YEARS : 0);
  const start = startOfYear(first);
  const length = startOfYear(last) - start;
  const share = (time: number): number => (time - start) / length;
  const step = Math.ceil((last - first) / MOST_TICKS);
  const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step);
  return {
    ticks: ticks.map((year) => ({ year, at: share(startOfYear(year)) })),
    place: ({ earliest, latest }) => ({
      from: earliest === null ? 0 : share(dayOf(earliest)),
      to: latest === null ? 1 : share(dayOf(latest) + A_DAY),
      openStart: earliest === null,
      openEnd: latest === null,
      isDay: earliest !== null && earliest === latest,
    }),
  };
}

function startOfYear(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

function dayOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
