import { readdirSync, readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { AcceptedSeed } from '../../src/seed/check/accepted-seed.js';
import { loadSeed } from '../../src/seed/load/load-seed.js';
import { loadedDatabase } from '../support/database.js';
import { engineOver, type SeededEngine } from '../support/seeded-engine.js';

/** A file of cases, as README.md describes it. */
interface CaseFile {
  readonly over: keyof typeof FOLDERS;
  readonly cases: readonly EligibilityCase[];
}

interface EligibilityCase {
  readonly case: string;
  readonly enterprise: Record<string, unknown>;
  readonly regions?: readonly string[];
  readonly gets: Readonly<Record<string, ExpectedRegion>>;
}

interface ExpectedRegion {
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly gaps?: readonly string[];
  readonly measures?: Readonly<Record<string, ExpectedMeasure>>;
  readonly others?: string;
}

interface ExpectedMeasure {
  readonly outcome: string;
  readonly amount?: number;
  readonly comparator?: string;
  readonly basis?: string;
  readonly derived?: boolean;
  readonly gaps?: readonly string[];
  readonly missing?: readonly string[];
  readonly check?: readonly string[];
  readonly why?: readonly string[];
}

const FOLDERS = { seed: ['seed'], 'made-up': ['seed', 'test/eligibility/seed'] } as const;

const QUESTION = `query ($regions: [ID!], $enterprise: EnterpriseInput!) {
  eligibility(regions: $regions, enterprise: $enterprise) {
    region { id } atMost { amount } atLeast { amount } gaps { kind }
    measures {
      measure { id } outcome amount { amount comparator } basis derived reason
      steps { text } conditions { text } gaps { kind } missing { field }
    }
  }
}`;

interface Answer {
  readonly eligibility: readonly RegionAnswer[];
}

interface RegionAnswer {
  readonly region: { readonly id: string };
  readonly atMost: { readonly amount: number } | null;
  readonly atLeast: { readonly amount: number } | null;
  readonly gaps: readonly { readonly kind: string }[];
  readonly measures: readonly MeasureAnswer[];
}

interface MeasureAnswer {
  readonly measure: { readonly id: string };
  readonly outcome: string;
  readonly amount: { readonly amount: number; readonly comparator: string } | null;
  readonly basis: string;
  readonly derived: boolean;
  readonly reason: string;
  readonly steps: readonly { readonly text: string }[];
  readonly conditions: readonly { readonly text: string }[];
  readonly gaps: readonly { readonly kind: string }[];
  readonly missing: readonly { readonly field: string }[];
}

const files = readdirSync('test/eligibility')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, ...(parse(readFileSync(`test/eligibility/${name}`, 'utf8')) as CaseFile) }));

for (const over of Object.keys(FOLDERS) as (keyof typeof FOLDERS)[]) {
  describe(`over ${over}`, () => {
    let atlas: SeededEngine;

    beforeAll(async () => {
      const folders = FOLDERS[over];
      atlas = engineOver(
        await loadedDatabase(over === 'seed' ? 'seed' : 'eligibility', async (empty) =>
          loadSeed(empty, await AcceptedSeed.read(folders)),
        ),
      );
    });

    afterAll(async () => {
      await atlas.database.close();
    });

    const cases = files
      .filter((file) => file.over === over)
      .flatMap(({ name, cases: all }) => all.map((one) => ({ name, ...one })));

    it.each(cases)('$name $case', async ({ enterprise, regions, gets }) => {
      const { eligibility } = (await atlas.data(QUESTION, { enterprise, regions })) as unknown as Answer;
      // Without regions the order is what is asked, else it is that of the regions.
      expect(eligibility.map(({ region }) => region.id)).toEqual(Object.keys(gets));
      expect(eligibility.map((row) => observed(row, gets[row.region.id] ?? {}))).toEqual(
        Object.entries(gets).map(([id, expected]) => ({ ...expected, region: id })),
      );
    });
  });
}

/** What an answer says of all that a case says something of, in the form of the case. */
function observed(row: RegionAnswer, expected: ExpectedRegion): unknown {
  const { measures = {}, others } = expected;
  const listed = row.measures.filter(({ measure }) => measure.id in measures);
  const rest = new Set(
    row.measures.filter(({ measure }) => !(measure.id in measures)).map(({ outcome }) => outcome),
  );
  return {
    region: row.region.id,
    ...(row.atMost && { atMost: row.atMost.amount }),
    ...(row.atLeast && { atLeast: row.atLeast.amount }),
    ...(expected.gaps && { gaps: row.gaps.map(({ kind }) => kind) }),
    ...(expected.measures && {
      measures: Object.fromEntries(
        listed.map((one) => [one.measure.id, observedMeasure(one, measures[one.measure.id])]),
      ),
    }),
    ...(others === undefined && rest.size === 0 ? {} : { others: [...rest].join(', ') }),
  };
}

function observedMeasure(answer: MeasureAnswer, expected: ExpectedMeasure | undefined): unknown {
  const told = [answer.reason, ...answer.steps.map(({ text }) => text)];
  const { comparator, basis, derived, gaps, missing, check, why } = expected ?? {};
  return {
    outcome: answer.outcome,
    ...(answer.amount && { amount: answer.amount.amount }),
    ...(comparator !== undefined && { comparator: answer.amount?.comparator }),
    ...(basis !== undefined && { basis: answer.basis }),
    ...(derived !== undefined && { derived: answer.derived }),
    ...(gaps && { gaps: answer.gaps.map(({ kind }) => kind) }),
    ...(missing && { missing: answer.missing.map(({ field }) => field) }),
    ...(check && { check: answer.conditions.map(({ text }) => text) }),
    // Words that are not in the reasoning come back as all that is there.
    ...(why && { why: why.map((words) => (told.some((text) => text.includes(words)) ? words : told)) }),
  };
}
