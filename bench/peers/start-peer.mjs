import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Who answers, in the order of the charts. */
export const PEERS = ['floor', 'ours', 'neo4jGraphql', 'dataloader'];

const FILES = { floor: 'floor', ours: 'ours', neo4jGraphql: 'neo4j-graphql', dataloader: 'dataloader' };

/**
 * Starts a peer in a process of its own.
 *
 * @returns its `url` (GraphQL's endpoint, or the floor's address), `tell` and `stop`
 */
export async function startPeer(peer, connection, { env = {} } = {}) {
  const child = fork(fileURLToPath(new URL(`${FILES[peer]}.mjs`, import.meta.url)), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: connection.uri,
      NEO4J_USERNAME: connection.username,
      NEO4J_PASSWORD: connection.password,
      ...env,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const [message] = await Promise.race([
    once(child, 'message'),
    ended.then(([code]) => {
      throw new Error(`expected the peer ${peer} to listen, but it ended with ${code}; its output says why`);
    }),
  ]);
  return {
    peer,
    pid: child.pid,
    url: message.url,
    /** Sends a message and waits for its answer. */
    async tell(text) {
      const answered = once(child, 'message');
      child.send(text);
      const lost = ended.then(() => {
        throw new Error(`expected an answer of the peer ${peer}, but it ended`);
      });
      return (await Promise.race([answered, lost]))[0];
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
