/**
 * Version of the rules that make a graph of seed files. The database keeps with each source the version that it was loaded
 * under; a source of another version is taken back and loaded anew, though its files are the same.
 *
 * Raise it with every change after which the same files make another graph: in `projection/` (what claims amount to, which
 * of them conflict), in `load/` and `cypher/load/` (labels, properties and relationships), in the names of regions and in
 * pinyin. A vocabulary needs no place here: what it decides stands on the elements (labels, `projects`), and so in hashes.
 *
 * It is told and not computed: a hash of the code would be another one with every comment, and a whole load is too much for
 * that. Instead `test/seed/load/load-seed.derivation.test.ts` fails where the graph is another one and this is not.
 */
export const DERIVATION = 4;
