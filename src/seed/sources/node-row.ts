import { memberProperty } from '../../property-names.js';
import { shortened } from '../projection/wording.js';
import { brokenText } from '../text/broken-text.js';
import { hashOf, type NodeRow, type Properties } from './source-content.js';

/** Neo4j's tools caption a node by its `name`; what is longer than a circle holds is of no use there. */
const LONGEST_CAPTION = 30;

/** A node that loads write where its hash is another one. @param tied What it is tied to, which its hash covers too. */
export function nodeRow(id: string, properties: Properties, tied?: unknown): NodeRow {
  const hash = hashOf([properties, tied]);
  return { id, hash, properties: { id, ...properties, hash } };
}

/** What tools caption a text by. */
export function captioned(text: string): Properties {
  const name = shortened(text, LONGEST_CAPTION);
  return { name, caption: brokenText(name) };
}

/** Members of a value under a name: `size` and `amount` make `sizeAmount`. */
export function memberProperties(name: string, members: Readonly<Record<string, unknown>>): Properties {
  return Object.fromEntries(
    Object.entries(members).map(([member, value]) => [memberProperty(name, member), value]),
  );
}
