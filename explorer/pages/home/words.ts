import { dictionary, type Text } from '../../language/words.js';
import type { ResponseState } from '../../schema.graphql.js';

export const words = dictionary({
  headline: {
    zh: '产业政策的每一条事实，都能回到它出自的那句话',
    en: 'Every fact of industrial policy, with the sentence it was read from',
  },
  about: {
    zh: '把政策简报读成一条条陈述：谁支持谁、规模多大、应对什么问题；原文说的与推断的分开，既成的与计划的分开，互相矛盾的都保留。',
    en: 'Policy briefs, read into claims: who supports whom, with how much, against which problem. What a text states and what was inferred stand apart, so do what is and what is planned; contradictions are kept.',
  },
  documents: { zh: (_: number) => '篇文献', en: (n: number) => (n === 1 ? 'document' : 'documents') },
  regions: { zh: (_: number) => '个地区', en: (n: number) => (n === 1 ? 'region' : 'regions') },
  claims: { zh: (_: number) => '条陈述', en: (n: number) => (n === 1 ? 'claim' : 'claims') },
  figures: { zh: (_: number) => '个数字', en: (n: number) => (n === 1 ? 'figure' : 'figures') },
  loaded: { zh: '最近载入：', en: 'Last loaded on' },
  problems: { zh: '有哪些问题，如何应对', en: 'The problems, and what stands against them' },
  problemsNote: {
    zh: '应对指措施、政策、基金和园区；细分问题的应对也计入其上级问题。',
    en: 'What stands against a problem: measures, policies, funds and parks. What is against a part of it counts.',
  },
  problem: { zh: '问题', en: 'Problem' },
  stated: { zh: '原文陈述的应对', en: 'Stated' },
  inferred: { zh: '推断的应对', en: 'Inferred' },
  responding: { zh: '率先应对的地区', en: 'Regions ahead' },
  recommended: { zh: '建议', en: 'Recommended' },
  state: { zh: '落实情况', en: 'State' },
  none: { zh: '无', en: 'none' },
  conflicts: { zh: '互相矛盾的陈述', en: 'Claims that contradict each other' },
  resolved: { zh: '已有取舍', en: 'one side is preferred' },
  open: { zh: '尚无取舍', en: 'not resolved' },
  questions: { zh: '可以直接提的问题', en: 'Questions to ask' },
  speakOf: { zh: '文献说得最多的地区', en: 'Regions that documents say most about' },
  read: { zh: '读过的文献', en: 'Documents read' },
});

export const stateWords = dictionary({
  ACTUAL: { zh: '已有落实', en: 'Some in place' },
  PLANNED_ONLY: { zh: '仅有计划', en: 'Planned only' },
  NONE: { zh: '没有应对', en: 'Nothing' },
} satisfies Record<ResponseState, Text>);
