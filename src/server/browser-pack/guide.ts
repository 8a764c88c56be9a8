import { ContractError } from '../../errors.js';
import type { Palette } from './palette.js';
import type { BrowserScript } from './scripts.js';

/** What the places of a guide, such as `{{script 01-funds-and-districts}}`, stand for. */
export interface GuideParts {
  readonly scripts: readonly BrowserScript[];
  readonly palette: Palette;
  /** An SVG with places of its own. */
  readonly picture: string;
  /** Where the reader reaches this service, such as `http://127.0.0.1:4000`. */
  readonly service: string;
}

/**
 * Fills the places of a guide: `{{script <name>}}` with a statement to click, `{{picture}}`, `{{service}}`, and
 * `{{color <label or type>}}` and `{{ink <label>}}`, the palette's colours of its area and its text.
 *
 * @throws ContractError when there is nothing for a place
 */
export function renderGuide(template: string, parts: GuideParts): string {
  return template.replace(/\{\{(\w+) ?([^}]*)\}\}/g, (place, kind: string, name: string) => {
    const filling = fill(kind, name, parts);
    if (filling !== undefined) return filling;
    throw new ContractError(
      `cypher/browser: expected something for the place ${place} of a guide, but there is nothing.`,
    );
  });
}

function fill(kind: string, name: string, parts: GuideParts): string | undefined {
  const { scripts, palette, picture, service } = parts;
  switch (kind) {
    case 'script': {
      const script = scripts.find((candidate) => candidate.name === name);
      return script && `<pre class="pre-scrollable code runnable">${escapeHtml(script.statement)}</pre>`;
    }
    case 'picture':
      return renderGuide(picture, parts);
    case 'service':
      return escapeHtml(service);
    case 'color':
      return palette.nodes[name]?.fill ?? palette.relationships[name];
    case 'ink':
      return palette.nodes[name]?.text;
    default:
      return undefined;
  }
}

/** With `=`, because Browser takes ` one = 1` for a handler of events and cuts it out. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"'=]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
