import {
  CHINESE_ALIASES,
  ENGLISH_ALIASES,
  ENGLISH_NAMES,
  ROMANISED_STEMS,
  ENGLISH_LEVELS,
} from './region-name-tables.js';
import { placePinyin } from './place-pinyin.js';
import { parts, PEOPLES, type Region } from './region-tree.js';

/** What a region is called beside its Chinese name. */
export interface RegionNames {
  readonly nameEn: string;
  readonly aliases: readonly string[];
}

/**
 * The English name of a region and its other names. It is the stem in pinyin, or in a romanisation of its own, with the
 * level: Tongzhou District, Changyang Tujia Autonomous County, Hangzhou. A few regions have an official name instead.
 */
export function regionNames(region: Region): RegionNames {
  const { stem, peoples, level } = parts(region.name);
  const nameEn = ENGLISH_NAMES[region.id] ?? englishName(stem, peoples, level);
  const aliases = [
    ...(region.shortName === undefined ? [] : [region.shortName]),
    ...(CHINESE_ALIASES[region.id] ?? []),
    // As provinces are called: Guizhou, Inner Mongolia, Hong Kong.
    ...(region.level === 'PROVINCE' ? [romanise(stem)] : []),
    ...(ENGLISH_ALIASES[region.id] ?? []),
  ];
  const others = new Set(aliases.filter((alias) => alias !== nameEn && alias !== region.name));
  return { nameEn, aliases: [...others] };
}

function englishName(stem: string, peoples: readonly string[], level: string): string {
  const mining = level === '区' && stem.length > 2 && stem.endsWith('矿');
  const place = romanise(mining ? stem.slice(0, -1) : stem);
  const names = peoples.map((people) => PEOPLES[people] ?? people);
  const who = [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(Boolean).join(' and ');
  const what = mining ? 'Mining District' : ENGLISH_LEVELS[level];
  return [place, who, what].filter(Boolean).join(' ');
}

function romanise(stem: string): string {
  const own = ROMANISED_STEMS[stem];
  if (own !== undefined) return own;
  const [first = '', ...rest] = placePinyin(stem);
  // Where a later syllable begins with a vowel, an apostrophe parts it: Xi'an, Dong'e.
  const joined = rest.reduce(
    (word, syllable) => word + (/^[aoe]/.test(syllable) ? `'${syllable}` : syllable),
    first,
  );
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
