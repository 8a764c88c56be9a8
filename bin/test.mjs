// `npm test`: every check of the project, then one line with the counts. Arguments go to vitest alone.
import { requireNode } from './prepare/require-node.mjs';

requireNode();
import('./prepare/check-all.mjs').then(({ checkAll }) => checkAll(process.argv.slice(2)));
