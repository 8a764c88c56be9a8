import type { GraphLink } from '../../graph/graph.js';
import { linkLook } from '../../graph/look.js';

const DASHES = { solid: undefined, dashed: '5 3', dotted: '1.5 2.5' };

/** A short piece of a line as the picture draws it. */
export function LinkSample({ link }: { readonly link: Pick<GraphLink, 'basis' | 'modality'> }) {
  const { line, ring } = linkLook(link);
  return (
    <svg viewBox="0 0 36 12" width="36" height="12" aria-hidden="true" focusable="false">
      <path d="M1 6h28" stroke="currentColor" strokeWidth="1.8" strokeDasharray={DASHES[line]} />
      <path d="M35 6l-8-3.5v7z" fill="currentColor" />
      {ring ? (
        <circle cx="15" cy="6" r="3.6" fill="var(--paper)" stroke="currentColor" strokeWidth="1.5" />
      ) : null}
    </svg>
  );
}
