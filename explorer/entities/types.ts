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

/** What several of a type are called. */
export const manyWords = dictionary({
  Region: { zh: '地区', en: 'Regions' },
  Park: { zh: '园区', en: 'Parks' },
  Company: { zh: '企业', en: 'Companies' },
  Organization: { zh: '机构', en: 'Organizations' },
  Fund: { zh: '基金', en: 'Funds' },
  Policy: { zh: '政策', en: 'Policies' },
  Measure: { zh: '措施', en: 'Measures' },
  Recommendation: { zh: '建议', en: 'Recommendations' },
  Problem: { zh: '问题', en: 'Problems' },
  Infrastructure: { zh: '基础设施', en: 'Infrastructure' },
  Technology: { zh: '技术', en: 'Technologies' },
  Sector: { zh: '行业', en: 'Sectors' },
  Actor: { zh: '主体类别', en: 'Kinds of actors' },
  Document: { zh: '文献', en: 'Documents' },
} satisfies Record<EntityType, Text>);
