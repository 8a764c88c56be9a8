import { dictionary, type Text } from '../language/words.js';
import type { Basis, Modality, Rank } from '../schema.graphql.js';

export const basisWords = dictionary({
  STATED: { zh: '原文陈述', en: 'Stated' },
  INFERRED: { zh: '推断', en: 'Inferred' },
} satisfies Record<Basis, Text>);

export const modalityWords = dictionary({
  ACTUAL: { zh: '既成', en: 'Actual' },
  PLANNED: { zh: '计划', en: 'Planned' },
  TARGET: { zh: '目标', en: 'Target' },
  ESTIMATED: { zh: '估计', en: 'Estimate' },
} satisfies Record<Modality, Text>);

export const rankWords = dictionary({
  PREFERRED: { zh: '首选', en: 'Preferred' },
  NORMAL: { zh: '一般', en: 'Normal' },
  DEPRECATED: { zh: '弃用', en: 'Deprecated' },
} satisfies Record<Rank, Text>);

export const words = dictionary({
  rationale: { zh: '推断依据', en: 'Why it is inferred' },
  rankReason: { zh: '取舍理由', en: 'Why this rank' },
  note: { zh: '说明', en: 'Note' },
  at: { zh: '时间', en: 'Time' },
  read: { zh: '在原文中查看', en: 'Read in the document' },
  source: { zh: '出处', en: 'Source' },
  claimId: { zh: '陈述编号', en: 'Claim id' },
  none: { zh: '没有陈述。', en: 'There are no claims.' },
});
