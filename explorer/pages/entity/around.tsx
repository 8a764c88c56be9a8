import { Link } from 'react-router';

import type { NamedFragment } from '../../entities/named.graphql.js';
import { useLanguage } from '../../language/language.js';
import { useWords } from '../../language/words.js';
import type { EntityAroundQuery } from './around.graphql.js';
import styles from './around.module.css';
import { words } from './words.js';

const SIDE = 440;
const MIDDLE = SIDE / 2;
const RING = 140;
/** Signs that a name has room for; the list beside the picture has it whole. */
const LONGEST = { zh: 8, en: 15 };

/** What is around an entity, as a picture that needs no script; what it shows is in the lists of the page as well. */
export function Around({ around }: { readonly around: EntityAroundQuery['neighbourhood'] }) {
  const texts = useWords(words);
  const { centre, nodes, edges, totalCount, exact } = around;
  const places = new Map([[centre.id, { x: MIDDLE, y: MIDDLE }]]);
  nodes.forEach(({ node }, at) => {
    const angle = (2 * Math.PI * at) / nodes.length - Math.PI / 2;
    places.set(node.id, { x: onRing(Math.cos(angle)), y: onRing(Math.sin(angle)) });
  });
  return (
    <>
      <svg
        viewBox={`0 0 ${SIDE} ${SIDE}`}
        className={styles.picture}
        role="img"
        aria-label={texts.aroundPicture(centre.name, nodes.length)}
      >
        {edges.map((edge) => {
          const from = places.get(edge.from.id);
          const to = places.get(edge.to.id);
          if (from === undefined || to === undefined) return null;
          const isOuter = edge.from.id !== centre.id && edge.to.id !== centre.id;
          const isPlanned = edge.modality !== null && edge.modality !== 'ACTUAL';
          return (
            <g
              key={`${edge.from.id} ${edge.type} ${edge.to.id}`}
              data-edge={edge.basis ?? 'TREE'}
              data-outer={isOuter}
            >
              <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={styles.line} />
              {isPlanned ? (
                <circle cx={(from.x + to.x) / 2} cy={(from.y + to.y) / 2} r="5" className={styles.ring} />
              ) : null}
            </g>
          );
        })}
        {[{ node: centre }, ...nodes].map(({ node }, at) => (
          <Node key={node.id} node={node} place={places.get(node.id)} isCentre={at === 0} />
        ))}
      </svg>
      <p className="quiet">{texts.aroundLegend}</p>
      <p>
        {texts.aroundCount(nodes.length, totalCount, exact)}{' '}
        <Link to={`/explore?${String(new URLSearchParams({ id: centre.id }))}`}>{texts.aroundMore}</Link>
      </p>
    </>
  );
}

/** Rounded, since browsers and Node differ in the last digit of a sine, and what one rendered the other takes over. */
function onRing(share: number): number {
  return Math.round(MIDDLE + RING * share);
}

interface NodeProps {
  readonly node: NamedFragment;
  readonly place: { readonly x: number; readonly y: number } | undefined;
  readonly isCentre: boolean;
}

function Node({ node, place = { x: MIDDLE, y: MIDDLE }, isCentre }: NodeProps) {
  const language = useLanguage();
  const { x, y } = place;
  const longest = LONGEST[language];
  const name = node.name.length > longest ? `${node.name.slice(0, longest - 1)}…` : node.name;
  const above = y < MIDDLE;
  return (
    <g data-node-type={node.__typename} data-node={node.id}>
      <title>{node.name}</title>
      <circle cx={x} cy={y} r={isCentre ? 16 : 10} className={styles.node} />
      <text x={x} y={isCentre ? y + 34 : above ? y - 16 : y + 27} className={styles.name}>
        {name}
      </text>
    </g>
  );
}
