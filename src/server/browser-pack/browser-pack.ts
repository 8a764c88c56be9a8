import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Language } from '../../message.js';
import { renderGuide } from './guide.js';
import type { Palette } from './palette.js';
import { readScripts } from './scripts.js';
import { storedZip } from './stored-zip.js';

/** What makes Neo4j Browser explain this graph. */
export interface BrowserPack {
  /** For `:style`: colours, sizes, and captions in a language. */
  style(language: Language): string;
  /** For `:guide` and `:play`. */
  guide(language: Language, service: string): string;
  /** A ZIP archive of saved scripts, for Browser's favourites. */
  readonly favourites: Buffer;
}

/** The name of the folder that Browser keeps the favourites in. */
const FAVOURITES = 'Policy Atlas';

/**
 * Reads the pack: `cypher/browser/`, and the palette of `palette.json`.
 *
 * @throws ContractError when a guide asks for a script or a colour that is not there
 */
export function readBrowserPack(folder: string, paletteFile: string): BrowserPack {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const scripts = readScripts(join(folder, 'scripts'));
  const palette = JSON.parse(readFileSync(paletteFile, 'utf8')) as Palette;
  const picture = read('model.svg');
  const style = read('style.grass');
  const styles = { ZH: inOneLanguage(style, 0), EN: inOneLanguage(style, 1) };
  const templates = { ZH: read('guide.zh.html'), EN: read('guide.en.html') };
  const guide: BrowserPack['guide'] = (language, service) =>
    renderGuide(templates[language], { scripts, palette, picture, service });
  // What cannot be rendered stops the start, not the first reader.
  for (const language of ['ZH', 'EN'] as const) guide(language, '');
  return {
    style: (language) => styles[language],
    guide,
    favourites: storedZip(scripts.map(({ name, text }) => ({ path: `${FAVOURITES}/${name}.cypher`, text }))),
  };
}

/** Takes what stands first or second in places such as `‹属于|part of›`, the first in Chinese, the second in English. */
function inOneLanguage(style: string, side: 0 | 1): string {
  return style.replace(/‹([^|›]*)\|([^|›]*)›/g, (_place, ...sides: string[]) => sides[side] ?? '');
}
