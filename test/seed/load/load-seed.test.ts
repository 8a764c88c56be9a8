import { describe, expect, test } from 'vitest';

import { SeedError } from '../../../src/errors.js';
import { editedQinghe, QINGHE, SHIPPED } from '../support/fixture.js';
import { graphDump } from '../support/graph-dump.js';
import { database, edges, load, properties, useRegions } from '../support/load-room.js';

useRegions();

describe('a load', () => {
  test('of the shipped document and again: the second writes nothing', async () => {
    const first = await load(SHIPPED);
    const [document] = first.documents;
    expect(document?.claims.created).toBeGreaterThan(500);
    const before = await graphDump(database());

    const sent = database().statements;
    const second = await load(SHIPPED);
    expect(second.counters).toEqual({});
    // The schema that is there, the sources and the words that are, and whether the snapshot says so.
    expect(database().statements - sent).toBe(6);
    expect(second.documents[0]).toEqual({
      key: 'gxi-2022-15',
      unchanged: true,
      claims: { created: 0, changed: 0, removed: 0, unchanged: document?.claims.created },
      entities: { created: 0, changed: 0, removed: 0, unchanged: document?.entities.created },
      relationships: { created: 0, changed: 0, removed: 0, unchanged: document?.relationships.created },
    });
    expect(await graphDump(database())).toEqual(before);
  });

  test('makes the graph that docs/model.md describes', async () => {
    await load(QINGHE);
    expect(await properties('fund:qinghe')).toEqual({
      id: 'fund:qinghe',
      name: '青禾智造基金',
      caption: '青禾智造基金',
      nameEn: 'Qinghe Smart Manufacturing Fund',
      aliases: [],
      declaredAliases: [],
      declaredBy: 'qinghe-2023-01',
      names: ['青禾智造基金', 'Qinghe Smart Manufacturing Fund'],
      pinyin: ['qinghezhizaojijin', 'qing he zhi zao ji jin', 'qhzzjj'],
      hash: expect.any(String) as string,
      modality: 'ACTUAL',
      sizeAmount: 2e9,
      sizeCurrency: 'CNY',
      sizeComparator: 'ABOUT',
      sizeText: '20亿元',
      sponsorCountValue: 3,
      sponsorCountUnit: '家',
      sponsorCountComparator: 'EQ',
      sponsorCountText: '3 家',
    });
    expect(await properties('claim:qinghe-2023-01:fund-size')).toEqual({
      id: 'claim:qinghe-2023-01:fund-size',
      name: '青禾智造基金 · 规模 · 20亿元',
      nameEn: 'Qinghe Smart Manufacturing Fund · size · 20亿元',
      documentId: 'document:qinghe-2023-01',
      ordinal: 49,
      predicate: 'size',
      label: '规模',
      labelEn: 'size',
      projects: ['value', 'modality'],
      rank: 'NORMAL',
      basis: 'STATED',
      modality: 'ACTUAL',
      validTimeEdtf: '2023-05',
      validTimeText: '2023年5月',
      validTimeEarliest: '2023-05-01',
      validTimeLatest: '2023-05-31',
      valueType: 'Money',
      valueAmount: 2e9,
      valueCurrency: 'CNY',
      valueComparator: 'ABOUT',
      valueText: '20亿元',
      hash: expect.any(String) as string,
    });
    expect(await properties('evidence:qinghe-2023-01:102-116')).toEqual({
      id: 'evidence:qinghe-2023-01:102-116',
      name: '重点支持青禾机器人产业园',
      caption: '重点支持 青禾机器 人产业园',
      section: '一、发展情况：园区先行',
      quote: '重点支持青禾机器\n\n人产业园',
      start: 102,
      end: 116,
      sentenceText: expect.stringMatching(/^该基金由.*重点支持青禾机器\n\n人产业园。$/) as string,
      sentenceStart: 78,
      sentenceEnd: 117,
      paragraphText: expect.stringMatching(/^2023年5月.*\n\n.*两大领域。$/) as string,
      paragraphStart: 49,
      paragraphEnd: 187,
      hash: expect.any(String) as string,
    });
    expect(await edges('fund:qinghe')).toEqual([
      {
        type: 'SUPPORTS',
        to: 'park:qinghe',
        claimIds: ['claim:qinghe-2023-01:fund-supports-park'],
        basis: 'STATED',
        modality: 'ACTUAL',
      },
      {
        type: 'SUPPORTS',
        to: 'region:320612',
        claimIds: ['claim:qinghe-2023-01:fund-supports-district'],
        basis: 'STATED',
        modality: 'ACTUAL',
      },
    ]);
    const [supports] = await database().read(
      "MATCH (:Fund {id: 'fund:qinghe'})-[r:SUPPORTS]->(:Park) RETURN r.name AS name, r.nameEn AS nameEn, r.sentence AS sentence",
    );
    expect(supports).toEqual({
      name: '支持',
      nameEn: 'supports',
      sentence: '重点支持青禾机器\n\n人产业园',
    });
    expect(await edges('region:320612')).toEqual([
      { type: 'PART_OF', to: 'region:320600', claimIds: [], basis: null, modality: null },
    ]);
    const tied = await database().read(
      `MATCH (c:Claim {id: 'claim:qinghe-2023-01:workers-short'})-[:EVIDENCE]->(e)-[:ATTRIBUTED_TO]->(source)
       MATCH (e)-[:IN_DOCUMENT]->(d:Document)-[:HAS_SECTION]->(s:Section {heading: e.section})
       RETURN source.id AS source, d.id AS document, s.id AS section, e.quote = substring(d.text, e.start, e.end - e.start) AS verbatim`,
    );
    expect(tied).toEqual([
      {
        source: 'document:qinghe-talent',
        document: 'document:qinghe-2023-01',
        section: expect.stringMatching(/^section:qinghe-2023-01:\d+$/) as string,
        verbatim: true,
      },
    ]);
    expect(
      await database().read(
        'MATCH (c:Claim)-[:QUALIFIER]->(q) OPTIONAL MATCH (q)-[:REFERS_TO]->(e) RETURN q.id AS id, q.name AS name, e.id AS entity, q.valueText AS text ORDER BY id',
      ),
    ).toEqual([
      { id: 'claim:qinghe-2023-01:park-develops-sensors#1', name: 'scope', entity: null, text: '两大领域' },
      { id: 'claim:qinghe-2023-01:region-growth#1', name: 'sector', entity: 'sector:robots', text: null },
    ]);
  });

  test('ties claims that cannot both be true, and shows the most actual of the latest', async () => {
    await load(QINGHE);
    expect(await database().read('MATCH (a)-[:CONFLICTS_WITH]->(b) RETURN a.id AS a, b.id AS b')).toEqual([
      { a: 'claim:qinghe-2023-01:park-opened', b: 'claim:qinghe-2023-01:park-opened-otherwise' },
    ]);
    expect(await properties('park:qinghe')).toMatchObject({
      openedOnEdtf: '2022-03',
      companyCountValue: 120,
    });
    // A qualified claim is no value of its subject.
    expect(
      Object.keys(await properties('region:320612')).filter((key) => key.startsWith('growthRate')),
    ).toEqual([]);
  });

  test('finds names by pieces, pinyin and initials', async () => {
    await load(QINGHE);
    for (const words of ['智造', 'qinghezhizaojijin', 'qhzzjj', 'manufacturing']) {
      const found = await database().read(
        "CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node RETURN node.id AS id",
        { words },
      );
      expect(found.map(({ id }) => id)).toContain('fund:qinghe');
    }
    expect(
      await database().read(
        "CALL db.index.fulltext.queryNodes('evidence_quotes', '工人缺口') YIELD node RETURN count(node) AS count",
      ),
    ).toEqual([{ count: 1 }]);
  });
});

describe('what cannot be loaded', () => {
  test('rejects: nothing is written', async () => {
    const before = await graphDump(database());
    const folder = await editedQinghe(
      ['claims.yaml', 'SUPPORTS', 'SUPORTS'],
      ['claims.yaml', 'comparator: GT', 'comparator: LT'],
    );
    const error = await load(folder).catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(SeedError);
    expect((error as SeedError).rejects).toHaveLength(2);
    expect(await graphDump(database())).toEqual(before);
  });
});
