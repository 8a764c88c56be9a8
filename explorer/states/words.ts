import { dictionary } from '../language/words.js';

export const words = dictionary({
  notFound: { zh: '没有这个页面', en: 'There is no such page' },
  notFoundNext: {
    zh: '地址可能写错了，或者所指的内容已不在图谱中。可以用上方的搜索框按名称查找。',
    en: 'The address may be wrong, or what it names is no longer in the graph. The search box above finds things by their names.',
  },
  refused: { zh: '这个问题无法回答', en: 'This cannot be answered as asked' },
  unreachable: { zh: '无法连接服务', en: 'The service does not answer' },
  unreachableNext: {
    zh: '服务可能正在启动或已停止。稍等片刻再试。',
    en: 'It may be starting, or it has been stopped. Try again in a moment.',
  },
  away: { zh: '数据库暂时没有应答', en: 'The database does not answer just now' },
  failed: { zh: '页面出错了', en: 'Something went wrong' },
  failedNext: {
    zh: '这是服务的问题，不是您的操作有误；原因已记入服务的日志。',
    en: 'The fault is with the service and not with you; its log has the cause.',
  },
  again: { zh: '再试一次', en: 'Try again' },
  home: { zh: '回到首页', en: 'To the start page' },
  loading: { zh: '正在读取…', en: 'Loading…' },
});
