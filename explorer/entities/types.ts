import { dictionary, type Text } from '../language/words.js';
import type { EntityType } from '../schema.graphql.js';

/** What the types of entities are called; a type that the API gains has no words here, which breaks the build. */
export const typeWords = dictionary({
  Region: { zh: '地区', en: 'Region' },
  Park: { zh: '园区', en: 'Park' },
  Company: { zh: '企业', en: 'Company' },
  Organization: { zh: '机构', en: 'Organization' },
  Fund: { zh: '基金', en: 'Fund' },
  Policy: { zh: '政策', en: 'Policy' },
  Measure: { zh: '措施', en: 'Measure' },
  Recommendation: { zh: '建议', en: 'Recommendation' },
  Problem: { zh: '问题', en: 'Problem' },
  Infrastructure: { zh: '基础设施', en: 'Infrastructure' },
  Technology: { zh: '技术', en: 'Technology' },
  Sector: { zh: '行业', en: 'Sector' },
  Actor: { zh: '主体类别', en: 'Kind of actor' },
  Document: { zh: '文献', en: 'Document' },
} satisfies Record<EntityType, Text>);
