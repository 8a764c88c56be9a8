const STEMS = [
  ['星河', 'Xinghe'],
  ['云岭', 'Yunling'],
  ['启明', 'Qiming'],
  ['海纳', 'Haina'],
  ['远景', 'Yuanjing'],
  ['天枢', 'Tianshu'],
  ['蓝鲸', 'Lanjing'],
  ['青石', 'Qingshi'],
  ['北斗', 'Beidou'],
  ['和光', 'Heguang'],
  ['万象', 'Wanxiang'],
  ['长风', 'Changfeng'],
];
const FIELDS = [
  ['元宇宙', 'Metaverse'],
  ['虚拟现实', 'Virtual Reality'],
  ['数字孪生', 'Digital Twin'],
  ['人工智能', 'Artificial Intelligence'],
  ['区块链', 'Blockchain'],
  ['文化旅游', 'Culture and Tourism'],
  ['智能制造', 'Smart Manufacturing'],
];
const KINDS = {
  Company: ['科技有限公司', 'Technology Co.'],
  Organization: ['研究院', 'Institute'],
  Fund: ['产业基金', 'Industry Fund'],
  Park: ['产业园', 'Park'],
  Policy: ['发展若干措施', 'Measures for Development'],
  Measure: ['扶持条款', 'Support Clause'],
  Problem: ['发展瓶颈', 'Bottleneck'],
  Technology: ['关键技术', 'Key Technology'],
  Sector: ['应用领域', 'Field of Use'],
  Document: ['产业简报', 'Industry Brief'],
};

/** The names of the nth entity of a type: no two of a type share one, and a number alone tells them apart. */
export function namesOf(type, n, place) {
  const [stemZh, stemEn] = STEMS[n % STEMS.length];
  const [fieldZh, fieldEn] = FIELDS[Math.floor(n / STEMS.length) % FIELDS.length];
  const [kindZh, kindEn] = KINDS[type];
  const name = `${place?.name ?? ''}${stemZh}${fieldZh}${kindZh}${n}号`;
  const nameEn = `${place ? `${place.nameEn} ` : ''}${stemEn} ${fieldEn} ${kindEn} No. ${n}`;
  const aliases = n % 3 === 0 ? [`${stemZh}${fieldZh}${n}`] : [];
  return { name, nameEn, aliases, names: [name, nameEn, ...aliases], pinyin: [] };
}

/** The names of a region of the reference tree. */
export function regionNames({ code, name, shortName }) {
  const aliases = shortName === undefined ? [] : [shortName];
  const nameEn = code === undefined ? 'China' : `Region ${code}`;
  return { name: name, nameEn, aliases, names: [name, nameEn, ...aliases], pinyin: [] };
}

/** 1200000000 as 12亿元. */
export function moneyText(amount, comparator) {
  const words = { EQ: '', ABOUT: '约', NEARLY: '近', GT: '超过', GTE: '不少于', LT: '不足', LTE: '最高' };
  return `${words[comparator]}${amount / 100_000_000}亿元`;
}
