import { parseArgs } from 'node:util';

export const HELP = `用法 · Usage: npm run bench [-- options]

  --nodes 10000,100000,1000000   图的大小，对比测量取第一个 · sizes of graph; operations are compared in the first
  --quick                        小图、短轮次，几分钟 · one small graph and short rounds: minutes
  --operations lookup,paths      只测这些 · these alone
  --peers floor,ours             只测这些 · these alone
  --connections 1,16
  --rounds 7  --round-ms 1500  --warm-up-ms 3000
  --gds 1000000                  只测 Graph Data Science，图有这么多实体 · Graph Data Science alone, over so many entities
  --analytics                    只测全图分析，图取第一个大小 · questions over much of the graph alone, in the first size
  --capacity                     只测容量：各类提问的 CPU，模型与两个服务的实测 · the CPU of each kind of question, and the model against two services
  --load-nodes 100000            载入测量的图 · the graph that loading is measured with
  --skip compare,repeated,scaling,first,load   跳过这些部分 · leave these parts out
  --profile                      只给本项目服务做 CPU 剖析 · a CPU profile of our server under load, nothing else
  --seed 42                      图的种子 · the seed of the graph
  --keep <dir>                   数据留在此目录 · keep the databases in this folder
  --out <dir>                    结果写到此目录（默认 bench/）· where results.json and chart.svg go
`;

/** @throws TypeError when an option is unknown or not of its form */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      nodes: { type: 'string' },
      quick: { type: 'boolean', default: false },
      operations: { type: 'string' },
      peers: { type: 'string' },
      connections: { type: 'string', default: '1,16' },
      rounds: { type: 'string' },
      'round-ms': { type: 'string' },
      'warm-up-ms': { type: 'string' },
      'load-nodes': { type: 'string' },
      gds: { type: 'string' },
      analytics: { type: 'boolean', default: false },
      capacity: { type: 'boolean', default: false },
      skip: { type: 'string' },
      profile: { type: 'boolean', default: false },
      seed: { type: 'string', default: '42' },
      keep: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const list = (text) => text?.split(',').filter(Boolean);
  const { quick } = values;
  return {
    nodes: (list(values.nodes) ?? (quick ? ['10000'] : ['10000', '100000', '1000000'])).map((n) =>
      whole('nodes', n),
    ),
    operations: list(values.operations),
    peers: list(values.peers),
    connections: list(values.connections).map((n) => whole('connections', n)),
    rounds: whole('rounds', values.rounds ?? (quick ? '3' : '7')),
    roundMs: whole('round-ms', values['round-ms'] ?? (quick ? '700' : '1500')),
    warmUpMs: whole('warm-up-ms', values['warm-up-ms'] ?? (quick ? '1000' : '3000')),
    loadNodes: whole('load-nodes', values['load-nodes'] ?? (quick ? '10000' : '100000')),
    loadRounds: quick ? 1 : 3,
    gds: values.gds === undefined ? undefined : whole('gds', values.gds),
    analytics: values.analytics,
    capacity: values.capacity,
    skip: new Set(list(values.skip)),
    profile: values.profile,
    profiledPeer: list(values.peers)?.[0] ?? 'ours',
    seed: whole('seed', values.seed),
    keep: values.keep,
    out: values.out,
    help: values.help,
  };
}

function whole(name, text) {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new TypeError(`--${name}: expected a whole number above 0, but got "${text}".`);
}
