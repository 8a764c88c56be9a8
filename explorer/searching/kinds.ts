import type { EntityType } from '../schema.graphql.js';

/** The words by which a reader asks for entities of a type, small letters; a type that the API gains has none, which breaks the build. */
export const KINDS: Readonly<Record<EntityType, readonly string[]>> = {
  Region: ['地区', '区域', '省市', 'region', 'regions', 'district', 'districts'],
  Park: ['园区', '基地', '小镇', 'park', 'parks', 'site', 'sites'],
  Company: ['企业', '公司', 'company', 'companies', 'firm', 'firms'],
  Organization: ['机构', '单位', '部门', 'organization', 'organizations', 'organisation', 'organisations'],
  Fund: ['基金', '资金', 'fund', 'funds', 'money'],
  Policy: ['政策', '文件', 'policy', 'policies'],
  Measure: ['措施', '举措', '补贴', 'measure', 'measures', 'subsidy', 'subsidies'],
  Recommendation: ['建议', 'recommendation', 'recommendations'],
  Problem: ['问题', '难题', '短板', 'problem', 'problems'],
  Infrastructure: ['基础设施', '设施', 'infrastructure'],
  Technology: ['技术', 'technology', 'technologies'],
  Sector: ['行业', '产业', '领域', 'sector', 'sectors', 'industry', 'industries'],
  Actor: ['主体', 'actor', 'actors'],
  Document: ['文献', '报告', '简报', 'document', 'documents', 'report', 'reports'],
};
