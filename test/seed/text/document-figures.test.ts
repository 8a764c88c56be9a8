import { expect, test } from 'vitest';

import { documentFigures } from '../../../src/seed/text/document-figures.js';
import { SqueezedText } from '../../../src/seed/text/squeezed-text.js';

function figures(text: string): string[] {
  return documentFigures(new SqueezedText(text)).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['5G 基站建成两万余个', ['两万']],
  ['推广百项应用场景，打造千亿级产业高地', ['百', '千亿']],
  ['十个方面、五大计划、8 家机构、三方资源', ['十', '五', '8', '三']],
  ['建成机架 7.87 万架', ['7.87 万']],
  ['增长 130% 以上，占百分之三十', ['130%', '百分之三十']],
  ['2022 年 5 月 20 日揭牌，今年 3 月发布，2021 年度营收', ['2022 年 5 月 20 日', '3 月', '2021 年']],
  ['（2022—2024 年）2022-05-20', ['2022—2024 年', '2022-05-20']],
  ['连续五年全国第一', ['五', '一']],
  ['电话：0771-6113592', ['0771-6113592']],
  ['一、贵州\n二是人才。三是资金。\n1. 清华大学\n（四）其他', []],
  ['一个平台，一定程度，进一步，统一，之一，一些', []],
  ['VR2 设备与 5G、H5 网络，dsjyjs1@gxi.gov.cn', []],
  ['万达集团、百度、三维结构、二级学院、十分、万一、四川', []],
])('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});
