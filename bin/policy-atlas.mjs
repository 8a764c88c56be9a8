#!/usr/bin/env node
// The command line, from a bare checkout: installs and builds what is missing, then hands over to src/cli/main.ts.
// Plain JavaScript without dependencies, because it runs before there are any.
import { requireNode } from './prepare/require-node.mjs';

requireNode();
// Imported only now: an older Node must get as far as the message above.
import('./prepare/start.mjs').then(({ start }) => start());
