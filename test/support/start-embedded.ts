// A program of its own for the tests that kill it: starts an embedded database in the given folder and says where it is.
import { startEmbedded } from '../../src/neo4j/embedded.js';
import { embeddedTestConfig } from './providers.js';

const [dataDir = ''] = process.argv.slice(2);
const running = await startEmbedded(embeddedTestConfig(dataDir), () => undefined);
process.stdout.write(`${JSON.stringify(running.connection)}\n`);
// Nobody stops it: the test ends this process instead.
setInterval(() => undefined, 1_000);
