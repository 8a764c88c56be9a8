import { useState } from 'react';

import { askService } from '../../asking/ask-service.js';
import { type FailureNote, noteOf } from '../../asking/failure.js';
import { ClaimList } from '../../claims/claim-list.js';
import { useLanguage } from '../../language/language.js';
import { useWords } from '../../language/words.js';
import { ErrorState, LoadingState } from '../../states/states.js';
import { entityAlikeClaimsOperation, type EntityAlikeClaimsQuery } from './alike.graphql.js';
import { words } from './words.js';

type Claims = EntityAlikeClaimsQuery['claims']['nodes'];

/** As many as are asked for at once. */
const MOST = 100;

/** The sentences behind what two entities have in common, fetched once a reader wants them: they are many and mostly elsewhere. */
export function AlikeClaims({
  name,
  here,
  there,
}: {
  /** The other entity. */
  readonly name: string;
  readonly here: readonly string[];
  readonly there: readonly string[];
}) {
  const texts = useWords(words);
  const language = useLanguage();
  const [claims, setClaims] = useState<Claims>();
  const [failure, setFailure] = useState<FailureNote>();
  const load = (): void => {
    setFailure(undefined);
    const ids = [...new Set([...here, ...there])].slice(0, MOST);
    askService(language)(entityAlikeClaimsOperation, { ids }).then(
      (answer) => setClaims(answer.claims.nodes),
      (error: unknown) => setFailure(noteOf(error)),
    );
  };
  const of = (ids: readonly string[]): Claims => (claims ?? []).filter(({ id }) => ids.includes(id));
  return (
    <details
      className="needs-scripts"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && claims === undefined) load();
      }}
    >
      <summary>{texts.alikeClaims(here.length, there.length)}</summary>
      {failure === undefined ? null : <ErrorState note={failure} onAgain={load} />}
      {claims === undefined && failure === undefined ? <LoadingState /> : null}
      {claims === undefined ? null : (
        <>
          <p>{texts.alikeHere}</p>
          <ClaimList claims={of(here)} />
          <p>{texts.alikeThere(name)}</p>
          <ClaimList claims={of(there)} />
        </>
      )}
    </details>
  );
}
