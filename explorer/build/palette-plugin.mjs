import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ID = 'virtual:palette.css';

/**
 * The colours of palette.json: `--node` and `--node-text`, which is readable on it, of an element with
 * `data-node-type="Region"`, and `--relationship` of one with `data-relationship="PART_OF"`. An attribute, since a style of an
 * element's own is forbidden by the pages' policy. One file for Neo4j Browser and for pages (docs/decisions/0013).
 */
export function palettePlugin(project) {
  const file = join(project, 'palette.json');
  return {
    name: 'policy-atlas:palette',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      this.addWatchFile(file);
      const { nodes, relationships } = JSON.parse(readFileSync(file, 'utf8'));
      const rules = [
        ...Object.entries(nodes).map(
          ([label, { fill, text }]) =>
            `[data-node-type='${label}'] { --node: ${fill}; --node-text: ${text}; }`,
        ),
        ...Object.entries(relationships).map(
          ([type, color]) => `[data-relationship='${type}'] { --relationship: ${color}; }`,
        ),
      ];
      return `${rules.join('\n')}\n`;
    },
  };
}
