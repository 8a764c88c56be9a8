import { expect, it } from 'vitest';

import { askedLanguage } from '../../src/server/language.js';

it.each([
  [undefined, undefined],
  ['', undefined],
  ['*', undefined],
  ['fr-FR,fr;q=0.9', undefined],
  ['en', 'EN'],
  ['en-GB,en;q=0.9', 'EN'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'ZH'],
  ['en-US,en;q=0.9,zh-CN;q=0.8', 'EN'],
  ['fr;q=1, en;q=0.4, zh;q=0.6', 'ZH'],
  ['en;q=0.5,zh;q=0.5', 'EN'],
  ['zh;q=0.5,en;q=0.5', 'ZH'],
  ['en;q=0', undefined],
  ['EN-us; q=0.7', 'EN'],
  ['english', undefined],
  ['en;q=nonsense', 'EN'],
])('takes %j as a wish for %s', (header, language) => {
  expect(askedLanguage(header)).toBe(language);
});
