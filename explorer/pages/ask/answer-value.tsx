import { Link } from 'react-router';

import { EntityLink } from '../../entities/entity-link.js';
import { typeWords } from '../../entities/types.js';
import { formatNumber } from '../../figures/format-number.js';
import { useLanguage } from '../../language/language.js';
import { useVocabulary } from '../../language/vocabulary.js';
import { useWords } from '../../language/words.js';
import { entityAddress, readerAddress } from '../../routing/addresses.js';
import type { EntityType } from '../../schema.graphql.js';
import { isEntity, isItem } from './answer-table.js';
import styles from './ask.module.css';
import { codeWords } from './code-words.js';
import { fieldLabel } from './field-words.js';
import { words } from './words.js';

/** How many entries of a list are read at once. */
const OPEN_ENTRIES = 5;

/** Whatever an answer has in a place: an entity as a link, a figure in its words, a claim with its sentence. */
export function AnswerValue({ value }: { readonly value: unknown }) {
  if (Array.isArray(value)) return <AnswerList items={value} />;
  if (isItem(value)) return <AnswerItem item={value} />;
  return <AnswerScalar value={value} />;
}

function AnswerScalar({ value }: { readonly value: unknown }) {
  const language = useLanguage();
  const { yes, no } = useWords(words);
  const vocabulary = useVocabulary();
  if (value === null || value === undefined) return <span className="quiet">–</span>;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return formatNumber(value, language);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const label = codeWords[text]?.[language] ?? vocabulary.predicate(text);
  if (label === text) return text;
  return (
    <>
      {label}{' '}
      <code className={styles.coded} translate="no">
        {text}
      </code>
    </>
  );
}

function AnswerList({ items }: { readonly items: readonly unknown[] }) {
  const texts = useWords(words);
  if (items.length === 0) return <span className="quiet">–</span>;
  const list = (
    <ul className={styles.entries}>
      {items.map((item, index) => (
        // The same answer has the same entries in the same order.
        <li key={index}>
          <AnswerValue value={item} />
        </li>
      ))}
    </ul>
  );
  const claims = items.every((item) => isItem(item) && 'evidence' in item);
  const entities = items.every(isEntity);
  if (!claims && (entities || items.length === 1) && items.length <= OPEN_ENTRIES) return list;
  return (
    <details>
      <summary>{claims ? texts.claims(items.length) : texts.entries(items.length)}</summary>
      {list}
    </details>
  );
}

function AnswerItem({ item }: { readonly item: Readonly<Record<string, unknown>> }) {
  const language = useLanguage();
  const { nodes, edges, node, ...rest } = item;
  const list = nodes ?? edges;
  if (Array.isArray(list)) return <AnswerList items={list} />;
  if (isItem(node)) return <AnswerItem item={{ ...node, ...rest }} />;
  if (typeof item['quote'] === 'string') return <Quote evidence={item} />;
  // A figure or a date: its words have the bound, too.
  if (typeof item['text'] === 'string' && ('comparator' in item || 'edtf' in item))
    return <span lang="zh">{item['text']}</span>;
  const entity = isEntity(item);
  const others = Object.entries(item).filter(
    ([key, value]) => value !== null && key !== '__typename' && !(entity && (key === 'id' || key === 'name')),
  );
  // Of a claim the sentence is what a reader looks for; its id is for who cites it.
  if ('evidence' in item) others.sort(([a], [b]) => placeInClaim(a) - placeInClaim(b));
  // A name alone needs no heading.
  const [alone] = others.length === 1 && !entity ? others : [];
  if (alone !== undefined) return <AnswerValue value={alone[1]} />;
  return (
    <>
      {entity ? <Entity {...item} /> : null}
      {others.length === 0 ? null : (
        <dl className={styles.fields}>
          {others.map(([key, value]) => (
            <div key={key}>
              {key === 'claims' || key === 'evidence' ? null : <dt>{fieldLabel(key, language)}</dt>}
              <dd>
                <AnswerValue value={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function placeInClaim(key: string): number {
  return key === 'evidence' ? 0 : key === 'id' ? 2 : 1;
}

function Entity({
  id,
  name,
  __typename,
}: {
  readonly id: string;
  readonly name: string;
  readonly __typename?: string;
}) {
  if (__typename !== undefined && __typename in typeWords)
    return <EntityLink entity={{ id, name, __typename: __typename as EntityType }} />;
  return <Link to={entityAddress(id)}>{name}</Link>;
}

function Quote({ evidence }: { readonly evidence: Readonly<Record<string, unknown>> }) {
  const { quote, section, document, start } = evidence;
  const reader =
    isItem(document) && typeof document['id'] === 'string' && typeof start === 'number'
      ? readerAddress(document['id'], start)
      : undefined;
  return (
    <blockquote lang="zh" className={styles.quote}>
      {reader === undefined ? String(quote) : <Link to={reader}>{String(quote)}</Link>}
      {typeof section === 'string' ? <span className="quiet"> {section}</span> : null}
    </blockquote>
  );
}
