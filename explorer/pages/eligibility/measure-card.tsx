import { Link } from 'react-router';

import { BasisMark } from '../../claims/marks.js';
import { EntityLink } from '../../entities/entity-link.js';
import { useWords } from '../../language/words.js';
import type { EligibilityOutcome } from '../../schema.graphql.js';
import type { AssessedFragment } from './eligibility.graphql.js';
import styles from './eligibility.module.css';
import { AmountText } from './region-bars.js';
import { type Opened, type Said, saidAddress } from './said.js';
import { outcomeWords, words } from './words.js';

interface CardProps {
  readonly assessed: AssessedFragment;
  readonly said: Said;
  readonly opened: Opened;
}

/** What a measure means for the enterprise: whether it pays, how much, how that follows, and what stays open. */
export function MeasureCard({ assessed, said, opened }: CardProps) {
  const texts = useWords(words);
  const { measure, policy, outcome, amount, arithmetic, reason, basis, derived, places } = assessed;
  const { steps, conditions, gaps, missing, claims } = assessed;
  return (
    <article className={styles.card} data-outcome={outcome} data-measure={measure.id}>
      <header>
        <h3>
          <EntityLink entity={measure} />
        </h3>
        <OutcomeMark outcome={outcome} />
        {amount === null ? null : (
          <strong className={styles.amount}>
            <AmountText amount={amount} />
          </strong>
        )}
      </header>
      <p className="quiet">
        {texts.ofPolicy} <EntityLink entity={policy} />
        {derived ? (
          <>
            {' · '}
            {texts.derived}{' '}
            {places.map((place) => (
              <EntityLink key={place.id} entity={place} />
            ))}
          </>
        ) : null}
      </p>
      <p className={styles.reason}>{reason}</p>
      {arithmetic === null || reason.toLowerCase().includes(arithmetic.toLowerCase()) ? null : (
        <p className={styles.reason}>{arithmetic}</p>
      )}
      <details>
        <summary>{texts.steps(steps.length)}</summary>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={`${step.kind} ${step.text}`} data-holds={String(step.holds)}>
              <StepMark holds={step.holds} /> {step.text}
              {step.basis === 'INFERRED' ? <BasisMark basis="INFERRED" /> : null}
            </li>
          ))}
        </ol>
      </details>
      <Notes title={texts.check} texts={conditions.map(({ text }) => text)} />
      <Notes title={texts.gaps} texts={gaps.map(({ text }) => text)} />
      {missing.length === 0 ? null : (
        <p className={styles.notes}>
          <b>{texts.missing}</b>{' '}
          {missing.map(({ field, text }) => (
            <a key={field} href={`#${field}`}>
              {text}
            </a>
          ))}
        </p>
      )}
      <p className={styles.foot}>
        <Link to={saidAddress(said, { at: opened.at, measure: measure.id })}>
          {texts.sentences(claims.length)}
        </Link>
        {basis === 'INFERRED' ? <span className="quiet">{texts.inferred}</span> : null}
      </p>
    </article>
  );
}

function Notes({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div className={styles.notes}>
      <b>{title}</b>
      <ul>
        {texts.map((text) => (
          // Words of the text stay Chinese in English, too.
          <li key={text} lang={/\p{Script=Han}/u.test(text) ? 'zh' : 'en'}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whether a measure pays: a full circle with a tick, a broken one with a question, an empty one with a bar, and the word. */
function OutcomeMark({ outcome }: { readonly outcome: EligibilityOutcome }) {
  const word = useWords(outcomeWords)[outcome];
  return (
    <span className={styles.outcome} data-outcome={outcome}>
      <StepSign
        holds={outcome === 'APPLIES' ? true : outcome === 'DOES_NOT_APPLY' ? false : null}
        size={18}
      />
      {word}
    </span>
  );
}

function StepMark({ holds }: { readonly holds: boolean | null }) {
  const texts = useWords(words);
  return (
    <>
      <StepSign holds={holds} size={15} />
      <span className="visually-hidden">
        {holds === null ? texts.open : holds ? texts.holds : texts.fails}:{' '}
      </span>
    </>
  );
}

function StepSign({ holds, size }: { readonly holds: boolean | null; readonly size: number }) {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 } as const;
  return (
    <svg
      viewBox="0 0 18 18"
      width={size}
      height={size}
      className={styles.sign}
      aria-hidden="true"
      focusable="false"
    >
      {holds === true ? (
        <>
          <circle cx="9" cy="9" r="8" fill="currentColor" />
          <path d="m5 9.300 2.800 2.800L13 6.500" fill="none" stroke="var(--paper)" strokeWidth="2" />
        </>
      ) : null}
      {holds === false ? (
        <>
          <circle cx="9" cy="9" r="7.500" {...line} />
          <path d="M5 9h8" {...line} strokeWidth="2.400" />
        </>
      ) : null}
      {holds === null ? (
        <>
          <circle cx="9" cy="9" r="7.500" {...line} strokeDasharray="3.200 2" />
          <path
            d="M6.800 7.200c.2-3 4.600-2.700 4.400 0-.1 1.500-2.200 1.400-2.200 3.200m0 1.600v1.500"
            {...line}
          />
        </>
      ) : null}
    </svg>
  );
}
