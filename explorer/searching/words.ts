import { dictionary } from '../language/words.js';

export const words = dictionary({
  label: { zh: '搜索实体与原文', en: 'Search entities and sentences' },
  // Short enough for a phone.
  placeholder: { zh: '搜索，如“通州 基金”', en: 'Such as “guizhou parks”' },
  submit: { zh: '搜索', en: 'Search' },
  suggestions: { zh: '建议', en: 'Suggestions' },
  listOf: {
    zh: (entity: string, type: string) => `${entity} · ${type}`,
    en: (entity: string, type: string) => `${entity} · ${type}`,
  },
  count: {
    zh: (count: number, exact: boolean) => `${exact ? '' : '至少 '}${count} 个`,
    en: (count: number, exact: boolean) => `${exact ? '' : 'at least '}${count}`,
  },
  onSubject: { zh: '关于', en: 'about' },
  found: {
    zh: (count: number) => `${count} 条建议，用上下键选择`,
    en: (count: number) => `${count} suggestions, choose with the arrow keys`,
  },
});
