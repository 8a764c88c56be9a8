import { Link } from 'react-router';

import { BasisMark } from '../../claims/marks.js';
import { EntityLink } from '../../entities/entity-link.js';
import { formatNumber } from '../../figures/format-number.js';
import { instrumentWords } from '../../language/instrument-words.js';
import { useLanguage } from '../../language/language.js';
import { useWords } from '../../language/words.js';
import { AlikeClaims } from './alike-claims.js';
import type { EntityAlikeQuery } from './alike.graphql.js';
import { featureWords, words } from './words.js';
import styles from './entity.module.css';

type Likeness = NonNullable<EntityAlikeQuery['alike']>;
type Alike = Likeness['nodes'][number];
type Shared = Alike['shared'][number];

/** How many features are named before the rest is counted; all are in the sentences behind them. */
const NAMED = 6;

/** Entities of its type by what they have in common with it, each with what that is and how much it counts. */
export function AlikeList({ self, alike }: { readonly self: string; readonly alike: Likeness }) {
  const texts = useWords(words);
  return (
    <>
      <p className="quiet">{texts.alikeNote(alike.exact)}</p>
      <ol className={styles.alike}>
        {alike.nodes.map((one) => (
          <AlikeItem key={one.node.id} alike={one} />
        ))}
      </ol>
      <p>
        <Link to={tableAddress(self)}>{texts.alikeMore}</Link>
      </p>
    </>
  );
}

function AlikeItem({ alike: { node, score, onlyHere, onlyThere, shared } }: { readonly alike: Alike }) {
  const texts = useWords(words);
  const language = useLanguage();
  const rest = shared.length - NAMED;
  return (
    <li data-alike={node.id}>
      <p>
        <EntityLink entity={node} />{' '}
        <span className="quiet">
          {texts.alikeScore(
            formatNumber(Math.round(score * 100), language),
            shared.length,
            onlyHere,
            onlyThere,
          )}
        </span>
      </p>
      <ul className={styles.features}>
        {shared.slice(0, NAMED).map((feature) => (
          <li key={`${feature.kind} ${feature.instrument ?? feature.entity?.id ?? ''} ${feature.type ?? ''}`}>
            <Feature feature={feature} />
          </li>
        ))}
        {rest > 0 ? <li className="quiet">{texts.more(rest)}</li> : null}
      </ul>
      <AlikeClaims
        name={node.name}
        here={idsOf(shared.flatMap(({ claims }) => claims))}
        there={idsOf(shared.flatMap(({ otherClaims }) => otherClaims))}
      />
    </li>
  );
}

function Feature({ feature }: { readonly feature: Shared }) {
  const instruments = useWords(instrumentWords);
  const kinds = useWords(featureWords);
  const texts = useWords(words);
  const { kind, instrument, entity, label, count, basis } = feature;
  return (
    <>
      <span className="quiet">{kind === 'NEIGHBOUR' && label !== null ? label : kinds[kind]}</span>{' '}
      {entity === null ? null : <EntityLink entity={entity} />}
      {instrument === null ? null : instruments[instrument]}{' '}
      {basis === 'INFERRED' ? <BasisMark basis={basis} /> : null}
      <span className="quiet"> {texts.alikeHave(count)}</span>
    </>
  );
}

/** The question that this section answers, with every kind of feature, as here. */
function tableAddress(self: string): string {
  const search = new URLSearchParams({ 'v.id': self });
  for (const kind of Object.keys(featureWords)) search.append('v.kinds', kind);
  return `/ask/alike-entities?${String(search)}`;
}

function idsOf(claims: readonly { readonly id: string }[]): string[] {
  return [...new Set(claims.map(({ id }) => id))];
}
