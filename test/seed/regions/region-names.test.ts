import { expect, test } from 'vitest';

import { regionNames } from '../../../src/seed/regions/region-names.js';
import { type Region, regionTree } from '../../../src/seed/regions/region-tree.js';

const tree = regionTree();

function region(id: string): Region {
  const found = tree.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`expected ${id} in the tree`);
  return found;
}

test.each([
  ['region:cn', 'China', ['全国', '中华人民共和国', "People's Republic of China", 'PRC']],
  ['region:110000', 'Beijing', ['北京']],
  ['region:110112', 'Tongzhou District', ['通州']],
  ['region:330100', 'Hangzhou', ['杭州']],
  ['region:520000', 'Guizhou Province', ['贵州', 'Guizhou']],
  ['region:610000', 'Shaanxi Province', ['陕西', 'Shaanxi']],
  ['region:140000', 'Shanxi Province', ['山西', 'Shanxi']],
  ['region:150000', 'Inner Mongolia Autonomous Region', ['内蒙古', 'Inner Mongolia']],
  ['region:540000', 'Xizang Autonomous Region', ['西藏', 'Xizang', 'Tibet']],
  ['region:650100', 'Urumqi', ['乌鲁木齐']],
  ['region:150100', 'Hohhot', ['呼和浩特']],
  ['region:540100', 'Lhasa', ['拉萨']],
  ['region:610100', "Xi'an", ['西安', 'Xian']],
  ['region:341500', "Lu'an", ['六安']],
  ['region:140428', 'Zhangzi County', ['长子']],
  ['region:371524', "Dong'e County", ['东阿']],
  ['region:420528', 'Changyang Tujia Autonomous County', ['长阳']],
  ['region:422800', 'Enshi Tujia and Miao Autonomous Prefecture', ['恩施']],
  ['region:410304', 'Chanhe Hui District', ['瀍河']],
  ['region:152221', 'Horqin Right Wing Front Banner', ['科尔沁右翼']],
  ['region:310115', 'Pudong New Area', ['浦东']],
  ['region:130627', 'Tang County', []],
  ['region:810000', 'Hong Kong Special Administrative Region', ['香港', 'Hong Kong']],
])('%s is %s', (id, nameEn, aliases) => {
  expect(regionNames(region(id))).toEqual({ nameEn, aliases });
});

test('every English name is Latin and not empty', () => {
  for (const candidate of tree) expect(regionNames(candidate).nameEn).toMatch(/^[A-Z][A-Za-zü',. -]+$/);
});
