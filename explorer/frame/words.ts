import { dictionary } from '../language/words.js';

export const words = dictionary({
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  pages: { zh: '页面', en: 'Pages' },
  settings: { zh: '语言与外观', en: 'Language and appearance' },
  // Each names itself in its own language, for who cannot read the other.
  otherLanguage: { zh: 'English', en: '中文' },
  dark: { zh: '深色', en: 'Dark' },
  light: { zh: '浅色', en: 'Light' },
  loading: { zh: '正在读取…', en: 'Loading…' },
  about: {
    zh: '每一条陈述都能回到它出自的那句原文。',
    en: 'Every claim leads back to the sentence it was read from.',
  },
  service: { zh: '接口与工具', en: 'API and tools' },
});
