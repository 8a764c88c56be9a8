import { basisWords, modalityWords } from '../../claims/words.js';
import { typeWords } from '../../entities/types.js';
import { instrumentWords } from '../../language/instrument-words.js';
import { dictionary, type Text } from '../../language/words.js';
import type {
  CentralityMeasure,
  CommunityMethod,
  Comparator,
  Direction,
  EligibilityGapKind,
  EligibilityOutcome,
  EligibilityStepKind,
  FeatureKind,
  FundKind,
  MatchKind,
  ParkKind,
  PaymentFrequency,
  Rank,
  RegionLevel,
  ResponseBasis,
  ResponseKind,
  ResponseState,
  TimelineKind,
} from '../../schema.graphql.js';

/** Codes of the API that an answer can have and no word of claims is called: a new one without words does not compile. */
type Code =
  | CentralityMeasure
  | CommunityMethod
  | Comparator
  | Direction
  | EligibilityGapKind
  | EligibilityOutcome
  | EligibilityStepKind
  | FeatureKind
  | FundKind
  | MatchKind
  | ParkKind
  | PaymentFrequency
  | Rank
  | RegionLevel
  | ResponseBasis
  | ResponseKind
  | ResponseState
  | TimelineKind;

const own = {
  ABOUT: { zh: '约', en: 'about' },
  ACTUAL: { zh: '已落实', en: 'in place' },
  ALIAS: { zh: '别名', en: 'another name' },
  AMOUNT: { zh: '金额', en: 'amount' },
  ANNUAL: { zh: '每年', en: 'every year' },
  APPLIES: { zh: '可享受', en: 'applies' },
  AREA: { zh: '区域', en: 'area' },
  ARTICLE_RANK: { zh: 'ArticleRank', en: 'ArticleRank' },
  // Of a park, and of a sum.
  BASE: { zh: '基地／基数', en: 'base' },
  BENEFICIARY: { zh: '适用对象', en: 'whom it is for' },
  BETWEENNESS: { zh: '中介中心性', en: 'betweenness' },
  BOTH: { zh: '双向', en: 'both ways' },
  CANNOT_BE_TOLD: { zh: '无法判断', en: 'cannot be told' },
  CAP: { zh: '上限', en: 'cap' },
  CENTRE: { zh: '中心', en: 'centre' },
  CITY: { zh: '地级', en: 'city or prefecture' },
  CLOSENESS: { zh: '接近中心性', en: 'closeness' },
  CLUSTER: { zh: '集聚区', en: 'cluster' },
  COMBINATION: { zh: '能否叠加', en: 'whether they combine' },
  COUNTRY: { zh: '国家', en: 'country' },
  DEGREE: { zh: '度数', en: 'degree' },
  DEPRECATED: { zh: '不取', en: 'deprecated' },
  DIRECT: { zh: '直投', en: 'direct' },
  DISTRICT: { zh: '县级', en: 'district or county' },
  DOES_NOT_APPLY: { zh: '不适用', en: 'does not apply' },
  EIGENVECTOR: { zh: '特征向量中心性', en: 'eigenvector' },
  EQ: { zh: '等于', en: 'exactly' },
  FREQUENCY: { zh: '一次性或每年', en: 'once or every year' },
  FUND: { zh: '基金', en: 'fund' },
  GT: { zh: '超过', en: 'more than' },
  GTE: { zh: '不少于', en: 'at least' },
  GUIDANCE: { zh: '引导基金', en: 'guidance fund' },
  HARMONIC: { zh: '调和中心性', en: 'harmonic' },
  IN: { zh: '指向它', en: 'to it' },
  INCUBATOR: { zh: '孵化器', en: 'incubator' },
  INFERRED_ONLY: { zh: '只有推断', en: 'inferred only' },
  INSTRUMENT: { zh: '政策工具', en: 'instrument' },
  INVESTMENT: { zh: '投资基金', en: 'investment fund' },
  JOINT: { zh: '联合投资基金', en: 'joint fund' },
  LABEL_PROPAGATION: { zh: '标签传播', en: 'label propagation' },
  LEIDEN: { zh: 'Leiden', en: 'Leiden' },
  LOUVAIN: { zh: 'Louvain', en: 'Louvain' },
  LT: { zh: '不足', en: 'less than' },
  LTE: { zh: '不超过', en: 'at most' },
  MEASURE: { zh: '措施', en: 'measure' },
  MOTHER_AND_DIRECT: { zh: '母基金+直投', en: 'fund of funds, and direct' },
  MOTHER_FUND: { zh: '母基金', en: 'fund of funds' },
  NAME: { zh: '名称', en: 'name' },
  NEARLY: { zh: '近', en: 'nearly' },
  NEIGHBOUR: { zh: '关联', en: 'tie' },
  NONE: { zh: '没有', en: 'none' },
  NORMAL: { zh: '一般', en: 'normal' },
  NO_MEASURES: { zh: '图谱中没有措施', en: 'no measures in the graph' },
  ONE_OFF: { zh: '一次性', en: 'once' },
  OUT: { zh: '由它发出', en: 'from it' },
  PAGE_RANK: { zh: 'PageRank', en: 'PageRank' },
  PARK: { zh: '园区', en: 'park' },
  PINYIN: { zh: '拼音', en: 'pinyin' },
  PLACE: { zh: '地域', en: 'place' },
  PLANNED_ONLY: { zh: '只有计划', en: 'planned only' },
  POLICY: { zh: '政策', en: 'policy' },
  PREFERRED: { zh: '优先', en: 'preferred' },
  PROBLEM: { zh: '问题', en: 'problem' },
  PROVINCE: { zh: '省级', en: 'province' },
  RATE: { zh: '比例', en: 'rate' },
  REGION: { zh: '地区', en: 'region' },
  RULES: { zh: '另一项政策的规则', en: 'rules of another policy' },
  SAME_MEASURE: { zh: '是否同一措施', en: 'whether it is the same measure' },
  SECTOR: { zh: '行业', en: 'sector' },
  SENTENCE: { zh: '原文', en: 'sentence' },
  STATE: { zh: '落实情况', en: 'state' },
  STATED: { zh: '原文陈述', en: 'stated' },
  TECHNOLOGY: { zh: '技术', en: 'technology' },
  THRESHOLD: { zh: '门槛', en: 'threshold' },
  TOWN: { zh: '小镇', en: 'town' },
  VALIDITY: { zh: '有效期', en: 'validity' },
  VALID_TIME: { zh: '有效时间', en: 'valid time' },
  VALUE: { zh: '所述日期', en: 'stated date' },
  WCC: { zh: '连通分量', en: 'connected components' },
} satisfies Record<Code, Text>;

/** What codes of the API are called, in either language; the words of claims are in the vocabulary. */
export const codeWords: Readonly<Record<string, Text>> = dictionary({
  ...typeWords,
  ...own,
  ...instrumentWords,
  ...basisWords,
  ...modalityWords,
});
