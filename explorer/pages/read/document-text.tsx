import { type MouseEvent, useMemo } from 'react';
import { Link, useNavigate } from 'react-router';

import { useWords } from '../../language/words.js';
import { type MarkedPiece, markSought } from '../../reading/mark-sought.js';
import { entityAddress } from '../../routing/addresses.js';
import type { Reading, ShownStretch } from './load-reading.js';
import styles from './read.module.css';
import { sentenceAddress } from './sentence-address.js';
import { words } from './words.js';

interface TextProps {
  readonly reading: Reading;
  readonly chosen: ShownStretch | undefined;
  readonly sought: string;
}

/** The document: what claims were read from is underlined, names of entities are links, what is looked for is marked. */
export function DocumentText({ reading, chosen, sought }: TextProps) {
  const stretches = useMemo(
    () => reading.blocks.map((block) => block.stretches.map(({ pieces }) => markSought(pieces, sought))),
    [reading, sought],
  );
  // The first place that is found is where the link of the finder leads.
  const firstFound = reading.blocks
    .flatMap((block, index) =>
      block.stretches.map(({ start }, at) => ({ start, pieces: stretches[index]?.[at] })),
    )
    .find(({ pieces }) => pieces?.some(({ found }) => found !== undefined))?.start;
  return (
    <article lang="zh" className={styles.text}>
      {reading.blocks.map(({ level, stretches: shown }, index) => {
        const children = shown.map((stretch, at) => (
          <Sentence
            key={stretch.start}
            stretch={stretch}
            pieces={stretches[index]?.[at] ?? []}
            chosen={stretch.start === chosen?.start}
            firstFound={stretch.start === firstFound}
            sought={sought}
          />
        ));
        const start = shown[0]?.start ?? 0;
        if (level === 0) return <p key={start}>{children}</p>;
        const Heading = level === 1 ? 'h2' : 'h3';
        return (
          <Heading key={start} id={`h${start}`}>
            {children}
          </Heading>
        );
      })}
    </article>
  );
}

interface SentenceProps {
  readonly stretch: ShownStretch;
  readonly pieces: readonly MarkedPiece[];
  readonly chosen: boolean;
  readonly firstFound: boolean;
  readonly sought: string;
}

function Sentence({ stretch, pieces, chosen, firstFound, sought }: SentenceProps) {
  const navigate = useNavigate();
  const texts = useWords(words);
  const { start, claims, against } = stretch;
  const firstMarked = pieces.findIndex(({ found }) => found !== undefined);
  const content = pieces.map((piece, index) => (
    <PieceText key={index} piece={piece} id={firstFound && index === firstMarked ? 'found' : undefined} />
  ));
  if (claims === 0) return chosen ? <span id="at">{content}</span> : <>{content}</>;
  const address = sentenceAddress(start, sought);
  // For the mouse alone: whoever uses the keyboard has the link at the end of the sentence.
  const choose = (event: MouseEvent): void => {
    const words_ = getSelection()?.toString() ?? '';
    if (words_ === '' && !(event.target as Element).closest('a'))
      void navigate(address, { preventScrollReset: true });
  };
  return (
    <span id={chosen ? 'at' : undefined} className={styles.cited} data-chosen={chosen} onClick={choose}>
      {content}
      <Link
        to={address}
        preventScrollReset
        className={styles.count}
        aria-label={texts.show(claims)}
        aria-current={chosen ? 'true' : undefined}
      >
        {claims}
      </Link>
      {against.map((other) => (
        <Link
          key={other}
          to={sentenceAddress(other, sought)}
          className={styles.conflict}
          aria-label={texts.conflict}
          title={texts.conflict}
        >
          ⚡
        </Link>
      ))}
    </span>
  );
}

function PieceText({
  piece: { text, id: entity, found },
  id,
}: {
  readonly piece: MarkedPiece;
  readonly id: string | undefined;
}) {
  const words_ = found === undefined ? text : <mark id={id}>{text}</mark>;
  return entity === undefined ? <>{words_}</> : <Link to={entityAddress(entity)}>{words_}</Link>;
}
