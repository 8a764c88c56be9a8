import { Link } from 'react-router';

import { useLanguage } from '../../language/language.js';
import { useWords } from '../../language/words.js';
import type { ComparedRowFragment } from './compare.graphql.js';
import { type Figure, formatFigure } from './format-figure.js';
import { compareAddress, type Selection } from './selection.js';
import { words } from './words.js';

interface FigureLinkProps {
  readonly figure: Figure;
  readonly row: ComparedRowFragment;
  readonly selection: Selection;
}

/** A figure, as a link that opens its sentence. */
export function FigureLink({ figure, row, selection }: FigureLinkProps) {
  const texts = useWords(words);
  const language = useLanguage();
  const { id, basis } = figure.claim;
  return (
    <>
      <Link
        to={compareAddress({ ...selection, claim: id })}
        aria-current={selection.claim === id ? 'true' : undefined}
        data-figure={id}
      >
        {formatFigure(figure, row, language)}
      </Link>
      {basis === 'INFERRED' ? <span className="quiet"> {texts.inferred}</span> : null}
    </>
  );
}
