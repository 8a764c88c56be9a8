import { isBasis, isModality } from '../../../claims/certainty.js';
import { typeWords } from '../../../entities/types.js';
import type { Basis, EntityType, Modality } from '../../../schema.graphql.js';
import { type AnswerRows, isEntity, isItem } from '../answer-table.js';

type Item = Readonly<Record<string, unknown>>;

/** An entity as answers have it. */
export interface RowEntity {
  readonly id: string;
  readonly name: string;
  readonly __typename: EntityType;
}

/** What any row of an answer may say, whichever question it answers. */
export interface RowFacts {
  /** Each with the field that it stands in, the outermost first. */
  readonly entities: readonly { readonly field: string; readonly entity: RowEntity }[];
  /** `undefined` where the row does not say what it rests on. */
  readonly basis: Basis | undefined;
  readonly modality: Modality | undefined;
  readonly predicate: string | undefined;
  /** How many claims say so. */
  readonly claims: number;
  /** The value of the claim that is one of its cells; `null` where there is none. */
  readonly value: unknown;
}

/** Reads what a row says by the shape of its cells; a cell that is a claim speaks of its object and its value, too. */
export function rowFacts({ columns }: AnswerRows, cells: readonly unknown[]): RowFacts {
  const own = Object.fromEntries(columns.map(({ field }, at) => [field, cells[at]]));
  const claims = cells
    .flatMap((cell) => (Array.isArray(cell) ? (cell as unknown[]) : [cell]))
    .filter(isClaim);
  const bases = [own['basis'], ...claims.map(({ basis }) => basis)].filter(isBasis);
  const [first] = claims;
  return {
    entities: columns.flatMap(({ field }, at) => {
      const cell = cells[at];
      const entity = entityOf(cell) ?? (isClaim(cell) ? entityOf(cell['object']) : undefined);
      return entity === undefined ? [] : [{ field, entity }];
    }),
    basis: bases.length === 0 ? undefined : bases.includes('STATED') ? 'STATED' : 'INFERRED',
    modality: [own['modality'], first?.['modality']].find(isModality),
    predicate: [own['predicate'], first?.['predicate']].find((word) => typeof word === 'string'),
    claims: claims.length,
    value: cells.find(isClaim)?.['value'] ?? null,
  };
}

/** An entity that a value names; its type stands in its id where the answer does not give it. */
export function entityOf(value: unknown): RowEntity | undefined {
  if (!isEntity(value)) return undefined;
  const type = value.__typename ?? entityType(value.id);
  return type !== undefined && type in typeWords
    ? { id: value.id, name: value.name, __typename: type as EntityType }
    : undefined;
}

/** The type that an id begins with: `region:110112` is a region's. */
export function entityType(id: string): EntityType | undefined {
  const prefix = id.split(':', 1)[0] ?? '';
  const named = prefix.charAt(0).toUpperCase() + prefix.slice(1);
  return named in typeWords ? (named as EntityType) : undefined;
}

function isClaim(value: unknown): value is Item {
  return isItem(value) && ('evidence' in value || ('predicate' in value && 'basis' in value));
}
