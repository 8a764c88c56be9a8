import {
  ENGLISH_ALIASES,
  ENGLISH_LEVELS,
  ENGLISH_NAMES,
  PLACE_PINYIN,
  ROMANISED_STEMS,
  CHINESE_ALIASES,
} from '../regions/region-name-tables.js';
import { CODE_VERSION, PEOPLES, regionTree } from '../regions/region-tree.js';
import { entityRow, type GraphSource, hashOf, type SourceContent } from './source-content.js';

/** Key of the reference tree among the sources; a document's folder cannot have this name. */
const REGIONS = 'regions:2025';

/** The reference tree of regions as a source of the graph. Its hash costs milliseconds, its content a third of a second. */
export function regionSource(): GraphSource {
  const tables = [
    ENGLISH_NAMES,
    ENGLISH_ALIASES,
    CHINESE_ALIASES,
    ROMANISED_STEMS,
    PLACE_PINYIN,
    PEOPLES,
    ENGLISH_LEVELS,
  ];
  const hash = hashOf([CODE_VERSION, tables, regionTree()]);
  // Every region but the root has a parent.
  const size = { entities: regionTree().length, claims: 0, relationships: regionTree().length - 1 };
  return { key: REGIONS, documentId: '', hash, size, content };
}

async function content(): Promise<SourceContent> {
  // Imported only when needed: pinyin-pro is slow to load.
  const { regionNames } = await import('../regions/region-names.js');
  const tree = regionTree();
  return {
    entities: tree.map((region) => {
      const { id, code, name, level } = region;
      const { nameEn, aliases } = regionNames(region);
      return entityRow(id, ['Entity', 'Region'], name, nameEn, aliases, {
        ...(code !== undefined && { code, codeVersion: CODE_VERSION }),
        level,
      });
    }),
    strangers: [],
    additions: [],
    references: tree.flatMap(({ id, parent }) =>
      parent === undefined ? [] : [{ from: id, type: 'PART_OF', to: parent }],
    ),
    sections: [],
    evidence: [],
    claims: [],
  };
}
