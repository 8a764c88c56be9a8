import { Link } from 'react-router';

import { EntityLink } from '../../entities/entity-link.js';
import { BoundBar } from '../../figures/bound-bar.js';
import { formatAmount, withBound } from '../../figures/format-number.js';
import { ValueText } from '../../figures/value-text.js';
import { useLanguage } from '../../language/language.js';
import { useWords } from '../../language/words.js';
import type { Comparator } from '../../schema.graphql.js';
import styles from './money.module.css';
import { type Funding, moneyAddress, purposeKey, type Selection } from './selection.js';
import { words } from './words.js';

interface FundingBarsProps {
  readonly rows: readonly Funding[];
  readonly selection: Selection;
}

/** A group of bars for each region: all of its money, then by purpose. Bars of one currency are of one scale. */
export function FundingBars({ rows, selection }: FundingBarsProps) {
  return (
    <ol className={styles.bars}>
      {rows.map((row) => {
        const sums = rows.filter(({ currency }) => currency === row.currency).map(({ amount }) => amount);
        return (
          <li key={`${row.region.id} ${row.currency}`} data-region={row.region.id}>
            <RegionBars row={row} longest={Math.max(...sums)} selection={selection} />
          </li>
        );
      })}
    </ol>
  );
}

interface RegionBarsProps {
  readonly row: Funding;
  readonly longest: number;
  readonly selection: Selection;
}

function RegionBars({ row, longest, selection }: RegionBarsProps) {
  const texts = useWords(words);
  const { region, amount, currency, comparator, basis, derived, via, leftOut, purposes } = row;
  const from = via.filter(({ id }) => id !== region.id);
  const bar = { longest, currency, basis };
  const to = (purpose: string | undefined): string =>
    moneyAddress({ ...selection, open: { region: region.id, purpose } });
  return (
    <>
      <p className={styles.region}>
        <EntityLink entity={region} />
        {basis === 'INFERRED' ? <span className="quiet">{texts.inferred}</span> : null}
        {derived ? (
          <span className="quiet">
            {texts.derived}
            {texts.from}{' '}
            {from.map((one) => (
              <EntityLink key={one.id} entity={one} />
            ))}
          </span>
        ) : null}
      </p>
      <AmountBar
        {...bar}
        name={texts.total}
        amount={amount}
        comparator={comparator}
        to={to(undefined)}
        whole
      />
      {purposes.map((purpose) => (
        <AmountBar
          key={purposeKey(purpose)}
          {...bar}
          name={purpose.sector?.name ?? texts.general}
          amount={purpose.amount}
          comparator={purpose.comparator}
          to={to(purposeKey(purpose))}
        />
      ))}
      {leftOut.map(({ fund, sameAs }) => (
        <p key={fund.id} className={styles.leftOut}>
          <b>{texts.notCounted}</b> <EntityLink entity={fund} />
          {fund.size === null ? null : (
            <>
              {' · '}
              <ValueText value={fund.size} />
            </>
          )}
          {' · '}
          {texts.mayBe} <EntityLink entity={sameAs} />
          {texts.mayBeEnd}
        </p>
      ))}
    </>
  );
}

interface AmountBarProps {
  readonly name: string;
  readonly amount: number;
  readonly currency: string;
  readonly comparator: Comparator;
  readonly basis: Funding['basis'];
  readonly longest: number;
  readonly to: string;
  readonly whole?: boolean;
}

function AmountBar({
  name,
  amount,
  currency,
  comparator,
  basis,
  longest,
  to,
  whole = false,
}: AmountBarProps) {
  const language = useLanguage();
  return (
    <Link to={to} className={styles.amount} data-whole={whole}>
      <span>{name}</span>
      <BoundBar amount={amount} longest={longest} comparator={comparator} basis={basis} />
      <strong>{withBound(formatAmount(amount, currency, language), comparator, language)}</strong>
    </Link>
  );
}
