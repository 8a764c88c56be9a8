import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { SeedError } from '../../../src/errors.js';
import { editedQinghe } from '../support/fixture.js';
import { graphDump } from '../support/graph-dump.js';
import { clearDocuments, database, edges, load, properties, useRegions } from '../support/load-room.js';

useRegions();

/** A claim that names a sector in its qualifier alone. */
const GROWTH =
  '- { id: growth, subject: region:320612, predicate: growthRate, value: { percent: 12.5, comparator: GTE, text: 12.5% }, qualifiers: [{ name: sector, entity: sector:robots }], quote: 增长 12.5% 以上 }\n';

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
- { id: opened, subject: park:qinghe, predicate: openedOn, value: { edtf: 2022-03-15, text: 2022年3月 }, note: { zh: 试验, en: A trial }, quote: 园区于2022年3月开园 }
- { id: size, subject: fund:qinghe, predicate: size, value: { amount: 3000000000, text: 20亿元 }, note: { zh: 试验, en: A trial }, quote: 约20亿元青禾智造基金 }
${claims}`,
    );
    return { qinghe, other };
  }

  /** The document says nothing any more, and declares nothing. */
  async function withdrawAll(folder: string): Promise<void> {
    for (const file of ['claims.yaml', 'entities.yaml']) await writeFile(join(folder, file), '[]\n');
  }

  test('share what they speak of, in whatever order they are loaded', async () => {
    const { qinghe, other } = await withOther();
    await load(qinghe);
    await load(other);
    const dump = await graphDump(database());
    expect(await properties('fund:qinghe')).toMatchObject({ aliases: ['青禾基金'], sizeAmount: 2e9 });
    expect(await edges('fund:qinghe')).toContainEqual({
      type: 'SUPPORTS',
      to: 'park:qinghe',
      claimIds: ['claim:other-2023-02:supports', 'claim:qinghe-2023-01:fund-supports-park'],
      basis: 'STATED',
      modality: 'ACTUAL',
    });
    expect(
      await database().read('MATCH (a)-[:CONFLICTS_WITH]->(b) RETURN a.id AS a, b.id AS b ORDER BY a, b'),
    ).toEqual([
      { a: 'claim:other-2023-02:opened', b: 'claim:qinghe-2023-01:park-opened-otherwise' },
      { a: 'claim:other-2023-02:size', b: 'claim:qinghe-2023-01:fund-size' },
      { a: 'claim:qinghe-2023-01:park-opened', b: 'claim:qinghe-2023-01:park-opened-otherwise' },
    ]);

    await clearDocuments();
    await database().run("MATCH (r:Region {id: 'region:320612'}) SET r.aliases = ['通州']");
    // The entities of the first are taken from its files while it is not loaded itself.
    await load(other);
    await load(qinghe);
    expect(await graphDump(database())).toEqual(dump);
  });

  test('one that is loaded alone leaves the other as it is', async () => {
    const { qinghe, other } = await withOther();
    await load(qinghe, other);
    await withdrawAll(other);
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
    const before = await graphDump(database());
    const refused = await load(alone).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SeedError);
    expect(
      (refused as SeedError).rejects.map(({ subject, message }) => `${subject ?? ''}: ${message}`),
    ).toContain(
      'fund:qinghe: expected no document to speak of an entity that is withdrawn, but document:other-2023-02 does (claim:other-2023-02:supports).',
    );
    expect(await graphDump(database())).toEqual(before);

    await withdrawAll(other);
    await load(other);
    expect(await properties('company:other')).toEqual({});
    await load(alone);
    expect(await properties('fund:qinghe')).toEqual({});
  });

  test('what one borrows goes when nothing in it names it any more, whatever named it', async () => {
    const { qinghe, other } = await withOther(
      `${GROWTH}- { id: short, subject: region:320612, predicate: COOPERATES_WITH, object: region:110112, evidence: [{ quote: 通州区技术工人缺口近两千人, attributedTo: document:qinghe-talent }] }
`,
      '- { id: company:qinghe, aliases: [青禾公司] }\n',
    );
    await load(other);
    const borrowed = ['sector:robots', 'document:qinghe-talent', 'company:qinghe', 'fund:qinghe'];
    for (const id of borrowed)
      expect(await properties(id)).toMatchObject({ id, declaredBy: 'qinghe-2023-01' });

    await withdrawAll(other);
    await load(other);
    for (const id of borrowed) expect(await properties(id)).toEqual({});
    expect((await load(qinghe)).documents[0]?.entities.created).toBe(8);
  });

  test('what two borrow stays while a qualifier of one alone names it', async () => {
    const { other } = await withOther(
      '- { id: develops, subject: region:320612, predicate: DEVELOPS, object: sector:robots, quote: 园区面向机器人 }\n',
    );
    const third = join(dirname(other), 'third-2023-03');
    await cp(other, third, { recursive: true });
    await writeFile(
      join(third, 'document.yaml'),
      'id: document:third-2023-03\nname: { zh: 又一份, en: One more }\nlanguage: zh\n',
    );
    await writeFile(join(third, 'entities.yaml'), '[]\n');
    await writeFile(join(third, 'claims.yaml'), GROWTH);
    await load(other, third);

    await withdrawAll(other);
    await load(other);
    expect(await properties('sector:robots')).toMatchObject({ id: 'sector:robots' });
    await withdrawAll(third);
    await load(third);
    expect(await properties('sector:robots')).toEqual({});
  });

  test('one that was loaded by other rules is made anew beside one that is not part of the run', async () => {
    // Under a predicate that the other does not use of this subject.
    const alone =
      '- { id: cooperates, subject: company:qinghe, predicate: COOPERATES_WITH, object: region:320612, quote: 该基金由青禾控股有限公司 }\n';
    const { qinghe, other } = await withOther(alone);
    await load(qinghe, other);
    const fresh = await graphDump(database());
    for (const [folder, beside] of [
      [qinghe, other],
      [other, qinghe],
    ] as const) {
      const key = basename(folder);
      await database().run('MATCH (source:Source {id: $key}) SET source.derivation = 0', { key });
      expect((await load(beside)).outdated).toEqual([key]);
      expect((await load(folder)).outdated).toEqual([]);
      expect(await graphDump(database())).toEqual(fresh);
    }

    // What it no longer says goes, from what the other shares with it too.
    await database().run("MATCH (source:Source {id: 'other-2023-02'}) SET source.derivation = 0");
    await withdrawAll(other);
    await load(other);
    const emptied = await graphDump(database());
    await clearDocuments();
    await load(qinghe, other);
    expect(emptied).toEqual(await graphDump(database()));
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
