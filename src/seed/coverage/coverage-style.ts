/** The look of the coverage page; it needs no font, image or script from anywhere. */
export const COVERAGE_STYLE = `
:root { color-scheme: light dark; --covered: #d9f2df; --covered-line: #1f7a3d; --gap: #ffd9cc; --gap-line: #b3261e; --waived: #e8e4f3; --waived-line: #5b4b9a; }
@media (prefers-color-scheme: dark) { :root { --covered: #173d25; --covered-line: #7bd39a; --gap: #571c12; --gap-line: #ffb4a4; --waived: #2e2752; --waived-line: #c3b6ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; font: 1rem/1.8 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.4; margin-bottom: 0; }
h2 { font-size: 1.15rem; margin-top: 2rem; }
[lang="en"] { color: color-mix(in srgb, currentColor 75%, transparent); font-size: 0.9em; }
article { white-space: pre-wrap; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; line-height: 1.4; }
caption { text-align: left; padding-bottom: 0.3rem; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 0.3rem 0.5rem; text-align: right; white-space: nowrap; }
th:first-child { text-align: left; white-space: normal; font-weight: normal; }
th.level-1 { font-weight: bold; }
th.level-2 { padding-left: 1.2rem; }
th.level-3 { padding-left: 2rem; }
td.lacking { color: var(--gap-line); font-weight: bold; }
.legend { list-style: none; padding: 0; }
mark { color: inherit; }
.covered { background: var(--covered); border-bottom: 2px solid var(--covered-line); color: inherit; text-decoration: none; }
.gap { background: var(--gap); border: 2px dashed var(--gap-line); }
.gap::before { content: "⚠"; color: var(--gap-line); font-size: 0.7em; vertical-align: super; }
.waived { background: var(--waived); border-bottom: 3px dotted var(--waived-line); }
.claims li { margin-bottom: 0.6rem; }
:target { outline: 3px solid var(--covered-line); }
q { font-size: 0.9em; }
@media (max-width: 40rem) {
  th, td { padding-inline: 0.3rem; }
  thead [lang=en], tfoot [lang=en] { display: block; font-size: 0.7rem; }
}
`;
