import neo4j from 'neo4j-driver';

/** The driver as every peer opens it, and as src/neo4j/database.ts does. */
export function openDriver() {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password } = process.env;
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 100,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

/** One auto-commit read: one round trip. The session gives its connection back by itself, as the result has arrived. */
export async function read(driver, statement, parameters) {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    return (await session.run(statement, parameters)).records;
  } finally {
    session.close().catch(() => undefined);
  }
}

/** Tells the process that started this one where it listens, and ends with it. */
export function announce(url, stop) {
  const end = async () => {
    await stop();
    process.exit(0);
  };
  process.once('SIGTERM', end);
  process.once('disconnect', end);
  process.send({ url });
}
