import type { HydrationState } from 'react-router';

import type { Language } from '../language/language.js';

/** What the service hands to the browser beside the HTML: what the page was made of, so that it need not be asked again. */
export interface Island {
  readonly language: Language;
  readonly data: HydrationState;
}

const ID = 'page-data';

/** The island as an element. Browsers run nothing of it: it is data, which no script policy has to allow. */
export function islandHtml(island: Island): string {
  // `<` is written so that no text of it can end the element.
  const json = JSON.stringify(island).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${ID}">${json}</script>`;
}

/** Reads the island of the document. */
export function readIsland(): Island {
  return JSON.parse(document.getElementById(ID)?.textContent ?? '') as Island;
}
