import { dictionary } from '../language/words.js';

export const words = dictionary({
  label: { zh: '搜索实体与原文', en: 'Search entities and sentences' },
  placeholder: { zh: '名称、拼音或原文', en: 'A name, pinyin or words of a text' },
  submit: { zh: '搜索', en: 'Search' },
});
