import { readScripts } from '../../src/server/browser-pack/scripts.js';

export const SAVED_SCRIPTS = readScripts('cypher/browser/scripts');

/** The one that a database without Graph Data Science cannot answer, such as those of the tests. */
export const NEEDS_GDS = '09-communities';
