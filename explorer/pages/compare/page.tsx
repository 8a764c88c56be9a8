import { Form, Link } from 'react-router';

import { RegionChooser } from '../../choosing/region-chooser.js';
import { ClaimList } from '../../claims/claim-list.js';
import { BarLegend } from '../../figures/bar-legend.js';
import { useLanguage } from '../../language/language.js';
import { useWords, wordsIn } from '../../language/words.js';
import { definePage } from '../../routing/page.js';
import { useFocusOnChange } from '../../routing/use-focus-on-change.js';
import { EmptyState, ErrorState } from '../../states/states.js';
import { AnswerLinks } from '../../tables/answer-links.js';
import type { CompareQuery } from './compare.graphql.js';
import styles from './compare.module.css';
import { drawable, FigureBars } from './figure-bars.js';
import { FigureTable } from './figure-table.js';
import { type CompareData, loadCompare, type SharedIndicator } from './load-compare.js';
import { compareAddress, MOST_REGIONS, type Selection } from './selection.js';
import { words } from './words.js';

export const page = definePage<CompareData>({
  load: ({ ask, search }) => loadCompare(ask, search),
  title: (_data, language) => wordsIn(words, language).title,
  Component: ComparePage,
});

function ComparePage({ data }: { readonly data: CompareData }) {
  const { selection, tooMany, choices, shared, compared, claims } = data;
  const texts = useWords(words);
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <h1>{texts.title}</h1>
        <p className={styles.lead}>{texts.lead}</p>
      </header>
      <Form
        key={`${choices.ids.join(' ')} ${choices.find}`}
        action="/compare"
        className={styles.form}
        preventScrollReset
      >
        <RegionChooser choices={choices}>{texts.choose}</RegionChooser>
        <button type="submit" className="button" data-kind="primary">
          {texts.apply}
        </button>
      </Form>
      <Shared shared={shared} />
      {tooMany === undefined ? null : <EmptyState>{texts.tooMany(tooMany, MOST_REGIONS)}</EmptyState>}
      {selection.regions.length === 1 ? <EmptyState>{texts.tooFew}</EmptyState> : null}
      {compared?.refused ? <ErrorState note={compared.refused} /> : null}
      {compared === undefined ? <EmptyState>{texts.noRows}</EmptyState> : null}
      {compared?.answer ? <Figures {...compared.answer} selection={selection} /> : null}
      <OpenFigure selection={selection} claims={claims} />
    </div>
  );
}

function Figures({ comparison, selection }: CompareQuery & { readonly selection: Selection }) {
  const texts = useWords(words);
  const { rows, totalCount } = comparison;
  if (rows.length === 0) return <EmptyState>{texts.noRows}</EmptyState>;
  const drawn = drawable(rows);
  return (
    <>
      {drawn.length === 0 ? null : (
        <section>
          <h2>{texts.picture}</h2>
          <p className="quiet">{texts.pictureLead}</p>
          <BarLegend />
          <FigureBars rows={drawn} selection={selection} />
        </section>
      )}
      <section>
        <h2>{texts.table}</h2>
        {drawn.length > 0 || selection.regions.length === 1 ? null : (
          <p className="quiet">{texts.noPicture}</p>
        )}
        <FigureTable comparison={comparison} selection={selection} />
        {totalCount > rows.length ? <p className="quiet">{texts.more(totalCount - rows.length)}</p> : null}
        <AnswerLinks
          operation="comparison-of-regions"
          variables={{ regions: selection.regions, first: 100 }}
          list="comparison.rows"
        />
      </section>
    </>
  );
}

function Shared({ shared }: { readonly shared: readonly SharedIndicator[] }) {
  const texts = useWords(words);
  const language = useLanguage();
  if (shared.length === 0) return null;
  return (
    <nav aria-label={texts.shared} className={styles.shared}>
      <span className="quiet">{texts.shared}</span>
      <ul>
        {shared.map(({ label, entity, regions }) => {
          const first = regions.slice(0, MOST_REGIONS);
          const names = first.map(({ name }) => name).join(language === 'zh' ? '、' : ', ');
          return (
            <li key={names}>
              <Link to={compareAddress({ regions: first.map(({ id }) => id), claim: undefined })}>
                {label}
                {entity === null ? null : ` · ${entity.name}`}
              </Link>{' '}
              <span className="quiet">{names}</span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The claim of the figure that the address names. */
function OpenFigure({ selection, claims }: Pick<CompareData, 'selection' | 'claims'>) {
  const texts = useWords(words);
  const heading = useFocusOnChange(selection.claim);
  if (claims.length === 0) return null;
  return (
    <section id="claim">
      <h2 ref={heading} tabIndex={-1}>
        {texts.behind}
      </h2>
      <ClaimList claims={claims} />
      <p>
        <Link to={compareAddress({ ...selection, claim: undefined })} preventScrollReset>
          {texts.close}
        </Link>
      </p>
    </section>
  );
}
