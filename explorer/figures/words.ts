import { dictionary, type Text } from '../language/words.js';
import type { BarEnd } from './bound-bar.js';

export const words = dictionary({
  legend: { zh: '图例', en: 'Legend' },
});

export const endWords = dictionary({
  exact: { zh: '确切数', en: 'exact' },
  atLeast: { zh: '超过、以上：没有上限', en: 'more than, at least: no upper end' },
  about: { zh: '约、近', en: 'about, nearly' },
  atMost: { zh: '不足、最高：实际更少', en: 'less than, at most: the true figure is smaller' },
} satisfies Record<BarEnd, Text>);
