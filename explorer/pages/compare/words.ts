import { dictionary } from '../../language/words.js';

export const words = dictionary({
  title: { zh: '地区对比', en: 'Regions side by side' },
  lead: {
    zh: '一行一个指标，一列一个地区。单位、时间、性质或限定不同的数字不放在同一行；原文没有给出的留空，空不等于零。点开一个数字，看它出自哪句原文。',
    en: 'A row for each indicator, a column for each region. Figures of different units, times, modalities or scopes never share a row. Where no text gives a figure there is a hole, which is not zero. Open a figure to see its sentence.',
  },
  choose: {
    zh: '勾选两到五个地区。没有勾选时，对比原文数字最多的两个。',
    en: 'Tick two to five regions. With none ticked, the two that texts give most figures of are compared.',
  },
  apply: { zh: '对比', en: 'Compare' },
  shared: { zh: '几个地区都有数字的指标', en: 'What several regions have a figure for' },
  tooMany: {
    zh: (said: number, most: number) => `选了 ${said} 个地区，这里只对比前 ${most} 个；去掉几个再看其余的。`,
    en: (said: number, most: number) =>
      `${said} regions are chosen, and the first ${most} compared: take some away to see the others.`,
  },
  tooFew: {
    zh: '只选了一个地区，再选一个才能对比。',
    en: 'One region is chosen: choose another to compare it with.',
  },
  remove: { zh: (name: string) => `去掉${name}`, en: (name: string) => `Leave out ${name}` },
  picture: { zh: '能够相比的数字', en: 'Figures that can be compared' },
  pictureLead: {
    zh: '至少两个地区有同一单位、同一时间的数字，才画成条；每组条各有自己的比例。',
    en: 'Bars are drawn where at least two regions have a figure of the same unit and time; each group has a scale of its own.',
  },
  noPicture: {
    zh: '这些地区没有同一单位、同一时间的数字，画成图会误导。下表列出各自有的数字。',
    en: 'No two of these regions have a figure of the same unit and time, so a picture would mislead. The table has what each of them has.',
  },
  table: { zh: '全部指标', en: 'All indicators' },
  indicator: { zh: '指标', en: 'Indicator' },
  hole: { zh: '原文未给出', en: 'not stated' },
  noTime: { zh: '原文未写时间', en: 'no time stated' },
  noRows: {
    zh: '原文没有给出这些地区的任何数字。',
    en: 'The texts give no figures of these regions.',
  },
  more: {
    zh: (count: number) => `另有 ${count} 行没有列出，CSV 中也只有前 100 行。`,
    en: (count: number) => `${count} more rows are not shown; the CSV has the first 100 too.`,
  },
  behind: { zh: '这个数字出自', en: 'The sentence behind the figure' },
  close: { zh: '关闭', en: 'Close' },
  inferred: { zh: '推断', en: 'inferred' },
});
