import { isOverruled } from './in-conflict.js';
import type { Input } from './input.js';
import {
  compareTexts,
  groupBy,
  type MemoryGraph,
  type MemoryNode,
  type MemoryValue,
} from './memory-graph.js';

/** A figure of a region, with all that it must share with another to stand beside it. */
interface Entry {
  readonly region: MemoryNode;
  readonly claim: MemoryNode;
  readonly value: MemoryValue;
  readonly indicator: MemoryNode | undefined;
  readonly side: string;
  readonly entity: MemoryNode | null;
  readonly unit: string | null;
  readonly qualifiers: readonly MemoryNode[];
  readonly scope: readonly string[];
}

/** The table of `comparison`; null where nothing has the id of a region. */
export function comparison(graph: MemoryGraph, { regions, basis, modality, first }: Input): unknown {
  const ids = [...new Set(regions as readonly string[])];
  const columns = ids.flatMap((id) => graph.nodes.get(id) ?? []);
  if (columns.length < ids.length) return null;
  const among = (value: unknown, argument: unknown): boolean =>
    !Array.isArray(argument) || argument.includes(value);
  const entries = columns
    .flatMap((region) => entriesOf(graph, region))
    .filter(({ claim }) => claim.properties['rank'] !== 'DEPRECATED' && !isOverruled(claim))
    .filter(
      ({ claim }) => among(claim.properties['basis'], basis) && among(claim.properties['modality'], modality),
    )
    .sort((a, b) => compareTexts(placeOf(a.claim), placeOf(b.claim)));
  const rows = [...groupBy(entries, (entry) => JSON.stringify(keyOf(entry))).values()];
  const held = (row: readonly Entry[]): number => new Set(row.map(({ region }) => region)).size;
  rows.sort((a, b) => held(b) - held(a) || compareKeys(keyOf(a[0] as Entry), keyOf(b[0] as Entry)));
  return {
    regions: columns,
    totalCount: rows.length,
    rows: rows.slice(0, Number(first)).map((row) => {
      const [{ claim, indicator, entity, unit, qualifiers }] = row as [Entry];
      const { modality: state, validTime } = claim.properties;
      const cells = columns.map((region) => ({
        region,
        figures: row.filter((entry) => entry.region === region).map(figureOf),
      }));
      return { indicator, entity, unit, modality: state, validTime, qualifiers, cells };
    }),
  };
}

function entriesOf(graph: MemoryGraph, region: MemoryNode): Entry[] {
  return region.related(['SUBJECT', 'OBJECT'], 'IN').flatMap(({ at, node: claim }) => {
    const value = claim.properties['value'] as MemoryValue | null;
    if (!value || !['Money', 'Quantity', 'Rate'].includes(value.__typename)) return [];
    const others = claim.related(['SUBJECT', 'OBJECT'], 'OUT').filter((other) => other.at !== at);
    const qualifiers = claim
      .related(['QUALIFIER'], 'OUT')
      .map(({ node }) => ({ node, says: saysOf(node) }))
      .sort((a, b) => compareTexts(a.says, b.says) || compareTexts(a.node.id, b.node.id));
    return [
      {
        region,
        claim,
        value,
        indicator: graph.nodes.get(`predicate:${String(claim.properties['predicate'])}`),
        side: at.type,
        entity: others[0]?.node ?? null,
        unit: (value['currency'] ?? value['unit'] ?? null) as string | null,
        qualifiers: qualifiers.map(({ node }) => node),
        scope: qualifiers.map(({ says }) => says),
      },
    ];
  });
}

function saysOf(qualifier: MemoryNode): string {
  const [of] = qualifier.related(['REFERS_TO'], 'OUT');
  const value = qualifier.properties['value'] as MemoryValue | null;
  return `${String(qualifier.properties['name'])}=${of?.node.id ?? textOf(value?.['text'])}`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function figureOf({ claim, value }: Entry): unknown {
  const number = value['amount'] ?? value['value'] ?? value['percent'];
  return { number, comparator: value['comparator'], text: value['text'], claim };
}

/** What figures of a row share, in the order that rows have. */
function keyOf({ claim, side, entity, unit, scope }: Entry): string[] {
  const time = claim.properties['validTime'] as MemoryValue | null;
  const texts = [time?.['earliest'], time?.['edtf'], claim.properties['modality']].map(textOf);
  return [String(claim.properties['predicate']), side, entity?.id ?? '', unit ?? '', ...texts, ...scope];
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  const orders = a.map((text, index) => (index < b.length ? compareTexts(text, String(b[index])) : 1));
  return orders.find((order) => order !== 0) ?? a.length - b.length;
}

/** Where a claim stands: its document, then its place there. */
function placeOf({ id, properties }: MemoryNode): string {
  return [properties['documentId'], String(properties['ordinal']).padStart(10, '0'), id].join(' ');
}
