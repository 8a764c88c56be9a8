import { type Diff, idRows } from './element-diff.js';
import type { GraphWriter } from './graph-writer.js';
import { READ_LINKS } from './statements.js';
import type { ClaimRow, QualifierRow } from '../sources/source-content.js';

/** A relationship that a claim has. */
interface Link {
  readonly claim: string;
  readonly type: string;
  readonly target: string;
  /** For a qualifier only: a changed hash means a different qualifier. */
  readonly hash: string | null;
}

/** A link that the claim must have. */
interface WantedLink extends Link {
  readonly qualifier?: QualifierRow;
}

/** Creates, changes and removes claims with what they are tied to; a tie that stays is not touched. */
export async function loadClaims(writer: GraphWriter, claims: Diff<ClaimRow>): Promise<void> {
  const ids = [...claims.changed.map(({ id }) => id), ...claims.removed];
  const links: readonly Link[] = await writer.read(READ_LINKS, ids);
  await writer.write('remove-claims', idRows(claims.removed));
  await writer.write(
    'create-claims',
    claims.created.map(({ properties, subject, object = null, evidence }) => ({
      properties,
      subject,
      object,
      evidence,
    })),
  );
  await writer.write(
    'set-claims',
    claims.changed.map(({ id, properties }) => ({ id, properties })),
  );

  // New claims have their subjects, objects and quotes from `create-claims`; what they still lack is qualifiers.
  const wanted = [
    ...claims.created.flatMap((claim) => linksOf(claim).filter(({ type }) => type === 'QUALIFIER')),
    ...claims.changed.flatMap(linksOf),
  ];
  const had = new Set(links.map(linkKey));
  const has = new Set(wanted.map(linkKey));
  const gone = links.filter((link) => !has.has(linkKey(link)));
  await unlink(writer, gone, new Set(claims.removed));
  await link(
    writer,
    wanted.filter((tie) => !had.has(linkKey(tie))),
  );
}

/** Links of removed claims are already gone. */
async function unlink(
  writer: GraphWriter,
  gone: readonly Link[],
  removed: ReadonlySet<string>,
): Promise<void> {
  const left = gone.filter(({ claim }) => !removed.has(claim));
  await writer.write(
    'unlink-claims',
    left.filter(({ type }) => type !== 'QUALIFIER'),
  );
  await writer.write(
    'remove-qualifiers',
    left.filter(({ type }) => type === 'QUALIFIER'),
  );
}

async function link(writer: GraphWriter, fresh: readonly WantedLink[]): Promise<void> {
  const of = (...types: string[]): WantedLink[] => fresh.filter(({ type }) => types.includes(type));
  await writer.write('link-entities', of('SUBJECT', 'OBJECT'));
  await writer.write('link-evidence', of('EVIDENCE'));
  const qualifiers = fresh.flatMap(({ claim, qualifier }) =>
    qualifier === undefined ? [] : [{ claim, ...qualifier }],
  );
  await writer.write(
    'create-qualifiers',
    qualifiers.map(({ claim, properties }) => ({ claim, properties })),
  );
  await writer.write(
    'link-qualifiers',
    qualifiers.flatMap(({ id, entity }) => (entity === undefined ? [] : [{ id, entity }])),
  );
}

function linksOf({ id: claim, subject, object, evidence, qualifiers }: ClaimRow): WantedLink[] {
  return [
    { claim, type: 'SUBJECT', target: subject, hash: null },
    ...(object === undefined ? [] : [{ claim, type: 'OBJECT', target: object, hash: null }]),
    ...evidence.map((target) => ({ claim, type: 'EVIDENCE', target, hash: null })),
    ...qualifiers.map((qualifier) => ({
      claim,
      type: 'QUALIFIER',
      target: qualifier.id,
      hash: qualifier.hash,
      qualifier,
    })),
  ];
}

function linkKey({ claim, type, target, hash }: Link): string {
  return JSON.stringify([claim, type, target, hash]);
}
