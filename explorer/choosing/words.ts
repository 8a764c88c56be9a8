import { dictionary } from '../language/words.js';

export const words = dictionary({
  regions: { zh: '地区', en: 'Regions' },
  find: { zh: '按名称查找', en: 'Find one by name' },
  look: { zh: '查找', en: 'Find' },
  found: { zh: (name: string) => `名称含“${name}”：`, en: (name: string) => `Named “${name}”:` },
  more: {
    zh: (count: number) => `另有 ${count} 个，请写得更具体。`,
    en: (count: number) => ` ${count} more: say it more exactly.`,
  },
  none: {
    zh: (name: string) => `没有名称含“${name}”的地区。`,
    en: (name: string) => `No region is called “${name}”.`,
  },
  unlisted: {
    zh: (count: number) => `另有 ${count} 个说得较少的地区没有列出，可按名称查找。`,
    en: (count: number) => `${count} more, of which less is said, are not listed: find them by name.`,
  },
  spoken: {
    zh: (count: number) => `从文献说到的地区中选（${count} 个）`,
    en: (count: number) => `Choose from those that texts speak of (${count})`,
  },
});
