import { modalityWords, basisWords } from '../../claims/words.js';
import { formatValue } from '../../figures/format-value.js';
import type { Language } from '../../language/language.js';
import type { Vocabulary } from '../../language/vocabulary.js';
import { wordsIn } from '../../language/words.js';
import { manyWords, typeWords } from '../../entities/types.js';
import {
  type ClaimGroups,
  isPlace,
  type PageClaim,
  type PageEntity,
  type RelationGroup,
} from './group-claims.js';
import { inverseOf } from './inverse.js';
import { words } from './words.js';

/** How many statements a headline has at most, and how many names one of them. */
const MAX_CLAUSES = 5;
const MAX_NAMES = 3;
/** Longer texts are read with their sentence, below. */
const MAX_TEXT = 16;

/** What an entity is, in a few short statements made of its claims, each with the claims behind it. */
export function headlineOf(
  entity: PageEntity,
  { figures, facts, relations }: ClaimGroups,
  vocabulary: Vocabulary,
  language: Language,
): string[] {
  const own = (claim: PageClaim): boolean => claim.subject.id === entity.id && claim.object === null;
  const values = bestOfEach([...figures, ...facts].filter(own))
    .filter(({ value }) => value?.__typename !== 'Text' || value.text.length <= MAX_TEXT)
    .map((claim) => valueClause(claim, vocabulary, language));
  const out = relations.filter(({ direction }) => direction !== 'in').sort(statedFirst);
  const into = relations.filter(({ direction }) => direction === 'in').sort(statedFirst);
  const outClauses = out.map((group) => outClause(group, vocabulary, language));
  return [
    ...values.slice(0, 2),
    ...outClauses.slice(0, 2),
    ...into.map((group) => inClause(group, entity, vocabulary, language)),
    ...outClauses.slice(2),
  ].slice(0, MAX_CLAUSES);
}

/** What a text says comes before what an analyst drew; otherwise the order stays. */
function statedFirst(a: RelationGroup, b: RelationGroup): number {
  const inferred = ({ entries }: RelationGroup): number =>
    entries.every(({ claims }) => claims.every(({ basis }) => basis === 'INFERRED')) ? 1 : 0;
  return inferred(a) - inferred(b);
}

/** One claim for each predicate: where several give one, the preferred; none that is known to be wrong. */
function bestOfEach(claims: readonly PageClaim[]): PageClaim[] {
  const best = new Map<string, PageClaim>();
  for (const claim of claims) {
    if (claim.rank === 'DEPRECATED' || claim.qualifiers.length > 0) continue;
    const held = best.get(claim.predicate);
    if (held === undefined || (claim.rank === 'PREFERRED' && held.rank !== 'PREFERRED')) {
      best.set(claim.predicate, claim);
    }
  }
  return [...best.values()];
}

function valueClause(claim: PageClaim, vocabulary: Vocabulary, language: Language): string {
  const value = claim.value === null ? '' : formatValue(claim.value, language);
  return `${vocabulary.predicate(claim.predicate)} ${value}${reserve([claim], language)}`;
}

function outClause(
  { predicate, entries }: RelationGroup,
  vocabulary: Vocabulary,
  language: Language,
): string {
  const { comma, andMore } = wordsIn(words, language);
  const names = entries.slice(0, MAX_NAMES).map(({ other }) => other.name);
  const more = entries.length > MAX_NAMES ? andMore(entries.length) : '';
  const claims = entries.flatMap((entry) => entry.claims);
  return `${vocabulary.predicate(predicate)} ${names.join(comma)}${more}${reserve(claims, language)}`;
}

function inClause(
  { predicate, type, entries }: RelationGroup,
  entity: PageEntity,
  vocabulary: Vocabulary,
  language: Language,
): string {
  const { whatDoes } = wordsIn(words, language);
  const claims = entries.flatMap((entry) => entry.claims);
  return (
    whatDoes(
      inverseOf(predicate, vocabulary, isPlace(entity), language),
      wordsIn(entries.length === 1 ? typeWords : manyWords, language)[type],
      entries.length,
    ) + reserve(claims, language)
  );
}

/** What has to be said with a statement, where all claims behind it are less than stated and actual. */
function reserve(claims: readonly PageClaim[], language: Language): string {
  const { brackets } = wordsIn(words, language);
  const notes: string[] = [];
  if (claims.every(({ basis }) => basis === 'INFERRED')) notes.push(basisWords.INFERRED[language]);
  const modality = claims[0]?.modality;
  if (
    modality !== undefined &&
    modality !== 'ACTUAL' &&
    claims.every((claim) => claim.modality === modality)
  ) {
    notes.push(modalityWords[modality][language]);
  }
  return notes.length === 0 ? '' : brackets(notes.join(language === 'zh' ? '、' : ', '));
}
