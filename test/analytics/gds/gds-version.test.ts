import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sweepProjections } from '../../../src/analytics/gds/gds-runs.js';
import { findGds, isSupportedGds, otherGds } from '../../../src/analytics/gds/gds-version.js';
import { post, serve } from '../../server/serve.js';
import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';
import { PATIENT } from './gds-world.js';

describe('a version of Graph Data Science', () => {
  it.each(['2.13.0', '2.13.9', '2.14.2', '2.20.0', '2.21.0+9'])('%s will do', (version) => {
    expect(isSupportedGds(version)).toBe(true);
  });

  it.each(['2.12.4', '2.2.0', '1.8.9', '3.0.0', 'unknown', ''])('%s will not', (version) => {
    expect(isSupportedGds(version)).toBe(false);
  });

  it('that will not do is named, with what would', () => {
    const { told, extensions } = otherGds('2.5.8', undefined);
    expect(extensions).toEqual({ code: 'GDS_UNAVAILABLE' });
    expect(told.en).toMatch(
      /^expected Graph Data Science 2\.13 or a later 2\.x, but this database has 2\.5\.8\. /,
    );
    expect(told.zh).toMatch(/^需要 Graph Data Science 2\.13 或更新的 2\.x 版，这个数据库装的是 2\.5\.8。/);
  });
});

describe('a database without Graph Data Science', () => {
  let atlas: SeededEngine;
  beforeAll(async () => {
    atlas = await seededEngine();
  });
  afterAll(() => atlas.database.close());

  it('is known to have none, and has nothing to be swept', async () => {
    expect(await findGds(atlas.database)).toBeUndefined();
    await sweepProjections(atlas.database, PATIENT, new AbortController().signal);
  });

  it.each([
    'centrality(measure: PAGE_RANK) { totalCount }',
    'communities(method: WCC) { totalCount }',
    'ranked: centrality(measure: BETWEENNESS, entityTypes: [Fund]) { totalCount }',
  ])('says how to get it, in the language of the client: { %s }', async (field) => {
    const server = await serve(atlas.database, { engine: atlas.engine });
    const ask = async (language: string): Promise<unknown> => {
      const response = await post(server, { query: `{ ${field} }` }, { 'accept-language': language });
      return ((await response.json()) as { errors: unknown }).errors;
    };
    const path = [field.split(/[:(]/)[0]];
    const told = (message: string): unknown => [
      expect.objectContaining({
        message: expect.stringContaining(message) as string,
        path,
        extensions: { code: 'GDS_UNAVAILABLE' },
      }),
    ];
    expect(await ask('en')).toEqual(told('npx policy-atlas up --gds (or EMBEDDED_GDS=true)'));
    expect(await ask('zh')).toEqual(
      told('内嵌数据库用 npx policy-atlas up --gds（或设 EMBEDDED_GDS=true）启动'),
    );
    await server.close();
  });

  it('answers what needs none beside what does', async () => {
    const { centrality } = await atlas.data(
      '{ centrality(measure: DEGREE, first: 1) { nodes { node { id } } } }',
    );
    expect(centrality).toEqual({ nodes: [{ node: { id: 'sector:metaverse' } }] });
  });

  it('is rehearsed and planned for without complaint', async () => {
    const document = atlas.engine.parse('{ communities(method: LEIDEN) { totalCount nodes { summary } } }');
    if ('errors' in document) throw new AggregateError(document.errors);
    const answer = await atlas.engine.execute({ ...document, rehearsal: true });
    expect(answer).toEqual({ data: { communities: { totalCount: 0, nodes: [] } } });
  });
});
