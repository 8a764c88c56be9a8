import { Link } from 'react-router';

import type { ClaimFragment } from '../../claims/claim.graphql.js';
import { ClaimList } from '../../claims/claim-list.js';
import { EntityLink } from '../../entities/entity-link.js';
import { BarLegend } from '../../figures/bar-legend.js';
import { ValueText } from '../../figures/value-text.js';
import { useWords, wordsIn } from '../../language/words.js';
import { definePage } from '../../routing/page.js';
import { useFocusOnChange } from '../../routing/use-focus-on-change.js';
import type { RegionLevel } from '../../schema.graphql.js';
import { EmptyState } from '../../states/states.js';
import { AnswerLinks } from '../../tables/answer-links.js';
import { FundingBars } from './funding-bars.js';
import { FundingTable } from './funding-table.js';
import {
  moneyClaimsOperation,
  moneyOperation,
  type MoneyQuery,
  type SizedFundFragment,
} from './money.graphql.js';
import styles from './money.module.css';
import { claimsBehind, moneyAddress, readSelection, type Selection } from './selection.js';
import { levelWords, words } from './words.js';

interface MoneyData {
  readonly selection: Selection;
  readonly money: MoneyQuery;
  /** Behind the bar that is open. */
  readonly claims: readonly ClaimFragment[];
}

const LEVELS = Object.keys(levelWords) as RegionLevel[];

export const page = definePage<MoneyData>({
  async load({ ask, search }) {
    const selection = readSelection(search);
    const money = await ask(moneyOperation, { level: selection.level });
    const ids = claimsBehind(money.fundingByRegion, selection);
    if (ids.length === 0) return { selection, money, claims: [] };
    const { claims } = await ask(moneyClaimsOperation, { ids });
    return { selection, money, claims: claims.nodes };
  },
  title: (_data, language) => wordsIn(words, language).title,
  Component: MoneyPage,
});

function MoneyPage({ data: { selection, money, claims } }: { readonly data: MoneyData }) {
  const texts = useWords(words);
  const levels = useWords(levelWords);
  const unsized = money.inPlace.nodes.filter(({ size }) => size === null);
  return (
    <div className={styles.page}>
      <header className={styles.opening}>
        <h1>{texts.title}</h1>
        <p className={styles.lead}>{texts.lead}</p>
      </header>
      <nav aria-label={texts.level} className={styles.levels}>
        <span className="quiet">{texts.level}</span>
        {LEVELS.map((level) => (
          <Link
            key={level}
            to={moneyAddress({ level, open: undefined })}
            className="button"
            aria-current={level === selection.level ? 'true' : undefined}
            preventScrollReset
          >
            {levels[level]}
          </Link>
        ))}
      </nav>
      {money.fundingByRegion.length === 0 ? (
        <EmptyState>{texts.noMoney}</EmptyState>
      ) : (
        <>
          <BarLegend>
            <li>{texts.broken}</li>
          </BarLegend>
          <FundingBars rows={money.fundingByRegion} selection={selection} />
          <p className="quiet">{texts.overlap}</p>
          <OpenBar selection={selection} money={money} claims={claims} />
          <details>
            <summary>{texts.asTable}</summary>
            <FundingTable rows={money.fundingByRegion} />
          </details>
        </>
      )}
      <AnswerLinks
        operation="funding-by-region"
        variables={{ level: selection.level }}
        list="fundingByRegion"
      />
      <section>
        <h2>{texts.plannedTitle}</h2>
        <p className="quiet">{texts.plannedLead}</p>
        <Funds funds={money.planned.nodes} />
      </section>
      <section>
        <h2>{texts.unsizedTitle}</h2>
        <Funds funds={unsized} />
      </section>
    </div>
  );
}

/** The claims behind the bar that the address names. */
function OpenBar({ selection: { level, open }, money, claims }: MoneyData) {
  const texts = useWords(words);
  const heading = useFocusOnChange(open && `${open.region} ${open.purpose ?? ''}`);
  const row = money.fundingByRegion.find(({ region }) => region.id === open?.region);
  if (row === undefined) return null;
  return (
    <section id="claims">
      <h2 ref={heading} tabIndex={-1}>
        {texts.behind(row.region.name)}
      </h2>
      <ClaimList claims={claims} />
      <p>
        <Link to={moneyAddress({ level, open: undefined })} preventScrollReset>
          {texts.close}
        </Link>
      </p>
    </section>
  );
}

function Funds({ funds }: { readonly funds: readonly SizedFundFragment[] }) {
  const texts = useWords(words);
  if (funds.length === 0) return <p className="quiet">{texts.none}</p>;
  return (
    <ul className={styles.funds}>
      {funds.map((fund) => (
        <li key={fund.id}>
          <EntityLink entity={fund} />
          <span className={styles.open}>
            {fund.size === null ? texts.unknown : <ValueText value={fund.size} />}
          </span>
          {fund.regions.nodes.map((region) => (
            <EntityLink key={region.id} entity={region} />
          ))}
        </li>
      ))}
    </ul>
  );
}
