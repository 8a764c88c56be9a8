const FOUND = 'nodes { id name }';

function operation(name, title, type, operator, textOf) {
  return {
    name,
    title,
    small: true,
    variables: ({ probeNames }) => probeNames.map((names, i) => ({ text: textOf(names, i) })),
    graphql: `query ${name[0].toUpperCase()}${name.slice(1)}($text: ${type}) {
    funds(where: { name: { ${operator}: $text } }, first: 10) { ${FOUND} }
  }`,
  };
}

/** Half of what is asked for is Chinese, half English. */
const either = ({ zh, en }, i) => (i % 2 === 0 ? zh : en);

/**
 * Funds by their names. Asked of ours alone, in graphs of different sizes: the other peers' dialects have no words for a list
 * that one of several names is looked for in.
 */
export const nameOperations = [
  operation('namesEq', { zh: '按名称查基金', en: 'a fund by its name' }, 'String!', 'eq', either),
  operation(
    'namesIn',
    { zh: '按多个名称查基金', en: 'funds by several names' },
    '[String!]!',
    'in',
    ({ zh, en, alias }) => [zh, en, alias, '没有这个名称'],
  ),
  operation(
    'namesStartsWith',
    { zh: '按名称开头查基金', en: 'funds by how their names begin' },
    'String!',
    'startsWith',
    (names, i) => either(names, i).slice(0, -1),
  ),
  operation(
    'namesContains',
    { zh: '按名称中的文字查基金', en: 'funds by what their names have in them' },
    'String!',
    'contains',
    // From the second word on, as a word that a text begins with may stand in the middle of one.
    ({ zh, en }, i) => (i % 2 === 0 ? zh.slice(1) : en.slice(en.indexOf(' ') + 1)),
  ),
];
