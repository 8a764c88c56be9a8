import type { Graph } from './graph.js';

/** What a spreadsheet takes for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV of RFC 4180. Text that a spreadsheet would take for a formula begins with an apostrophe; signs of full width make
 * one too, as `src/csv/` has it.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What the words of a graph are called. */
export interface GraphNames {
  readonly header: readonly string[];
  readonly entityType: (type: string) => string;
  readonly link: (type: string) => string;
  readonly basis: (basis: string | null) => string;
  readonly modality: (modality: string | null) => string;
}

/** The relationships of a graph, one a row, with the ids of what they tie and of the claims behind them. */
export function graphRows({ nodes, links }: Graph, names: GraphNames): readonly (readonly string[])[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = links.map(({ from, type, to, basis, modality, claimIds }) => {
    const end = (id: string): readonly string[] => {
      const node = byId.get(id);
      return [id, node?.name ?? '', node === undefined ? '' : names.entityType(node.__typename)];
    };
    return [
      ...end(from),
      names.link(type),
      ...end(to),
      names.basis(basis),
      names.modality(modality),
      claimIds.join(' '),
    ];
  });
  return [names.header, ...rows];
}
