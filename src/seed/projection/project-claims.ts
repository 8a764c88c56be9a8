import { comparePrecedence, type Precedence } from '../../claim-precedence.js';
import { compareTexts } from '../../compare-texts.js';
import { mostActual } from '../../modality.js';
import { withAsides } from './wording.js';

/** A claim as the database has it, as far as its projection goes. */
export interface StoredClaim {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
  /** All properties of the node: `value<Member>`, `validTime<Member>`, … */
  readonly properties: Readonly<Record<string, unknown>>;
  /** The content of each qualifier, a JSON list that begins with its name and its entity; sorted. */
  readonly qualifiers: readonly string[];
  /** Its quotes, in the order of the text. */
  readonly quotes: readonly string[];
}

/** A direct relationship as claims amount to it. */
export interface ProjectedEdge {
  readonly claimIds: readonly string[];
  readonly basis: string | null;
  readonly modality: string | null;
  /** Entities that every claim of the best rank excepts, sorted; null where there is none. */
  readonly exceptionIds: readonly string[] | null;
  /** What Neo4j's tools can caption it by, and the quotes that say so, each whole: of the claim to show first. */
  readonly name: string | null;
  readonly nameEn: string | null;
  readonly sentence: string | null;
}

/** Stands where the text between two quotes is left out. */
const BETWEEN_QUOTES = ' …… ';

const MEMBERS = [
  'Amount',
  'Currency',
  'Value',
  'Unit',
  'Percent',
  'Comparator',
  'Text',
  'Edtf',
  'Earliest',
  'Latest',
  'Code',
];

/** Claims that count, the one to show first as the first. */
export function inOrder(claims: readonly StoredClaim[]): StoredClaim[] {
  return claims
    .filter(counts)
    .map((claim) => ({ claim, precedence: precedenceOf(claim) }))
    .sort((a, b) => comparePrecedence(a.precedence, b.precedence))
    .map(({ claim }) => claim);
}

function precedenceOf(claim: StoredClaim): Precedence {
  return {
    id: claim.id,
    rank: text(claim, 'rank'),
    modality: text(claim, 'modality'),
    validTimeEdtf: text(claim, 'validTimeEdtf') || null,
    validTimeLatest: text(claim, 'validTimeLatest') || null,
    ordinal: Number(claim.properties['ordinal']),
  };
}

/** The relationship that the claims of one (subject, predicate, object) amount to, or none. */
export function projectEdge(claims: readonly StoredClaim[]): ProjectedEdge | undefined {
  const counted = inOrder(claims);
  const [first] = counted;
  if (first === undefined) return undefined;
  const stated = counted.some(({ properties }) => properties['basis'] === 'STATED');
  const basis = stated ? 'STATED' : 'INFERRED';
  const modality = mostActual(counted.map((claim) => text(claim, 'modality'))) ?? null;
  const name = withAsides({ zh: text(first, 'label'), en: text(first, 'labelEn') }, basis, modality ?? '');
  return {
    claimIds: counted.map(({ id }) => id),
    basis,
    modality,
    exceptionIds: commonExceptions(counted.filter((claim) => text(claim, 'rank') === bestRank(counted))),
    name: name.zh,
    nameEn: name.en,
    sentence: first.quotes.length > 0 ? first.quotes.join(BETWEEN_QUOTES) : null,
  };
}

function bestRank([first]: readonly StoredClaim[]): string {
  return first === undefined ? '' : text(first, 'rank');
}

/** Another claim may state what one claim excepts, so the relationship excepts only what all of its claims do. */
function commonExceptions(claims: readonly StoredClaim[]): string[] | null {
  const [first = [], ...others] = claims.map(exceptionsOf);
  const common = [...new Set(first)].filter((id) => others.every((ids) => ids.includes(id)));
  return common.length > 0 ? common.sort(compareTexts) : null;
}

/** The name of the qualifier that says what a claim does not hold for. */
const EXCEPT = 'except';

function exceptionsOf({ qualifiers }: StoredClaim): string[] {
  return qualifiers.flatMap((content) => {
    const [name, entity] = JSON.parse(content) as [string, string | null];
    return name === EXCEPT && entity !== null ? [entity] : [];
  });
}

/**
 * The properties that the claims of one (subject, predicate) amount to; every name that the predicate could have is in
 * the answer, null where the entity has no such property.
 */
export function projectValue(predicate: string, claims: readonly StoredClaim[]): Record<string, unknown> {
  const properties: Record<string, unknown> = { [predicate]: null };
  for (const member of MEMBERS) properties[predicate + member] = null;
  const [claim] = inOrder(
    claims.filter(
      ({ object, qualifiers, properties: { projects } }) =>
        object === null && qualifiers.length === 0 && has(projects, 'value', 'code'),
    ),
  );
  if (claim === undefined) return properties;
  if (has(claim.properties['projects'], 'code')) {
    properties[predicate] = claim.properties['valueCode'] ?? null;
  } else {
    for (const member of MEMBERS) properties[predicate + member] = claim.properties[`value${member}`] ?? null;
  }
  return properties;
}

/**
 * The `modality` of an entity, of claims that have it as their subject, whatever their predicate: the most actual of those
 * that count. None where its type shows no modality.
 */
export function projectModality(claims: readonly Pick<StoredClaim, 'properties'>[]): string | undefined {
  const counted = claims.filter((claim) => counts(claim) && has(claim.properties['projects'], 'modality'));
  return mostActual(counted.map(({ properties }) => properties['modality']));
}

/** Whether the claim's predicate has one value an entity, so that two claims can contradict each other. */
export function isSingle({ properties }: StoredClaim): boolean {
  return has(properties['projects'], 'value', 'code');
}

/** A claim of rank DEPRECATED is kept, and amounts to nothing. */
export function counts({ properties }: Pick<StoredClaim, 'properties'>): boolean {
  return properties['rank'] !== 'DEPRECATED';
}

function has(list: unknown, ...wanted: string[]): boolean {
  return Array.isArray(list) && wanted.some((item) => list.includes(item));
}

function text(claim: StoredClaim, name: string): string {
  const value = claim.properties[name];
  return typeof value === 'string' ? value : '';
}
