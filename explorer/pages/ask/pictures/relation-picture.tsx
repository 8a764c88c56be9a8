import { useMemo } from 'react';
import { useNavigate } from 'react-router';

import type { Graph } from '../../../graph/graph.js';
import { GraphPicture } from '../../../graph/graph-picture.js';
import { viewOf } from '../../../graph/view.js';
import { useWords } from '../../../language/words.js';
import { entityAddress } from '../../../routing/addresses.js';
import { words } from './words.js';

const NOTHING = (): void => undefined;

/** Relationships as a graph, which the browser draws; an entity opens its page. */
export function RelationPicture({ graph }: { readonly graph: Graph }) {
  const texts = useWords(words);
  const navigate = useNavigate();
  const shown = useMemo(() => ({ graph, view: viewOf(undefined), onPath: new Set<string>() }), [graph]);
  const label = texts.graph(graph.nodes.length, graph.links.length);
  return (
    <>
      <div className="needs-scripts">
        <GraphPicture
          shown={shown}
          label={label}
          events={{
            onSelect: (selected) => {
              if (selected?.kind === 'node') void navigate(entityAddress(selected.key));
            },
            onExpand: NOTHING,
            onPin: NOTHING,
            onMenu: NOTHING,
          }}
        />
      </div>
      <p className="quiet">{label}</p>
      <p className="quiet">{texts.graphHint}</p>
    </>
  );
}
