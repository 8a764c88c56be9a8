import { Link } from 'react-router';

import type { ClaimFragment } from '../../claims/claim.graphql.js';
import { ClaimMarks } from '../../claims/claim-marks.js';
import { ClaimSentence } from '../../claims/claim-sentence.js';
import { joinLines } from '../../claims/split-sentence.js';
import { words as claimWords } from '../../claims/words.js';
import { useWords } from '../../language/words.js';
import { readerAddress } from '../../routing/addresses.js';
import { MarkedText } from '../../searching/marked-text.js';
import { groupBySentence } from './group-by-sentence.js';
import styles from './search.module.css';

/** Sentences that were found, each once, with the claims that were read from it. */
export function FoundSentences({
  claims,
  text,
}: {
  readonly claims: readonly ClaimFragment[];
  readonly text: string;
}) {
  const { read } = useWords(claimWords);
  return (
    <ul className={styles.sentences}>
      {groupBySentence(claims).map(({ evidence, said }) => {
        const { document, section, sentence } = evidence;
        const reader = readerAddress(document.id, sentence.start);
        return (
          <li key={`${document.id} ${sentence.start}`}>
            <blockquote lang="zh">
              <MarkedText text={joinLines(sentence.text)} search={text} />
            </blockquote>
            <p className="quiet">
              {document.name} {section === null ? null : <span lang="zh">· {section}</span>}
              {reader === undefined ? null : (
                <>
                  {' · '}
                  <Link to={reader}>{read}</Link>
                </>
              )}
            </p>
            <ul className={styles.said}>
              {said.map((claim) => (
                <li key={claim.id} data-claim={claim.id}>
                  <ClaimSentence claim={claim} />
                  <ClaimMarks claim={claim} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
