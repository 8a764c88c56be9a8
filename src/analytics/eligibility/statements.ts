import { z } from 'zod';

import { int } from '../../neo4j/int.js';
import { typedStatements } from '../../typed-statement.js';
import { FACTS } from './facts.js';

const statement = typedStatements('cypher/analytics/eligibility');

const id = z.string();
const ids = z.array(z.string());
const named = z.object({ id, name: z.string(), nameEn: z.string().nullable() });
const claimed = named.extend({ claimIds: ids });
/** A relationship that a conclusion goes along; one of the region tree has no claims. */
const tie = z.object({
  claimIds: ids.nullable(),
  basis: z.string().nullable(),
  modality: z.string().nullable(),
});

export const READ_REGIONS = statement(
  'regions',
  (regions: readonly string[]) => ({ ids: regions }),
  z.object({ region: named }),
);

/** `regions`: ids; undefined for all regions that a policy with measures applies to. */
export const READ_OFFERS = statement(
  'offers',
  ({ regions, limit }: { regions: readonly string[] | undefined; limit: number }) => ({
    regions: regions ?? null,
    limit: int(limit),
  }),
  z.object({
    region: named,
    policy: named.extend({ validity: z.string().nullable(), validityIds: ids, sectors: z.array(claimed) }),
    places: z.array(
      named.extend({
        reach: z.enum(['HERE', 'ABOVE', 'BELOW']),
        excepted: z.boolean().nullable().transform(Boolean),
        ties: z.array(tie),
      }),
    ),
    /** Its id. */
    measure: id,
    contains: z.array(tie),
  }),
);

export const READ_MEASURES = statement(
  'measures',
  (measures: readonly string[]) => ({ ids: measures, predicates: FACTS }),
  z.object({
    /** `holds`: ids of the measures under it. */
    measure: named.extend({ modality: z.string().nullable(), holds: ids }),
    /** Claims that give it a value. */
    values: z.array(
      z.object({
        id,
        predicate: z.string(),
        rank: z.string(),
        basis: z.string(),
        modality: z.string(),
        number: z.number().nullable(),
        currency: z.string().nullable(),
        comparator: z.string().nullable(),
        text: z.string(),
        code: z.string().nullable(),
        validTimeEdtf: z.string().nullable(),
        validTimeLatest: z.string().nullable(),
        ordinal: z.number(),
        /** Ids of the qualifiers that narrow it to some cases. */
        qualifiers: ids,
        /** Ids of the claims that it conflicts with, without those that are deprecated. */
        conflicts: ids,
      }),
    ),
    beneficiaries: z.array(
      named.extend({
        above: ids,
        claimId: id,
        basis: z.string(),
        modality: z.string(),
        qualifiers: z.array(
          z.object({
            id,
            name: z.string(),
            text: z.string().nullable(),
            entity: named.extend({ above: ids }).nullable(),
          }),
        ),
      }),
    ),
    basedOn: z.array(named.extend({ ...tie.shape, holds: ids })),
    sectors: z.array(claimed),
    sameAs: z.array(claimed),
  }),
);

export const READ_TERMS = statement(
  'terms',
  (terms: readonly string[]) => ({ ids: terms }),
  z.object({
    term: named,
    countsAs: z.array(named.extend({ same: z.boolean(), ties: z.array(tie) })),
  }),
);

export type NamedRow = z.output<typeof named>;
export type ClaimedRow = z.output<typeof claimed>;
export type TieRow = z.output<typeof tie>;
export type OfferRow = z.output<typeof READ_OFFERS.row>;
export type PlaceRow = OfferRow['places'][number];
export type MeasureRow = z.output<typeof READ_MEASURES.row>;
export type ValueRow = MeasureRow['values'][number];
export type BeneficiaryRow = MeasureRow['beneficiaries'][number];
export type TermRow = z.output<typeof READ_TERMS.row>;
