import { expect, it } from 'vitest';

import { splitQuestion } from '../../../explorer/searching/split-question.js';

it.each([
  ['通州 基金', { entity: '通州', type: 'Fund' }],
  ['基金 通州', { entity: '通州', type: 'Fund' }],
  ['通州的 基金', { entity: '通州', type: 'Fund' }],
  ['通州的基金', { entity: '通州', type: 'Fund' }],
  ['贵州省基础设施', { entity: '贵州省', type: 'Infrastructure' }],
  ['guizhou Parks', { entity: 'guizhou', type: 'Park' }],
  ['parks　guizhou', { entity: 'guizhou', type: 'Park' }],
  ['new york funds', { entity: 'new york', type: 'Fund' }],
])('reads %s', (text, question) => {
  expect(splitQuestion(text)).toEqual(question);
});

it.each(['', '通州', '基金', '母基金', 'funds', 'refunds', '  '])(
  'takes "%s" for no such question',
  (text) => {
    expect(splitQuestion(text)).toBeUndefined();
  },
);
