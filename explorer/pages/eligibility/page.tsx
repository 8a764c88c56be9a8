import { Link } from 'react-router';

import { ClaimList } from '../../claims/claim-list.js';
import { useWords, wordsIn } from '../../language/words.js';
import { definePage } from '../../routing/page.js';
import { useFocusOnChange } from '../../routing/use-focus-on-change.js';
import { EmptyState, ErrorState } from '../../states/states.js';
import { AnswerLinks } from '../../tables/answer-links.js';
import { CompanyForm } from './company-form.js';
import styles from './eligibility.module.css';
import { type EligibilityData, loadEligibility } from './load-eligibility.js';
import { MeasureCard } from './measure-card.js';
import { RegionBars, RegionTable } from './region-bars.js';
import { saidAddress } from './said.js';
import { Told } from './told.js';
import { exampleWords, words } from './words.js';

export const page = definePage<EligibilityData>({
  load: ({ ask, search }) => loadEligibility(ask, search),
  title: (_data, language) => wordsIn(words, language).title,
  Component: EligibilityPage,
});

function EligibilityPage({ data }: { readonly data: EligibilityData }) {
  const { said, isExample, options, choices, across } = data;
  const texts = useWords(words);
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <h1>{texts.title}</h1>
        <p className={styles.lead}>{texts.lead}</p>
        <Examples data={data} />
        <Told said={said} options={options} />
        <p className={styles.hint}>
          {isExample ? texts.isExample : null}{' '}
          <a href="#company" className={styles.toForm}>
            {texts.toForm}
          </a>
        </p>
      </header>
      <div className={styles.columns}>
        <div className={styles.results}>
          {across.refused ? <ErrorState note={across.refused} /> : null}
          {across.answer ? <Where data={data} rows={across.answer.eligibility} /> : null}
          <Within data={data} />
          <Sentences data={data} />
        </div>
        <div id="company" className={styles.asked}>
          <h2>{texts.form}</h2>
          <CompanyForm said={said} options={options} choices={choices} />
        </div>
      </div>
    </div>
  );
}

function Examples({ data: { examples, said } }: { readonly data: EligibilityData }) {
  const texts = useWords(words);
  const names = useWords(exampleWords);
  return (
    <nav aria-label={texts.examples} className={styles.examples}>
      <span className="quiet">{texts.examples}</span>
      {examples.map((example) => {
        const to = saidAddress({ ...example.said, regions: said.regions });
        return (
          <Link
            key={example.key}
            to={to}
            className="button"
            aria-current={to === saidAddress(said) ? 'true' : undefined}
            preventScrollReset
          >
            {names[example.key]}
          </Link>
        );
      })}
    </nav>
  );
}

interface WhereProps {
  readonly data: EligibilityData;
  readonly rows: NonNullable<EligibilityData['across']['answer']>['eligibility'];
}

function Where({ data: { said, opened, enterprise }, rows }: WhereProps) {
  const texts = useWords(words);
  if (rows.length === 0) return <EmptyState>{texts.nowhere}</EmptyState>;
  return (
    <section>
      <h2>{texts.across}</h2>
      <p className="quiet">{texts.acrossLead}</p>
      <RegionBars rows={rows} said={said} opened={opened} />
      <details>
        <summary>{texts.asTable}</summary>
        <RegionTable rows={rows} />
      </details>
      <AnswerLinks
        operation="eligibility-across-regions"
        variables={{ regions: rows.map(({ region }) => region.id), enterprise }}
        list="eligibility"
      />
    </section>
  );
}

/** The measures of the region that is looked at. */
function Within({ data: { said, opened, enterprise, within } }: { readonly data: EligibilityData }) {
  const texts = useWords(words);
  const heading = useFocusOnChange(opened.measure === undefined ? opened.at : undefined);
  if (within === undefined) return null;
  const { region, measures, gaps } = within;
  return (
    <section id="at">
      <h2 ref={heading} tabIndex={-1}>
        {texts.within(region.name)}
      </h2>
      {measures.length === 0 ? <EmptyState>{texts.noMeasures}</EmptyState> : null}
      {gaps.length === 0 ? null : (
        <div className={styles.notes}>
          <b>{texts.wholeGaps}</b>
          <ul>
            {gaps.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {measures.map((assessed) => (
        <MeasureCard key={assessed.measure.id} assessed={assessed} said={said} opened={opened} />
      ))}
      <AnswerLinks
        operation="eligibility-in-region"
        variables={{ region: region.id, enterprise }}
        list="eligibility.measures"
      />
    </section>
  );
}

/** The sentences of the measure that the address names. */
function Sentences({ data: { said, opened, within, claims } }: { readonly data: EligibilityData }) {
  const texts = useWords(words);
  const heading = useFocusOnChange(opened.measure);
  const open = within?.measures.find(({ measure }) => measure.id === opened.measure);
  if (open === undefined) return null;
  return (
    <section id="sentences">
      <h2 ref={heading} tabIndex={-1}>
        {texts.behind(open.measure.name)}
      </h2>
      <ClaimList claims={claims} />
      <p>
        <Link to={saidAddress(said, { at: opened.at })} preventScrollReset>
          {texts.close}
        </Link>
      </p>
    </section>
  );
}
