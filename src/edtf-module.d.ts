/** The part of the npm package `edtf` that this project calls; the package has no types of its own. */
declare module 'edtf' {
  /** Bounds in milliseconds since 1970: ±Infinity where the interval is open, null where the end is unknown. */
  interface ExtendedDate {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(text: string): ExtendedDate;
}
