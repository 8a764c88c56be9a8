// `npm run bench`: installs what the project and bench/ need, then measures. Arguments are in bench/options.mjs.
import { requireNode } from './prepare/require-node.mjs';

requireNode();
import('./prepare/start-bench.mjs').then(({ startBench }) => startBench(process.argv.slice(2)));
