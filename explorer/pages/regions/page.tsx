import { useWords, wordsIn } from '../../language/words.js';
import { definePage } from '../../routing/page.js';
import { AnswerLinks } from '../../tables/answer-links.js';
import { loadRegions, type RegionsData } from './load-regions.js';
import { RegionTree } from './region-tree.js';
import styles from './regions.module.css';
import { TileMap } from './tile-map.js';
import { words } from './words.js';

export const page = definePage<RegionsData>({
  load: ({ ask, search }) => loadRegions(ask, search),
  title: (_data, language) => wordsIn(words, language).title,
  Component: RegionsPage,
});

function RegionsPage({ data: { provinces, branches, open, spoken, more } }: { readonly data: RegionsData }) {
  const texts = useWords(words);
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <h1>{texts.title}</h1>
        <p className={styles.lead}>{texts.lead}</p>
      </header>
      <section>
        <h2>{texts.map}</h2>
        <p className={styles.lead}>{texts.mapLead}</p>
        <TileMap provinces={provinces} />
      </section>
      <section>
        <h2>{texts.tree}</h2>
        <p className={styles.lead}>{texts.treeLead(spoken)}</p>
        <RegionTree branches={branches} open={open} />
        <AnswerLinks operation="regions-of-texts" />
        {more > 0 ? <p className="quiet">{texts.more(more)}</p> : null}
      </section>
    </div>
  );
}
