import { describe, expect, it } from 'vitest';

import { questions } from './questions.js';

const { ask, askText } = questions();

describe('questions that look something up', () => {
  it.each([
    ['通州', 'region:110112'],
    ['Tongzhou', 'region:110112'],
    ['tongzhou', 'region:110112'],
    ['华为', 'company:huawei'],
    ['huawei', 'company:huawei'],
    ['北京', 'region:110000'],
    ['人才', 'problem:talent-shortage'],
    ['talent', 'problem:talent-shortage'],
    ['杭', 'region:330100'],
    ['州', 'region:330100'],
    ['tzq', 'region:110112'],
    ['hangzhou', 'region:330100'],
    ['通州 母基金', 'fund:tongzhou-industry-mother'],
    ['Tongzhou 母基金', 'fund:tongzhou-industry-mother'],
    ['人才基地', 'park:xiamen-metaverse-talent-base'],
  ])('21: a search for %s finds %s', async (text, id) => {
    const { search } = await ask<{
      search: { edges: { node: { id: string }; matched: { kind: string; text: string } }[] };
    }>('search', { text, first: 100 });
    expect(search.edges.map(({ node }) => node.id)).toContain(id);
    for (const { matched } of search.edges) expect(matched.text).not.toBe('');
  });

  it('23: what a sentence says in the graph', async () => {
    const { document } = await askText('{ document(id: "document:gxi-2022-15") { text } }');
    const { text } = document as { text: string };
    const quote = '100亿元绿色基础设施基金';
    const offset = text.indexOf(quote);
    const answer = await ask<{
      document: {
        claims: { nodes: { id: string; evidence: { quote: string; start: number; end: number }[] }[] };
      };
    }>('claims-at-offset', { offset });
    expect(answer.document.claims.nodes.map((claim) => claim.id)).toContain(
      'claim:gxi-2022-15:tongzhou-green-infrastructure-fund-size',
    );
    for (const { evidence } of answer.document.claims.nodes) {
      for (const { quote: words, start, end } of evidence) expect(text.slice(start, end)).toBe(words);
    }
  });
});
