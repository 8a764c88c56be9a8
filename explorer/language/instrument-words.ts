import type { Instrument } from '../schema.graphql.js';
import { dictionary, type Text } from './words.js';

/** What the instruments of measures are called. */
export const instrumentWords = dictionary({
  RENT_SUBSIDY: { zh: '租金补贴', en: 'Rent subsidy' },
  PURCHASE_SUBSIDY: { zh: '购房补贴', en: 'Purchase subsidy' },
  RECOGNITION_AWARD: { zh: '认定扶持', en: 'Award on recognition' },
  RND_INVESTMENT_SUBSIDY: { zh: '研发投入补助', en: 'Subsidy for R&D investment' },
  RND_GROWTH_SUBSIDY: { zh: '研发费用增长补助', en: 'Subsidy by growth of R&D spending' },
  STANDARD_AWARD: { zh: '标准资助', en: 'Award for standards' },
  TALENT_PROGRAMME: { zh: '人才计划', en: 'Talent programme' },
  SPACE_PROGRAMME: { zh: '空间保障', en: 'Space programme' },
  FUND_SUPPORT: { zh: '基金支持', en: 'Support by a fund' },
  ENTERPRISE_DEVELOPMENT: { zh: '企业梯队建设', en: 'Firms at each stage of growth' },
  COLLABORATIVE_INNOVATION: { zh: '协同创新', en: 'Collaborative innovation' },
  DEMONSTRATION: { zh: '应用示范', en: 'Demonstration' },
  IP_PROTECTION: { zh: '知识产权保护', en: 'Protection of intellectual property' },
  PRIVATE_CAPITAL: { zh: '社会资本', en: 'Private capital' },
  SPECIAL_FUND: { zh: '专项资金', en: 'Special fund' },
  STANDARD_SETTING: { zh: '标准研制', en: 'Standard setting' },
  LEGISLATION: { zh: '立法', en: 'Legislation' },
  OTHER: { zh: '其他', en: 'Other' },
} satisfies Record<Instrument, Text>);
