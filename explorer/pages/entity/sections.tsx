import type { ReactNode } from 'react';

import { ClaimList } from '../../claims/claim-list.js';
import { EntityLink } from '../../entities/entity-link.js';
import type { Words } from '../../language/words.js';
import { DatedList } from './dated-list.js';
import styles from './entity.module.css';
import { FigureList } from './figure-list.js';
import { type ClaimGroups, isPlace, type PageEntity } from './group-claims.js';
import { RelationList } from './relation-list.js';
import type { words } from './words.js';

interface Section {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

/** The sections of an entity's page that have something in them, the most telling first. */
export function sectionsOf(
  entity: PageEntity,
  { conflicts, figures, facts, relations, dated }: ClaimGroups,
  texts: Words<typeof words>,
): Section[] {
  const below = entity.__typename === 'Region' ? entity.below.nodes : [];
  const sections: (Section & { readonly count: number })[] = [
    {
      id: 'conflicts',
      title: texts.conflicts,
      count: conflicts.length,
      content: (
        <>
          <p className="quiet">{texts.conflictNote}</p>
          {conflicts.map((claims) => (
            <ClaimList key={claims[0]?.id} claims={claims} />
          ))}
        </>
      ),
    },
    {
      id: 'figures',
      title: texts.figures,
      count: figures.length,
      content: <FigureList self={entity.id} claims={figures} />,
    },
    {
      id: 'facts',
      title: texts.facts,
      count: facts.length,
      content: <FigureList self={entity.id} claims={facts} />,
    },
    {
      id: 'relations',
      title: texts.relations,
      count: relations.length,
      content: <RelationList groups={relations} place={isPlace(entity)} />,
    },
    {
      id: 'below',
      title: texts.below,
      count: below.length,
      content: (
        <ul className={styles.below}>
          {below.map((region) => (
            <li key={region.id}>
              <EntityLink entity={region} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      id: 'timeline',
      title: texts.timeline,
      count: dated.length,
      content: <DatedList dated={dated} />,
    },
  ];
  return sections.filter(({ count }) => count > 0);
}
