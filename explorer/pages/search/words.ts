import { dictionary } from '../../language/words.js';

export const words = dictionary({
  title: { zh: '搜索', en: 'Search' },
  found: {
    zh: (text: string, count: number) => `“${text}”：找到 ${count} 项`,
    en: (text: string, count: number) => `“${text}”: ${count} found`,
  },
  entities: { zh: '实体', en: 'Entities' },
  sentences: { zh: '原文中的陈述', en: 'Claims by their sentences' },
  size: { zh: '规模', en: 'Size' },
  unknown: { zh: '未说明', en: 'not stated' },
  tie: { zh: '关系', en: 'Relationship' },
  onPage: { zh: '每一项的原文，见', en: 'The sentence behind each is on the page of' },
  also: { zh: '匹配', en: 'Matched' },
  nothing: {
    zh: (text: string) => `没有找到“${text}”。可以换一个写法、少用几个字，或用拼音（tongzhou、tz）。`,
    en: (text: string) =>
      `Nothing was found for “${text}”. Try another spelling, fewer words, or pinyin (tongzhou).`,
  },
  ask: {
    zh: '在上方输入地区、基金、政策、企业或问题的名称，或原文中的几个字。',
    en: 'Type the name of a region, fund, policy, company or problem above, or words of a text.',
  },
});
