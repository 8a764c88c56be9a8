/** Modules that the build makes; see build/vite-options.mjs. */
declare module 'virtual:palette.css';

declare module 'virtual:assets' {
  /** What the build of the browser's files wrote, by source file. */
  export const manifest: Readonly<
    Record<
      string,
      { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] }
    >
  >;
}

declare module 'virtual:api' {
  /** Where the whole API is, as SDL. */
  export const address: string;
}
