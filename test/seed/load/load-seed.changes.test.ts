import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import type { LoadReport } from '../../../src/seed/load/load-seed.js';
import { type Edit, editedQinghe, QINGHE } from '../support/fixture.js';
import { graphDump } from '../support/graph-dump.js';
import { counted, database, load, properties, useRegions } from '../support/load-room.js';

useRegions();

/** What every load writes: the run that holds the lock, and on the source its hash and the version of the rules. */
const BOOKKEEPING = 3;

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

  test('a name: claims are called by it too', async () => {
    await change(['entities.yaml', 'zh: 青禾智造基金', 'zh: 青禾基金']);
    expect(await properties('claim:qinghe-2023-01:fund-size')).toMatchObject({
      name: '青禾基金 · 规模 · 20亿元',
      nameEn: 'Qinghe Smart Manufacturing Fund · size · 20亿元',
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

  test('a note', async () => {
    const noted = (en: string): Promise<string> =>
      editedQinghe([
        'claims.yaml',
        '  quote: 3 家机构共同出资',
        `  note: { zh: 试验, en: ${en} }\n  quote: 3 家机构共同出资`,
      ]);
    const claim = 'claim:qinghe-2023-01:fund-sponsors';
    await load(await noted('A trial'));
    expect(await properties(claim)).toMatchObject({ note: '试验', noteEn: 'A trial' });
    const report = await load(await noted('An attempt'));
    expect(report.documents[0]?.claims).toEqual({ created: 0, changed: 1, removed: 0, unchanged: 16 });
    expect(await properties(claim)).toMatchObject({ note: '试验', noteEn: 'An attempt' });
    await load(QINGHE);
    expect(Object.keys(await properties(claim)).filter((key) => key.startsWith('note'))).toEqual([]);
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
    const before = await graphDump(database());
    await writeFile(join(folder, 'claims.yaml'), reversed);
    await load(folder);
    expect(await graphDump(database())).toEqual(before);
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
      await database().read('MATCH (:Claim)-[r:CONFLICTS_WITH]->(:Claim) RETURN count(r) AS count'),
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
    const clean = await graphDump(database());
    await load(QINGHE);
    expect(await graphDump(database())).not.toEqual(clean);
    await load(folder);
    expect(await graphDump(database())).toEqual(clean);
  });
});
