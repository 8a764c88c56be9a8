import { z } from 'zod';

import { COMPARATORS } from '../../comparator.js';
import { MODALITIES } from '../../modality.js';

/** The forms of the files under `seed/`, as `docs/seed-format.md` describes them. */

const text = z.string().min(1);
const bilingual = z.strictObject({ zh: text, en: text });
const occurrence = z.int().min(1);
/** YAML reads an unquoted 2020 as a number, and nothing else can be meant. */
const edtf = z.union([text, z.int()]).transform(String);

const VALUE_TYPES = ['Money', 'Quantity', 'Rate', 'PartialDate', 'Text'] as const;

export const entityTypeShape = z.strictObject({
  prefix: z.string().regex(/^[a-z][a-z-]*$/, 'a prefix in small letters'),
  label: bilingual,
  concept: z.boolean().default(false),
  modality: z.boolean().default(false),
});

export const predicateShape = z.strictObject({
  label: bilingual,
  subject: z.array(text).min(1),
  object: z.array(text).min(1).optional(),
  value: z.enum(VALUE_TYPES).optional(),
  unit: text.optional(),
  single: z.boolean().default(false),
  codes: z.array(text).min(1).optional(),
  enum: z.boolean().default(false),
  /** The modality of claims that give none, for predicates about the future: none of their claims may be ACTUAL. */
  modality: z.enum(MODALITIES).exclude(['ACTUAL']).optional(),
});

export const qualifierKindShape = z.strictObject({
  label: bilingual,
  entity: z.array(text).min(1).optional(),
  value: z.enum(VALUE_TYPES).optional(),
});

export const vocabularyShape = z.strictObject({
  entityTypes: z.record(z.string(), z.unknown()),
  predicates: z.record(z.string(), z.unknown()),
  qualifiers: z.record(z.string(), z.unknown()).default({}),
});

export const documentShape = z.strictObject({
  id: text,
  name: bilingual,
  aliases: z.array(text).default([]),
  language: text,
  sections: z
    .array(z.strictObject({ heading: text, level: z.int().min(1), occurrence: occurrence.optional() }))
    .default([]),
});

export const entityShape = z.strictObject({
  id: text,
  name: bilingual.optional(),
  aliases: z.array(text).default([]),
});

const comparator = z.enum(COMPARATORS).default('EQ');

export const valueShapes = {
  Money: z.strictObject({
    amount: z.number(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as CNY')
      .default('CNY'),
    comparator,
    text,
  }),
  Quantity: z.strictObject({ value: z.number(), unit: text.optional(), comparator, text }),
  Rate: z.strictObject({ percent: z.number(), comparator, text }),
  PartialDate: z.strictObject({ edtf, text }),
  Text: z.strictObject({ text, code: text.optional() }),
} as const;

const evidenceShape = z.strictObject({
  quote: text,
  occurrence: occurrence.optional(),
  attributedTo: text.optional(),
});

export const claimShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'an id of small letters, digits and hyphens'),
  subject: text,
  predicate: text,
  object: text.optional(),
  value: z.unknown().optional(),
  qualifiers: z
    .array(
      z.strictObject({
        name: text,
        entity: text.optional(),
        value: z.unknown().optional(),
      }),
    )
    .default([]),
  modality: z.enum(MODALITIES).optional(),
  basis: z.enum(['STATED', 'INFERRED']).default('STATED'),
  rationale: bilingual.optional(),
  rank: z.enum(['PREFERRED', 'NORMAL', 'DEPRECATED']).default('NORMAL'),
  rankReason: bilingual.optional(),
  validTime: z.union([edtf, z.strictObject({ edtf, text: text.optional() })]).optional(),
  quote: text.optional(),
  occurrence: occurrence.optional(),
  attributedTo: text.optional(),
  evidence: z.array(evidenceShape).min(1).optional(),
  note: bilingual.optional(),
});

export const waiverShape = z.strictObject({
  quote: text,
  occurrence: occurrence.optional(),
  reason: bilingual,
});
