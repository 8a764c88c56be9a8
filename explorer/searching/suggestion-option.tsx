import { TypeMark } from '../entities/entity-link.js';
import { manyWords, typeWords } from '../entities/types.js';
import { useWords } from '../language/words.js';
import type { Suggestion } from './load-suggestions.js';
import { MarkedText } from './marked-text.js';
import styles from './searching.module.css';
import { words } from './words.js';

/** What one suggestion says: the list with its first entries, the entity with what matched, or the sentence. */
export function SuggestionOption({
  suggestion,
  text,
}: {
  readonly suggestion: Suggestion;
  readonly text: string;
}) {
  const { listOf, count, onSubject } = useWords(words);
  const types = useWords(typeWords);
  const many = useWords(manyWords);
  if (suggestion.kind === 'list') {
    const { type, list } = suggestion.found;
    return (
      <>
        <TypeMark type={type} />
        <b>{listOf(list.centre.name, many[type])}</b>
        <span className={styles.aside}>{count(list.totalCount, list.exact)}</span>
        <span className={styles.below}>{list.nodes.map(({ node }) => node.name).join(' · ')}</span>
      </>
    );
  }
  const { node, matched } = suggestion.edge;
  if (node.__typename === 'Claim') {
    return (
      <>
        <span lang="zh" className={styles.quote}>
          <MarkedText text={excerpt(matched.text, text)} search={text} />
        </span>
        <span className={styles.below}>
          {onSubject} {node.subject.name}
        </span>
      </>
    );
  }
  const above = node.__typename === 'Region' ? node.ancestors.nodes.map(({ name }) => name).join(' · ') : '';
  return (
    <>
      <TypeMark type={node.__typename} />
      <span>
        <MarkedText text={node.name} search={text} />
      </span>
      <span className={styles.aside}>{above === '' ? types[node.__typename] : above}</span>
      {matched.text === node.name ? null : (
        <span className={styles.below}>
          <MarkedText text={matched.text} search={text} />
        </span>
      )}
    </>
  );
}

const AROUND = 24;

/** The words around the first one that was searched for. */
function excerpt(sentence: string, text: string): string {
  const first = text.split(/\s+/)[0]?.toLowerCase() ?? '';
  const at = sentence.toLowerCase().indexOf(first);
  if (at <= AROUND) return sentence.slice(0, AROUND * 3);
  return `…${sentence.slice(at - AROUND, at + AROUND * 2)}`;
}
