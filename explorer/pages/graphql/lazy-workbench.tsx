import { type ComponentType, useEffect, useState } from 'react';

import { useWords } from '../../language/words.js';
import { LoadingState } from '../../states/states.js';
import type { GraphqlData } from './graphql-data.js';
import { words } from './words.js';

/** The editors, whose code is fetched once the page is there: only a browser has them. */
export function LazyWorkbench(data: GraphqlData) {
  const { editorFailed } = useWords(words);
  const [Workbench, setWorkbench] = useState<ComponentType<GraphqlData>>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    import('./workbench.js').then(
      (module) => setWorkbench(() => module.Workbench),
      (error: unknown) => setFailure(String(error)),
    );
  }, []);
  if (failure !== undefined) return <p role="alert">{`${editorFailed}${failure}`}</p>;
  if (Workbench === undefined) {
    return (
      <div className="needs-scripts">
        <LoadingState />
      </div>
    );
  }
  return <Workbench {...data} />;
}
