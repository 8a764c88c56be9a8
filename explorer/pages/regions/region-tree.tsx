import { Link } from 'react-router';

import { EntityLink } from '../../entities/entity-link.js';
import { useWords } from '../../language/words.js';
import { DataTable } from '../../tables/data-table.js';
import { type Branch, OPEN } from './load-regions.js';
import styles from './regions.module.css';
import { words } from './words.js';

interface TreeProps {
  readonly branches: readonly Branch[];
  readonly open: readonly string[];
}

const COUNTS = ['claims', 'policies', 'funds', 'parks', 'companies', 'problems', 'responses'] as const;

/** The regions, each below what it lies in, with how much there is on each. */
export function RegionTree({ branches, open }: TreeProps) {
  const texts = useWords(words);
  return (
    <DataTable
      caption={texts.tree}
      captionHidden
      rows={branches}
      rowKey={({ region }) => region.id}
      columns={[
        {
          key: 'region',
          header: texts.region,
          cell: ({ region, depth, shown }) => (
            <span className={styles.branch} data-depth={depth} data-branch={region.id}>
              <EntityLink entity={region} /> <Unfold region={region} shown={shown} open={open} />
            </span>
          ),
        },
        ...COUNTS.map((count) => ({
          key: count,
          header: texts[count],
          numeric: true,
          cell: ({ region }: Branch) => {
            const { totalCount } = region[count];
            return totalCount === 0 ? <span className={styles.nothing}>0</span> : totalCount;
          },
        })),
      ]}
    />
  );
}

interface UnfoldProps extends Pick<Branch, 'region' | 'shown'> {
  readonly open: readonly string[];
}

function Unfold({ region: { id, name, children }, shown, open }: UnfoldProps) {
  const texts = useWords(words);
  const all = children.totalCount;
  const isOpen = open.includes(id);
  if (all === 0 || (shown === all && !isOpen)) return null;
  const others = isOpen ? open.filter((other) => other !== id) : [...open, id];
  const query = String(new URLSearchParams(others.map((other) => [OPEN, other])));
  return (
    <Link to={`/regions${query === '' ? '' : `?${query}`}`} className={styles.unfold} preventScrollReset>
      {isOpen ? texts.hide : texts.showAll(all)}
      <span className="visually-hidden">{texts.ofRegion(name)}</span>
    </Link>
  );
}
