import { cp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { SeedError } from '../../src/errors.js';
import type { Database } from '../../src/neo4j/database.js';
import { loadSeed, type LoadReport } from '../../src/seed/load.js';
import { readSeed } from '../../src/seed/read-seed.js';
import { freshDatabase } from '../support/database.js';
import { type Edit, editedQinghe, QINGHE, SHIPPED } from './support/fixture.js';
import { graphDump } from './support/graph-dump.js';

let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
  // The first load plans its statements and brings the regions: that is the hook's time, not a test's.
  await load(QINGHE);
});

afterAll(() => database.close());

/** The region tree and the schema stay, or each test would pay for them. */
beforeEach(async () => {
  await database.run(
    "MATCH (n) WHERE NOT n:Region AND NOT n:Migration AND NOT n.id IN ['regions:2025', 'lock'] DETACH DELETE n",
  );
});

async function load(...folders: string[]): Promise<LoadReport> {
  return loadSeed(database, await readSeed(folders));
}

/** The counters that are not 0. */
function counted({ counters }: LoadReport): Record<string, number> {
  return Object.fromEntries(Object.entries(counters).filter(([, count]) => count !== 0));
}

async function properties(id: string): Promise<Record<string, unknown>> {
  const [found] = (await database.readRow('MATCH (n {id: $id}) RETURN properties(n)', { id })) ?? [];
  return (found ?? {}) as Record<string, unknown>;
}

async function edges(from: string): Promise<unknown> {
  return database.read(
    'MATCH (:Entity {id: $from})-[r]->(o:Entity) RETURN type(r) AS type, o.id AS to, r.claimIds AS claimIds, r.basis AS basis, r.modality AS modality ORDER BY type, to',
    { from },
  );
}

/** What changes every load: the run that holds the lock, and the hash of the source. */
const BOOKKEEPING = 2;

describe('a load', () => {
  test('of the shipped document and again: the second writes nothing', async () => {
    const first = await load(SHIPPED);
    const [document] = first.documents;
    expect(document?.claims.created).toBeGreaterThan(500);
    const before = await graphDump(database);

    const sent = database.statements;
    const second = await load(SHIPPED);
    expect(second.counters).toEqual({});
    // The schema that is there, and the sources that are.
    expect(database.statements - sent).toBe(2);
    expect(second.documents[0]).toEqual({
      key: 'gxi-2022-15',
      unchanged: true,
      claims: { created: 0, changed: 0, removed: 0, unchanged: document?.claims.created },
      entities: { created: 0, changed: 0, removed: 0, unchanged: document?.entities.created },
      relationships: { created: 0, changed: 0, removed: 0, unchanged: document?.relationships.created },
    });
    expect(await graphDump(database)).toEqual(before);
  });

  test('makes the graph that docs/model.md describes', async () => {
    await load(QINGHE);
    expect(await properties('fund:qinghe')).toEqual({
      id: 'fund:qinghe',
      nameZh: '青禾智造基金',
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
      documentId: 'document:qinghe-2023-01',
      ordinal: 49,
      predicate: 'size',
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
      section: '一、发展情况：园区先行',
      quote: '重点支持青禾机器\n\n人产业园',
      start: 102,
      end: 116,
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
    expect(await edges('region:320612')).toEqual([
      { type: 'PART_OF', to: 'region:320600', claimIds: [], basis: null, modality: null },
    ]);
    const tied = await database.read(
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
      await database.read(
        'MATCH (c:Claim)-[:QUALIFIER]->(q) OPTIONAL MATCH (q)-[:REFERS_TO]->(e) RETURN q.id AS id, q.name AS name, e.id AS entity, q.valueText AS text ORDER BY id',
      ),
    ).toEqual([
      { id: 'claim:qinghe-2023-01:park-develops-sensors#1', name: 'scope', entity: null, text: '两大领域' },
      { id: 'claim:qinghe-2023-01:region-growth#1', name: 'sector', entity: 'sector:robots', text: null },
    ]);
  });

  test('ties claims that cannot both be true, and shows the most actual of the latest', async () => {
    await load(QINGHE);
    expect(await database.read('MATCH (a)-[:CONFLICTS_WITH]->(b) RETURN a.id AS a, b.id AS b')).toEqual([
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
      const found = await database.read(
        "CALL db.index.fulltext.queryNodes('entity_names', $words) YIELD node RETURN node.id AS id",
        { words },
      );
      expect(found.map(({ id }) => id)).toContain('fund:qinghe');
    }
    expect(
      await database.read(
        "CALL db.index.fulltext.queryNodes('evidence_quotes', '工人缺口') YIELD node RETURN count(node) AS count",
      ),
    ).toEqual([{ count: 1 }]);
  });
});

describe('a changed file changes what it says and nothing else', () => {
  async function change(...edits: Edit[]): Promise<LoadReport> {
    await load(QINGHE);
    return load(await editedQinghe(...edits));
  }

  test('a value', async () => {
    const report = await change(
      ['document.txt', '3 家机构', '5 家机构'],
      ['claims.yaml', '{ value: 3, text: 3 家 }', '{ value: 5, text: 5 家 }'],
      ['claims.yaml', 'quote: 3 家机构', 'quote: 5 家机构'],
      ['claims.yaml', '等3家机构', '等5家机构'],
    );
    // fund-sponsors by its value; company-sponsors-fund only shares its quote's place, and that is the same.
    expect(report.documents[0]?.claims).toEqual({ created: 0, changed: 1, removed: 0, unchanged: 16 });
    expect(counted(report)).toEqual({ propertiesSet: expect.any(Number) as number });
    expect(await properties('fund:qinghe')).toMatchObject({ sponsorCountValue: 5, sponsorCountText: '5 家' });
  });

  test('a waiver: no graph has it', async () => {
    expect((await change(['waivers.yaml', '说明本文为虚构', '虚构'])).counters).toEqual({});
  });

  test('an alias', async () => {
    const report = await change(['entities.yaml', 'aliases: [园区]', 'aliases: [园区, 青禾园]']);
    expect(report.documents[0]?.entities).toEqual({ created: 0, changed: 1, removed: 0, unchanged: 7 });
    expect(counted(report)).toEqual({ propertiesSet: expect.any(Number) as number });
    expect(await properties('park:qinghe')).toMatchObject({
      aliases: ['园区', '青禾园'],
      openedOnEdtf: '2022-03',
    });
  });

  test('an alias of a region of the tree', async () => {
    const report = await change(['entities.yaml', '[南通市通州区]', '[南通通州]']);
    expect(counted(report)).toEqual({ propertiesSet: BOOKKEEPING + 1 + 3 });
    expect(await properties('region:320612')).toMatchObject({
      aliases: ['通州', '南通通州'],
      nameEn: 'Tongzhou District',
    });
  });

  test('an object', async () => {
    const report = await change([
      'claims.yaml',
      'object: park:qinghe\n  quote: 重点支持',
      'object: company:qinghe\n  quote: 重点支持',
    ]);
    // The claim's tie to its object, and the relationship that it amounts to.
    expect(counted(report)).toMatchObject({ relationshipsCreated: 2, relationshipsDeleted: 2 });
    expect(counted(report)['nodesCreated']).toBeUndefined();
    expect(report.documents[0]?.relationships).toMatchObject({ created: 1, removed: 1 });
  });

  test('a qualifier', async () => {
    const report = await change(['claims.yaml', '[{ name: sector, entity: sector:robots }]', '[]']);
    expect(counted(report)).toMatchObject({ nodesDeleted: 1, relationshipsDeleted: 2 });
    // Without it the claim is a value of its subject.
    expect(await properties('region:320612')).toMatchObject({
      growthRatePercent: 12.5,
      growthRateComparator: 'GTE',
    });
  });

  test('the order of the claims says nothing', async () => {
    const text = await readFile(join(QINGHE, 'claims.yaml'), 'utf8');
    const reversed = text
      .split(/^(?=- id)/m)
      .reverse()
      .join('');
    const folder = await editedQinghe();
    await load(folder);
    const before = await graphDump(database);
    await writeFile(join(folder, 'claims.yaml'), reversed);
    await load(folder);
    expect(await graphDump(database)).toEqual(before);
  });

  test('a withdrawn claim goes with its quote, what narrows it, its conflict and what it amounted to', async () => {
    await load(QINGHE);
    const [entry] = /- id: park-opened-otherwise[\s\S]*?(?=- id)/.exec(
      await readFile(join(QINGHE, 'claims.yaml'), 'utf8'),
    ) ?? [''];
    const report = await load(await editedQinghe(['claims.yaml', entry, '']));
    expect(report.documents[0]?.claims).toEqual({ created: 0, changed: 0, removed: 1, unchanged: 16 });
    // SUBJECT, EVIDENCE, IN_DOCUMENT, CONFLICTS_WITH
    expect(counted(report)).toEqual({ nodesDeleted: 2, relationshipsDeleted: 4, propertiesSet: BOOKKEEPING });
  });

  test('a preferred rank decides which side shows', async () => {
    await change([
      'claims.yaml',
      'value: { edtf: 2021-11, text: 2021年11月 }',
      'value: { edtf: 2021-11, text: 2021年11月 }\n  rank: PREFERRED\n  rankReason: { zh: 试验, en: A trial }',
    ]);
    expect(await properties('park:qinghe')).toMatchObject({
      openedOnEdtf: '2021-11',
      openedOnEarliest: '2021-11-01',
    });
    expect(
      await database.read('MATCH (:Claim)-[r:CONFLICTS_WITH]->(:Claim) RETURN count(r) AS count'),
    ).toEqual([{ count: 1 }]);
  });

  test('the way there makes no difference: the graph is that of a clean load', async () => {
    const folder = await editedQinghe(
      ['claims.yaml', 'object: park:qinghe\n  quote: 重点支持', 'object: company:qinghe\n  quote: 重点支持'],
      [
        'claims.yaml',
        '[{ name: sector, entity: sector:robots }]',
        '[{ name: sector, entity: sector:sensors }]',
      ],
      ['claims.yaml', ', attributedTo: document:qinghe-talent', ''],
      ['entities.yaml', '[南通市通州区]', '[南通通州]'],
      ['entities.yaml', 'Robotics', 'Robots'],
      ['document.yaml', 'level: 1 }\n  - { heading: 二', 'level: 2 }\n  - { heading: 二'],
    );
    await load(folder);
    const clean = await graphDump(database);
    await load(QINGHE);
    expect(await graphDump(database)).not.toEqual(clean);
    await load(folder);
    expect(await graphDump(database)).toEqual(clean);
  });
});

describe('several documents', () => {
  /** Beside the made-up document, another one that speaks of its fund and declares a company. */
  async function withOther(claims = '', entities = ''): Promise<{ qinghe: string; other: string }> {
    const qinghe = await editedQinghe();
    const other = join(dirname(qinghe), 'other-2023-02');
    await cp(qinghe, other, { recursive: true });
    await writeFile(
      join(other, 'document.yaml'),
      'id: document:other-2023-02\nname: { zh: 另一份, en: Another one }\nlanguage: zh\n',
    );
    await writeFile(join(other, 'waivers.yaml'), '[]\n');
    await writeFile(join(other, 'entities.yaml'), `- { id: fund:qinghe, aliases: [青禾基金] }\n${entities}`);
    await writeFile(
      join(other, 'claims.yaml'),
      `- { id: supports, subject: fund:qinghe, predicate: SUPPORTS, object: park:qinghe, quote: 重点支持青禾机器人产业园 }
- { id: opened, subject: park:qinghe, predicate: openedOn, value: { edtf: 2022-03-15, text: 2022年3月 }, note: 试验, quote: 园区于2022年3月开园 }
- { id: size, subject: fund:qinghe, predicate: size, value: { amount: 3000000000, text: 20亿元 }, note: 试验, quote: 约20亿元青禾智造基金 }
${claims}`,
    );
    return { qinghe, other };
  }

  test('share what they speak of, in whatever order they are loaded', async () => {
    const { qinghe, other } = await withOther();
    await load(qinghe);
    await load(other);
    const dump = await graphDump(database);
    expect(await properties('fund:qinghe')).toMatchObject({ aliases: ['青禾基金'], sizeAmount: 2e9 });
    expect(await edges('fund:qinghe')).toContainEqual({
      type: 'SUPPORTS',
      to: 'park:qinghe',
      claimIds: ['claim:other-2023-02:supports', 'claim:qinghe-2023-01:fund-supports-park'],
      basis: 'STATED',
      modality: 'ACTUAL',
    });
    expect(
      await database.read('MATCH (a)-[:CONFLICTS_WITH]->(b) RETURN a.id AS a, b.id AS b ORDER BY a, b'),
    ).toEqual([
      { a: 'claim:other-2023-02:opened', b: 'claim:qinghe-2023-01:park-opened-otherwise' },
      { a: 'claim:other-2023-02:size', b: 'claim:qinghe-2023-01:fund-size' },
      { a: 'claim:qinghe-2023-01:park-opened', b: 'claim:qinghe-2023-01:park-opened-otherwise' },
    ]);

    await database.run(
      "MATCH (n) WHERE NOT n:Region AND NOT n:Migration AND NOT n.id IN ['regions:2025', 'lock'] DETACH DELETE n",
    );
    await database.run("MATCH (r:Region {id: 'region:320612'}) SET r.aliases = ['通州']");
    // The entities of the first are taken from its files while it is not loaded itself.
    await load(other);
    await load(qinghe);
    expect(await graphDump(database)).toEqual(dump);
  });

  test('one that is loaded alone leaves the other as it is', async () => {
    const { qinghe, other } = await withOther();
    await load(qinghe, other);
    await writeFile(join(other, 'claims.yaml'), '[]\n');
    await writeFile(join(other, 'entities.yaml'), '[]\n');
    await load(other);
    expect(await properties('fund:qinghe')).toMatchObject({ aliases: [], sizeAmount: 2e9 });
    expect(await edges('fund:qinghe')).toContainEqual(
      expect.objectContaining({ to: 'park:qinghe', claimIds: ['claim:qinghe-2023-01:fund-supports-park'] }),
    );
    const { claims } = (await load(qinghe)).documents[0] ?? {};
    expect(claims?.unchanged).toBe(17);
  });

  test('a withdrawn entity goes; not while a document of another run speaks of it', async () => {
    const extra =
      '- { id: again, subject: company:other, predicate: SPONSORS, object: fund:qinghe, quote: 该基金由青禾控股有限公司 }\n';
    const { qinghe, other } = await withOther(
      extra,
      '- { id: company:other, name: { zh: 另一公司, en: Another company } }\n',
    );
    await load(qinghe, other);
    // Only the first is loaded, and its folder knows nothing of the other any more.
    const alone = await editedQinghe([
      'entities.yaml',
      '- id: fund:qinghe\n  name: { zh: 青禾智造基金, en: Qinghe Smart Manufacturing Fund }\n',
      '',
    ]);
    const kept = (await readFile(join(alone, 'claims.yaml'), 'utf8'))
      .split(/^(?=- id)/m)
      .filter((claim) => !claim.includes('fund:qinghe'))
      .join('');
    await writeFile(join(alone, 'claims.yaml'), kept);
    const before = await graphDump(database);
    const refused = await load(alone).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SeedError);
    expect(
      (refused as SeedError).rejects.map(({ subject, message }) => `${subject ?? ''}: ${message}`),
    ).toContain(
      'fund:qinghe: expected no document to speak of an entity that is withdrawn, but document:other-2023-02 does (claim:other-2023-02:supports).',
    );
    expect(await graphDump(database)).toEqual(before);

    await writeFile(join(other, 'claims.yaml'), '[]\n');
    await writeFile(join(other, 'entities.yaml'), '[]\n');
    await load(other);
    expect(await properties('company:other')).toEqual({});
    await load(alone);
    expect(await properties('fund:qinghe')).toEqual({});
  });

  test('an entity may move from one to the other in one run', async () => {
    const { qinghe, other } = await withOther();
    await load(qinghe, other);
    const declaration = '- id: company:qinghe\n  name: { zh: 青禾控股有限公司, en: Qinghe Holdings }\n';
    const entities = await readFile(join(qinghe, 'entities.yaml'), 'utf8');
    await writeFile(join(qinghe, 'entities.yaml'), entities.replace(declaration, ''));
    await writeFile(
      join(other, 'entities.yaml'),
      `- { id: fund:qinghe, aliases: [青禾基金] }\n${declaration}`,
    );
    await load(qinghe, other);
    expect(await properties('company:qinghe')).toMatchObject({
      declaredBy: 'other-2023-02',
      nameEn: 'Qinghe Holdings',
    });
  });
});

describe('what cannot be loaded', () => {
  test('rejects: nothing is written', async () => {
    const before = await graphDump(database);
    const folder = await editedQinghe(
      ['claims.yaml', 'SUPPORTS', 'SUPORTS'],
      ['claims.yaml', 'comparator: GT', 'comparator: LT'],
    );
    const error = await load(folder).catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(SeedError);
    expect((error as SeedError).rejects).toHaveLength(2);
    expect(await graphDump(database)).toEqual(before);
  });

  test('a schema file that has changed since it was applied', async () => {
    await load(QINGHE);
    await database.run("MATCH (m:Migration) WHERE m.id STARTS WITH 'V001' SET m.checksum = 'x' RETURN m");
    await expect(load(QINGHE)).rejects.toThrow(
      'cypher/schema/V001__keys-and-indexes.cypher: expected the file as it was applied, but it has changed since.',
    );
    await database.run("MATCH (m:Migration) WHERE m.id STARTS WITH 'V001' DELETE m");
    await load(QINGHE);
  });
});
