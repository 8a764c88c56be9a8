import { expect, test } from 'vitest';

import { parts, type Region, regionTree } from '../../../src/seed/regions/region-tree.js';

const tree = regionTree();
const byId = new Map(tree.map((region) => [region.id, region]));

function region(id: string): Region {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`expected ${id} in the tree`);
  return found;
}

test('the country, 34 provinces, 333 cities, 2,850 districts and counties', () => {
  const counts: Record<string, number> = {};
  for (const { level } of tree) counts[level] = (counts[level] ?? 0) + 1;
  expect(counts).toEqual({ COUNTRY: 1, PROVINCE: 34, CITY: 333, DISTRICT: 2850 });
});

test('each has an id of its own, a six-digit code, and a parent one level above or the province', () => {
  expect(byId.size).toBe(tree.length);
  const above: Record<string, readonly string[]> = {
    PROVINCE: ['COUNTRY'],
    CITY: ['PROVINCE'],
    DISTRICT: ['CITY', 'PROVINCE'],
  };
  for (const { code, level, parent } of tree.slice(1)) {
    expect(code).toMatch(/^\d{6}$/);
    expect(above[level]).toContain(byId.get(parent ?? '')?.level);
  }
});

test.each([
  ['region:110112', 'region:110000'],
  ['region:320612', 'region:320600'],
  ['region:330114', 'region:330100'],
  ['region:419001', 'region:410000'],
  ['region:500229', 'region:500000'],
  ['region:469030', 'region:460000'],
  ['region:520000', 'region:cn'],
  ['region:810000', 'region:cn'],
])('%s is part of %s', (id, parent) => {
  expect(region(id).parent).toBe(parent);
});

test('artificial levels and towns are left out', () => {
  expect(byId.has('region:110100')).toBe(false);
  expect(byId.has('region:429000')).toBe(false);
  expect(byId.has('region:620201')).toBe(false);
  expect(tree.filter(({ parent }) => parent === 'region:441900')).toEqual([]);
});

test.each([
  ['延边朝鲜族自治州', '延边', ['朝鲜'], '自治州'],
  ['清新区', '清新', [], '区'],
  ['浦东新区', '浦东', [], '新区'],
  ['东乡族自治县', '东乡', [], '自治县'],
  ['管城回族区', '管城', ['回'], '区'],
  ['互助土族自治县', '互助', ['土'], '自治县'],
  ['产业母基金', '产业母基金', [], ''],
])('%s is taken apart', (name, stem, peoples, level) => {
  expect(parts(name)).toEqual({ stem, peoples, level });
});
