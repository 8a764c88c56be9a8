import { UserInputError } from '../errors.js';
import { suggested } from '../nearest.js';
import type { AnswerField } from './answer-shape.js';

/** The lists of objects of an answer, as paths from its root, each before those within it: any can be a table. */
export function answerLists(shape: AnswerField): string[] {
  return [...shape.fields].flatMap(([key, field]) => [
    ...(field.list && field.fields.size > 0 ? [key] : []),
    ...answerLists(field).map((path) => `${key}.${path}`),
  ]);
}

/**
 * The list that a table is to be made of: the one that is asked for, or the only one that lies nearest to the root.
 *
 * @param asked By the reader, or by the operation itself where the reader asks for none.
 * @throws UserInputError where the answer has no such list, or several are as near
 */
export function chooseList(shape: AnswerField, asked: string | undefined): string {
  const lists = answerLists(shape);
  if (lists.length === 0) {
    throw new UserInputError({
      zh: '答案里没有列表，不能作为 CSV 给出。',
      en: 'list: expected an answer with a list to make CSV of, but it has none.',
    });
  }
  if (asked !== undefined) {
    if (lists.includes(asked)) return asked;
    const near = suggested(asked, lists);
    throw new UserInputError({
      zh: `list：须为答案中某个列表的路径（${lists.join('、')}），得到的是“${asked}”。${near.zh}`,
      en: `list: expected the path of a list of the answer (${lists.join(', ')}), but got "${asked}".${near.en}`,
    });
  }
  const depth = (path: string): number => path.split('.').length;
  const nearest = Math.min(...lists.map(depth));
  const [list, ...others] = lists.filter((path) => depth(path) === nearest);
  if (list !== undefined && others.length === 0) return list;
  throw new UserInputError({
    zh: `list：答案中有多个列表，须指明其中一个：${lists.join('、')}。`,
    en: `list: expected one of the lists of the answer, but got none: ${lists.join(', ')}.`,
  });
}
