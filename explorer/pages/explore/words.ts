import { dictionary } from '../../language/words.js';

export const words = dictionary({
  title: { zh: (name: string) => `${name}的关系图`, en: (name: string) => `Around ${name}` },
  pathsTitle: {
    zh: (from: string, to: string) => `${from}与${to}的联系`,
    en: (from: string, to: string) => `From ${from} to ${to}`,
  },
  explore: { zh: '图谱', en: 'Explore' },
  shown: {
    zh: (shown: number, total: number) =>
      shown < total
        ? `周围共 ${total} 个实体，按关联多少显示前 ${shown} 个`
        : `周围共 ${total} 个实体，已全部显示`,
    en: (shown: number, total: number) =>
      shown < total
        ? `${shown} of ${total} entities around it shown, by how well they are connected`
        : `All ${total} entities around it are shown`,
  },
  drawn: {
    zh: (nodes: number, links: number) => `图中有 ${nodes} 个实体、${links} 条关系；下方列表与表格内容相同。`,
    en: (nodes: number, links: number) =>
      `A picture of ${nodes} entities and ${links} relationships; the list and the table say the same.`,
  },
  capped: {
    zh: (most: number) => `结果超出一张图能容纳的 ${most} 个实体，其余未显示。请用筛选缩小范围。`,
    en: (most: number) =>
      `More was found than the ${most} entities that a picture holds. Filters narrow it down.`,
  },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  picture: { zh: '图', en: 'Picture' },
  hint: {
    zh: '单击查看，双击展开，拖动即固定位置，右键或长按有更多操作。键盘操作请用列表。',
    en: 'Click to see, double-click to expand, drag to pin, right-click or hold for more. By keyboard, use the list.',
  },
  neighbours: { zh: (name: string) => `${name}的相邻实体`, en: (name: string) => `Neighbours of ${name}` },
  none: { zh: '没有相邻实体。', en: 'It has no neighbours.' },
  noneFiltered: {
    zh: '在所选条件下没有相邻实体。可以放宽筛选。',
    en: 'Nothing around it fits the filters. Widen them to see more.',
  },
  more: {
    zh: (count: number) => `再显示（还有 ${count} 个）`,
    en: (count: number) => `Show more (${count} left)`,
  },
  expandAll: { zh: '展开', en: 'Expand' },
  collapse: { zh: '收起', en: 'Collapse' },
  actions: { zh: (name: string) => `${name}：操作`, en: (name: string) => `Actions for ${name}` },
  select: { zh: '查看', en: 'Show details' },
  start: { zh: '以此为中心', en: 'Begin from here' },
  pin: { zh: '固定位置', en: 'Pin' },
  unpin: { zh: '取消固定', en: 'Unpin' },
  hide: { zh: '隐藏', en: 'Hide' },
  pathFrom: { zh: '找出到此的路径', en: 'Find paths to it' },
  page: { zh: '打开实体页', en: 'Open its page' },
  hidden: { zh: (count: number) => `显示隐藏的 ${count} 个`, en: (count: number) => `Show ${count} hidden` },
  close: { zh: '关闭', en: 'Close' },

  added: {
    zh: (name: string, nodes: number, links: number) => `${name}：新增 ${nodes} 个实体、${links} 条关系。`,
    en: (name: string, nodes: number, links: number) =>
      `${name}: ${nodes} entities and ${links} relationships added.`,
  },
  nothingMore: {
    zh: (name: string) => `${name}：周围的都已在图中，没有更多了。`,
    en: (name: string) => `${name}: all that is around it is in the picture already; there is nothing more.`,
  },
  left: {
    zh: (count: number) => `还有 ${count} 个未显示：再次展开，或按类型展开。`,
    en: (count: number) => `${count} more are not shown: expand again, or by type.`,
  },
  allLimits: {
    zh: (most: number) => `一次最多显示 ${most} 个。请按类型展开，或用筛选缩小范围。`,
    en: (most: number) => `At most ${most} can be shown of one entity. Expand by type, or use the filters.`,
  },
  tooMany: {
    zh: '这一视图的展开次数已到上限。请收起一些，或以某个实体为中心重新开始。',
    en: 'This view holds no more expansions. Collapse some, or begin anew from an entity.',
  },

  filters: { zh: '筛选', en: 'Filters' },
  entityTypes: { zh: '实体类型', en: 'Types of entities' },
  relationshipTypes: { zh: '关系类型', en: 'Types of relationships' },
  basis: { zh: '依据', en: 'Basis' },
  modality: { zh: '状态', en: 'State' },
  validIn: { zh: '时间', en: 'Time' },
  validInHint: { zh: '如 2022、2022-02 或 2020/2022', en: 'Such as 2022, 2022-02 or 2020/2022' },
  apply: { zh: '应用', en: 'Apply' },
  clear: { zh: '清除筛选', en: 'Clear filters' },
  treeNote: {
    zh: '按依据或状态筛选时，行政区划表中的隶属关系不显示：它们不出自文献。',
    en: 'Filters by basis and state leave out what comes from the region tree, which no text says.',
  },

  legend: { zh: '图例与强调', en: 'Legend and emphasis' },
  stated: { zh: '原文陈述', en: 'Stated in a text' },
  inferred: { zh: '推断', en: 'Inferred by an analyst' },
  reference: { zh: '行政区划表', en: 'From the region tree' },
  actual: { zh: '既成（无圆环）', en: 'Actual: no ring' },
  planned: { zh: '计划、目标或估计（有圆环）', en: 'Planned, aimed at or estimated: a ring' },
  weight: { zh: (name: string) => `${name}：强调`, en: (name: string) => `Emphasis of ${name}` },
  normal: { zh: '一般', en: 'Normal' },
  loud: { zh: '突出', en: 'Stand out' },
  quiet: { zh: '淡化', en: 'Step back' },
  size: { zh: '大小表示', en: 'Size shows' },
  same: { zh: '相同大小', en: 'Nothing: all the same' },
  degree: { zh: '关联多少', en: 'How connected it is' },
  money: { zh: '资金规模', en: 'Size of the fund' },
  moneyNote: { zh: '原文没有给出规模的都画得最小。', en: 'What has no size stated is drawn smallest.' },

  paths: { zh: '两者之间的路径', en: 'Paths between two' },
  pathTo: { zh: (name: string) => `从${name}到`, en: (name: string) => `From ${name} to` },
  find: { zh: '查找', en: 'Find' },
  choose: { zh: '请选择：', en: 'Choose one:' },
  noneFound: {
    zh: (text: string) => `没有找到“${text}”。`,
    en: (text: string) => `Nothing was found for “${text}”.`,
  },
  noPath: {
    zh: '六步之内没有路径。放宽筛选或显示隐藏的实体后再试。',
    en: 'There is no path of six steps or fewer. Widen the filters, or show what is hidden.',
  },
  pathCount: {
    zh: (count: number, steps: number) => `最短 ${steps} 步，共 ${count} 条${count === 10 ? '以上' : ''}：`,
    en: (count: number, steps: number) =>
      `${count}${count === 10 ? ' or more' : ''} shortest, ${steps} ${steps === 1 ? 'step' : 'steps'} long:`,
  },
  endPath: { zh: '不再显示路径', en: 'Show no paths' },
  onlyPath: { zh: '只看路径', en: 'Show the paths alone' },
  step: { zh: '查看这一步的出处', en: 'See where this step is said' },

  details: { zh: '详情', en: 'Details' },
  claimsOf: {
    zh: (shown: number, total: number) =>
      shown < total ? `陈述（前 ${shown} 条，共 ${total} 条）` : `陈述（${total} 条）`,
    en: (shown: number, total: number) =>
      shown < total ? `Claims (the first ${shown} of ${total})` : `Claims (${total})`,
  },
  allClaims: { zh: '在实体页查看全部', en: 'See all on its page' },
  fromTree: {
    zh: '出自行政区划表，没有文献陈述。',
    en: 'It comes from the region tree; no text says it.',
  },

  table: { zh: '图中的关系', en: 'Relationships in the picture' },
  from: { zh: '起点', en: 'From' },
  link: { zh: '关系', en: 'Relationship' },
  to: { zh: '终点', en: 'To' },
  claims: { zh: '陈述', en: 'Claims' },
  csv: { zh: '下载 CSV', en: 'CSV' },
  png: { zh: '下载 PNG', en: 'PNG' },
  svg: { zh: '下载 SVG', en: 'SVG' },
  csvHeader: {
    zh: '起点编号,起点,起点类型,关系,终点编号,终点,终点类型,依据,状态,陈述编号',
    en: 'from id,from,from type,relationship,to id,to,to type,basis,state,claim ids',
  },

  views: { zh: '保存的视图', en: 'Saved views' },
  viewName: { zh: '名称', en: 'Name' },
  save: { zh: '保存', en: 'Save' },
  remove: { zh: (name: string) => `删除“${name}”`, en: (name: string) => `Delete “${name}”` },
  viewsNote: {
    zh: '只存在这个浏览器中；要分享，请复制地址。',
    en: 'They are kept in this browser alone; to share one, copy the address.',
  },
  copy: { zh: '复制链接', en: 'Copy the link' },
  copied: { zh: '链接已复制。', en: 'The link is copied.' },
  notCopied: {
    zh: '无法复制，请从地址栏复制。',
    en: 'It could not be copied; take it from the address bar.',
  },
});
