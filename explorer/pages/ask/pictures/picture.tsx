import { useMemo } from 'react';

import { useLanguage } from '../../../language/language.js';
import { useWords } from '../../../language/words.js';
import type { Answer } from '../answer-table.js';
import styles from '../ask.module.css';
import { fieldLabel } from '../field-words.js';
import { answerPicture, type AnswerPicture, type AnswerTable } from './answer-picture.js';
import { BarPicture } from './bar-picture.js';
import { DatePicture } from './date-picture.js';
import { MatrixPicture } from './matrix-picture.js';
import { RelationPicture } from './relation-picture.js';
import { words } from './words.js';

/** An answer as the picture that suits it; the table below it says the same, and more. */
export function Picture({ answer, table }: { readonly answer: Answer; readonly table: AnswerTable }) {
  const texts = useWords(words);
  const language = useLanguage();
  const picture = useMemo(
    () => answerPicture(answer, table, (field) => fieldLabel(field, language)),
    [answer, table, language],
  );
  if (picture === undefined) return null;
  return (
    <section className={styles.picture} data-picture={picture.kind}>
      <h2>{texts.picture}</h2>
      <Drawing picture={picture} />
    </section>
  );
}

function Drawing({ picture }: { readonly picture: AnswerPicture }) {
  switch (picture.kind) {
    case 'graph':
      return <RelationPicture graph={picture.graph} />;
    case 'dates':
      return <DatePicture dates={picture.dates} />;
    case 'bars':
      return <BarPicture groups={picture.groups} />;
    case 'matrix':
      return <MatrixPicture matrix={picture.matrix} />;
  }
}
