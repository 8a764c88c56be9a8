import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

const DOCUMENT = readFileSync('seed/gxi-2022-15/document.txt', 'utf8');

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const EVIDENCE = 'evidence { quote start end sentence { text start end } paragraph { text start end } }';

it('has the sentence and the paragraph around each quote, word for word', async () => {
  let after: string | null = null;
  let seen = 0;
  do {
    const { claims } = (await atlas.data(
      `query ($after: String) { claims(first: 100, after: $after) {
         pageInfo { hasNextPage endCursor } nodes { ${EVIDENCE} } } }`,
      { after },
    )) as {
      claims: {
        pageInfo: { hasNextPage: boolean; endCursor: string };
        nodes: { evidence: (Excerpt & { quote: string; sentence: Excerpt; paragraph: Excerpt })[] }[];
      };
    };
    for (const { quote, start, sentence, paragraph } of claims.nodes.flatMap((claim) => claim.evidence)) {
      seen++;
      expect(sentence.text.startsWith(quote, start - sentence.start)).toBe(true);
      expect(paragraph.text.startsWith(sentence.text, sentence.start - paragraph.start)).toBe(true);
      for (const { text, start: from, end } of [sentence, paragraph]) {
        expect(DOCUMENT.slice(from, end)).toBe(text);
      }
    }
    after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toBeGreaterThan(600);
});

it('gives the sentence where the quote is a part of one', async () => {
  const { fund } = (await atlas.data(
    `{ fund(id: "fund:tongzhou-industry-mother") { claims(where: { predicate: { eq: "size" } }) { nodes { ${EVIDENCE} } } } }`,
  )) as { fund: { claims: { nodes: { evidence: { sentence: Excerpt }[] }[] } } };
  const [sentence] = fund.claims.nodes.flatMap(({ evidence }) => evidence.map((one) => one.sentence.text));
  expect(sentence).toMatch(/50\s*亿元产业母基金/);
  expect(sentence).toMatch(/。$/);
});
