import { Fragment } from 'react';

import { EntityLink } from '../../../entities/entity-link.js';
import { useVocabulary } from '../../../language/vocabulary.js';
import { AnswerValue } from '../answer-value.js';
import type { RowFacts } from './row-facts.js';

/** What a row of an answer speaks of: its entities, and how they are tied where it says so. */
export function RowName({ row: { entities, predicate, value } }: { readonly row: RowFacts }) {
  const vocabulary = useVocabulary();
  const [first, ...others] = entities;
  return (
    <span>
      {first === undefined ? null : <EntityLink entity={first.entity} />}
      {predicate === undefined ? null : ` ${vocabulary.predicate(predicate)}`}
      {others.map(({ field, entity }) => (
        <Fragment key={`${field} ${entity.id}`}>
          {' '}
          <EntityLink entity={entity} />
        </Fragment>
      ))}
      {value === null ? null : (
        <>
          {' '}
          <AnswerValue value={value} />
        </>
      )}
    </span>
  );
}
