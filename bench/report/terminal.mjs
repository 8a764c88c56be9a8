/** A line for who waits: standard error, as the results are files. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** An operation's ratios, and the requests per second of each peer. */
export function printOperation(name, { floorRatio, neo4jGraphqlRatio, dataloaderRatio, connections = {} }) {
  const ratio = (value) => (value === undefined ? '—' : value.toFixed(2));
  const rates = Object.entries(connections).map(([count, peers]) => {
    const each = Object.entries(peers).map(
      ([peer, { requestsPerSecond, serverCpuMs, databaseCpuMs }]) =>
        `${peer} ${Math.round(requestsPerSecond)}/s (CPU ${serverCpuMs} + ${databaseCpuMs} ms)`,
    );
    return `   ${count} × ${each.join(', ')}`;
  });
  say(
    `${name}: ${ratio(floorRatio)} of the floor, ${ratio(neo4jGraphqlRatio)} × @neo4j/graphql, ${ratio(dataloaderRatio)} × DataLoader`,
  );
  for (const line of rates) say(line);
}
