import { describe, expect, it } from 'vitest';

import { type Answer, answerRows } from '../../../explorer/pages/ask/answer-table.js';
import { answerPicture, type AnswerPicture } from '../../../explorer/pages/ask/pictures/answer-picture.js';

// Answers of no operation that there is: what is drawn follows from what is in them.

const claim = (basis: string): object => ({ id: `claim:${basis}`, basis, evidence: [] });
const entity = (id: string): { id: string; name: string } => ({ id, name: id.toUpperCase() });

function pictureOf(answer: Answer, list: string): AnswerPicture | undefined {
  return answerPicture(answer, { ...answerRows(answer, list), list }, (field) => `of ${field}`);
}

describe('the picture of an answer', () => {
  it('is a graph where relationships are in it, wherever they are', () => {
    const steps = [
      {
        from: entity('company:a'),
        type: 'SERVES',
        to: { id: 'region:b' },
        basis: 'STATED',
        modality: 'PLANNED',
      },
    ];
    const picture = pictureOf({ ways: [{ steps }, { steps }] }, 'ways');
    expect(picture).toEqual({
      kind: 'graph',
      graph: {
        nodes: [
          { __typename: 'Company', id: 'company:a', name: 'COMPANY:A', degree: 1, amount: null },
          { __typename: 'Region', id: 'region:b', name: 'region:b', degree: 1, amount: null },
        ],
        links: [
          {
            key: 'company:a SERVES region:b',
            from: 'company:a',
            type: 'SERVES',
            to: 'region:b',
            basis: 'STATED',
            modality: 'PLANNED',
            claimIds: [],
          },
        ],
      },
    });
  });

  it('is an axis where most rows are dated, in the order of time', () => {
    const rows = ['2022-02', '2019', '2021/..'].map((edtf, at) => ({
      ...entity(`policy:${at}`),
      on: { edtf },
    }));
    const picture = pictureOf({ all: { nodes: rows } }, 'all.nodes');
    expect(picture?.kind === 'dates' && picture.dates.map(({ date }) => date.edtf)).toEqual([
      '2019',
      '2021/..',
      '2022-02',
    ]);
    const undated = [...rows, ...Array.from({ length: 4 }, (_, at) => entity(`park:${at}`))];
    expect(pictureOf({ all: { nodes: undated } }, 'all.nodes')).toBeUndefined();
  });

  it('is bars for figures of one unit and meaning, each drawn once', () => {
    const money = (amount: number, currency = 'CNY'): object => ({ amount, currency, comparator: 'GT' });
    const size = money(9);
    const answer = {
      funds: [
        { ...entity('fund:a'), size, sites: [entity('region:x'), entity('region:y')] },
        { ...entity('fund:b'), size: money(5), sites: [entity('region:x')] },
        { ...entity('fund:c'), size: money(5, 'USD'), sites: [entity('region:x')] },
      ],
    };
    const picture = pictureOf(answer, 'funds.sites');
    expect(
      picture?.kind === 'bars' && picture.groups.map(({ bars }) => bars.map((bar) => bar.number)),
    ).toEqual([[9, 5]]);
    const claims = ['racks', 'servers'].map((predicate) => ({
      subject: entity('region:x'),
      predicate,
      value: { value: 3, unit: '个', comparator: 'EQ' },
      basis: 'STATED',
    }));
    expect(pictureOf({ claims }, 'claims')).toBeUndefined();
  });

  it('is a matrix where each side has several of the other, else a graph', () => {
    const tied = (id: string, basis = 'STATED'): object => ({ node: entity(id), claims: [claim(basis)] });
    const problems = [
      { ...entity('problem:p'), regions: { edges: [tied('region:x'), tied('region:y', 'INFERRED')] } },
      { ...entity('problem:q'), regions: { edges: [tied('region:x')] } },
    ];
    const picture = pictureOf({ problems }, 'problems.regions.edges');
    if (picture?.kind !== 'matrix') throw new Error('expected a matrix');
    const { rows, columns, cell } = picture.matrix;
    expect([rows, columns].map((side) => side.map(({ id }) => id))).toEqual([
      ['problem:p', 'problem:q'],
      ['region:x', 'region:y'],
    ]);
    expect(cell('problem:p', 'region:y').map(({ basis }) => basis)).toEqual(['INFERRED']);
    expect(cell('problem:q', 'region:y')).toEqual([]);
    const region = { ...entity('region:x'), parks: { edges: [tied('park:a'), tied('park:b', 'INFERRED')] } };
    const star = pictureOf({ region }, 'region.parks.edges');
    expect(
      star?.kind === 'graph' && star.graph.links.map(({ from, type, to, basis }) => [from, type, to, basis]),
    ).toEqual([
      ['region:x', 'of parks', 'park:a', 'STATED'],
      ['region:x', 'of parks', 'park:b', 'INFERRED'],
    ]);
  });

  it('draws nothing of what does not say what it rests on', () => {
    const region = { ...entity('region:x'), parks: [entity('park:a'), entity('park:b')] };
    expect(pictureOf({ region }, 'region.parks')).toBeUndefined();
  });
});
