import { dictionary, type Text } from '../../language/words.js';
import type { ResponseBasis, ResponseState } from '../../schema.graphql.js';

export const words = dictionary({
  headline: {
    zh: '产业政策简报里的每一条事实，都带着它出自的那句话',
    en: 'Every fact of an industrial-policy brief, with the sentence it was read from',
  },
  documents: { zh: '篇文献', en: 'documents' },
  regions: { zh: '个地区', en: 'regions' },
  claims: { zh: '条陈述', en: 'claims' },
  figures: { zh: '个数字', en: 'figures' },
  problems: { zh: '问题与应对', en: 'Problems, and what stands against them' },
  conflicts: { zh: '互相矛盾的陈述', en: 'Claims that contradict each other' },
  problem: { zh: '问题', en: 'Problem' },
  answered: { zh: '依据', en: 'By what' },
  state: { zh: '状态', en: 'State' },
  onWhat: { zh: '关于', en: 'on' },
  resolved: { zh: '已有取舍', en: 'resolved' },
});

export const answeredWords = dictionary({
  STATED: { zh: '原文有应对', en: 'Stated by a text' },
  INFERRED_ONLY: { zh: '仅有推断', en: 'Inferred only' },
  NONE: { zh: '没有应对', en: 'Nothing' },
} satisfies Record<ResponseBasis, Text>);

export const stateWords = dictionary({
  ACTUAL: { zh: '已有落实', en: 'In place' },
  PLANNED_ONLY: { zh: '仅有计划', en: 'Planned only' },
  NONE: { zh: '—', en: '—' },
} satisfies Record<ResponseState, Text>);
