import type { EntityType } from '../schema.graphql.js';
import { KINDS } from './kinds.js';

/** An entity and what is asked of it: 通州 基金, guizhou parks. */
export interface ListQuestion {
  /** The words that name the entity. */
  readonly entity: string;
  readonly type: EntityType;
}

const BY_WORD = new Map(
  Object.entries(KINDS).flatMap(([type, words]) => words.map((word) => [word, type as EntityType] as const)),
);
/** Longer words first: 基础设施 is no 设施 of 基础. */
const CHINESE = [...BY_WORD.keys()]
  .filter((word) => /\p{Script=Han}/u.test(word))
  .sort((a, b) => b.length - a.length);

/**
 * Reads a text as an entity and a word for what is asked of it, in either order; in Chinese without a blank too, where the
 * word stands at the end. `undefined` where it is no such question.
 */
export function splitQuestion(text: string): ListQuestion | undefined {
  const words = text.trim().split(/\s+/);
  const at = words.findIndex((word) => BY_WORD.has(word.toLowerCase()));
  const type = BY_WORD.get(words[at]?.toLowerCase() ?? '');
  if (type !== undefined) {
    const entity = words.filter((_, index) => index !== at).join(' ');
    return entity === '' ? undefined : { entity: entity.replace(/的$/, ''), type };
  }
  const end = CHINESE.find((word) => text.trim().endsWith(word));
  const asked = end === undefined ? undefined : BY_WORD.get(end);
  if (end === undefined || asked === undefined) return undefined;
  const entity = text.trim().slice(0, -end.length).replace(/的$/, '').trim();
  // One sign names nothing: 母基金 is a word.
  return entity.length < 2 ? undefined : { entity, type: asked };
}
