// `npm run build`: installs what is missing, compiles src/ to dist/ and builds explorer/, where anything has changed.
import { requireNode } from './prepare/require-node.mjs';

requireNode();
import('./prepare/start-build.mjs').then(({ startBuild }) => startBuild());
