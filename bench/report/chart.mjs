const PEERS = [
  ['floor', '下限 floor: node:http + driver', '#9aa5b1'],
  ['ours', '本项目 Policy Atlas', '#c8102e'],
  ['neo4jGraphql', 'Apollo + @neo4j/graphql', '#4c78a8'],
  ['dataloader', 'Apollo + DataLoader', '#e0a030'],
];
const WIDTH = 980;
const LEFT = 262;
const RIGHT = 70;
const TOP = 130;
const BAR = 11;
const GROUP = PEERS.length * BAR + 20;

/**
 * The results as a picture: by operation, the throughput of each peer as a share of the floor's, both of 16 connections.
 *
 * @returns an SVG document
 */
export function chart({ operations = {}, geometricMeans = {}, environment = {} }) {
  const rows = Object.entries(operations);
  const height = TOP + rows.length * GROUP + 40;
  const shares = rows.map(([name, operation]) => ({
    name,
    title: operation.title,
    shares: sharesOf(operation),
  }));
  const most = Math.max(1, ...shares.flatMap((row) => Object.values(row.shares)));
  const x = (share) => LEFT + (share / most) * (WIDTH - LEFT - RIGHT);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',system-ui,sans-serif" font-size="13" fill="#1f2933">
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="24" y="30" font-size="19" font-weight="600">吞吐量对比：占下限的比例 · Throughput as a share of the floor</text>
<text x="24" y="52" fill="#52606d">${escape(subtitle(environment))}</text>
<text x="24" y="72" fill="#52606d">${escape(meansOf(geometricMeans))}</text>
${legend()}
${grid(most, x, height)}
${shares.map((row, index) => group(row, TOP + index * GROUP, x)).join('\n')}
</svg>
`;
}

function sharesOf({ connections }) {
  const at = connections[16] ?? Object.values(connections)[0];
  const floor = at.floor?.requestsPerSecond;
  if (floor === undefined) return {};
  return Object.fromEntries(
    Object.entries(at).map(([peer, { requestsPerSecond }]) => [peer, requestsPerSecond / floor]),
  );
}

function meansOf({ floorRatio, neo4jGraphqlRatio, dataloaderRatio }) {
  if (!floorRatio) return '';
  const ratios = `${floorRatio} × floor, ${neo4jGraphqlRatio ?? '—'} × @neo4j/graphql, ${dataloaderRatio ?? '—'} × DataLoader`;
  return `几何平均（各连接数）geometric mean over all numbers of connections: ${ratios}`;
}

function subtitle({ graph, neo4j, node, cores }) {
  const parts = [
    graph && `${graph.nodes[0]} 个节点 nodes`,
    '16 个连接 connections',
    neo4j && `Neo4j ${neo4j}`,
    node && `Node ${node}`,
    cores && `${cores} 核 cores`,
  ];
  return parts.filter(Boolean).join('  ·  ');
}

function legend() {
  return PEERS.map(
    ([, title, colour], index) =>
      `<rect x="${24 + index * 232}" y="90" width="12" height="12" fill="${colour}"/><text x="${42 + index * 232}" y="101" font-size="12">${escape(title)}</text>`,
  ).join('\n');
}

function grid(most, x, height) {
  const step = most > 3 ? 1 : most > 1.5 ? 0.5 : 0.25;
  const lines = [];
  for (let share = 0; share <= most; share += step) {
    lines.push(
      `<line x1="${x(share).toFixed(1)}" x2="${x(share).toFixed(1)}" y1="${TOP - 6}" y2="${height - 30}" stroke="${share === 1 ? '#52606d' : '#e4e7eb'}"/><text x="${x(share).toFixed(1)}" y="${height - 12}" text-anchor="middle" font-size="11" fill="#52606d">${share}</text>`,
    );
  }
  return lines.join('\n');
}

function group({ name, title, shares }, y, x) {
  const bars = PEERS.filter(([peer]) => shares[peer] !== undefined).map(([peer, , colour], index) => {
    const top = y + index * BAR;
    const width = Math.max(1, x(shares[peer]) - LEFT);
    return `<rect x="${LEFT}" y="${top}" width="${width.toFixed(1)}" height="${BAR - 2}" fill="${colour}"/><text x="${(LEFT + width + 5).toFixed(1)}" y="${top + BAR - 3}" font-size="10" fill="#52606d">${shares[peer].toFixed(2)}</text>`;
  });
  const middle = y + (PEERS.length * BAR) / 2;
  return `<text x="${LEFT - 12}" y="${middle - 3}" text-anchor="end">${escape(title?.zh ?? name)}</text>
<text x="${LEFT - 12}" y="${middle + 12}" text-anchor="end" font-size="11" fill="#52606d">${escape(title?.en ?? name)}</text>
${bars.join('\n')}`;
}

function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
