import { Session } from 'node:inspector/promises';

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

/** Tells the process that started this one where it listens, profiles itself when told to, and ends with it. */
export async function announce(url, stop) {
  const end = async () => {
    await stop();
    process.exit(0);
  };
  process.once('SIGTERM', end);
  process.once('disconnect', end);
  const inspector = new Session();
  inspector.connect();
  await inspector.post('Profiler.enable');
  process.on('message', async (message) => {
    if (message === 'start profile') {
      await inspector.post('Profiler.start');
      process.send({ profiling: true });
    }
    if (message === 'stop profile') process.send(await inspector.post('Profiler.stop'));
  });
  process.send({ url });
}
