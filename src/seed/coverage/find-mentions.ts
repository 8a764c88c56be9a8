import type { CheckedSeed } from '../check/checked-seed.js';
import { regionTree } from '../regions/region-tree.js';
import { spokenOf } from '../check/spoken-of.js';
import type { Span } from '../text/span.js';
import { squeeze, type SqueezedText } from '../text/squeezed-text.js';

/** A place in a document where a known name stands. */
export interface Mention extends Span {
  /** Whom it may name: several where a name is not unique. */
  readonly entities: readonly string[];
}

/**
 * Every place where a document has the name or an alias of an entity, the longest name at each place. Known are the
 * entities that the seed declares, and of the 3,218 regions those that its documents speak of: the names of all would
 * find 和平, 城区 and 长安 in any text.
 */
export function findMentions(seed: CheckedSeed, text: SqueezedText): Mention[] {
  const owners = knownNames(seed);
  const byFirst = new Map<string, string[]>();
  for (const name of [...owners.keys()].sort((a, b) => b.length - a.length)) {
    const first = name.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  const { squeezed } = text;
  const mentions: Mention[] = [];
  for (let at = 0; at < squeezed.length;) {
    const name = byFirst
      .get(squeezed.charAt(at))
      ?.find(
        (candidate) => squeezed.startsWith(candidate, at) && standsAlone(text, at, at + candidate.length),
      );
    if (name === undefined) {
      at++;
    } else {
      mentions.push({ ...text.span(at, at + name.length), entities: [...(owners.get(name) ?? [])] });
      at += name.length;
    }
  }
  return mentions;
}

function knownNames(seed: CheckedSeed): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  const own = (id: string, names: readonly (string | undefined)[]): void => {
    for (const name of names) {
      const squeezed = squeeze(name ?? '');
      if (squeezed.length >= 2) owners.set(squeezed, (owners.get(squeezed) ?? new Set()).add(id));
    }
  };
  for (const { entity } of seed.declarations.values()) {
    own(entity.id, [entity.name.zh, entity.name.en, ...entity.aliases]);
  }
  const spoken = new Set<string>();
  for (const { claims, additions } of seed.documents) {
    for (const { id, aliases } of additions) {
      spoken.add(id);
      own(id, aliases);
    }
    for (const claim of claims) for (const id of spokenOf(claim, claim.evidence)) spoken.add(id);
  }
  for (const { id, name, shortName } of regionTree()) if (spoken.has(id)) own(id, [name, shortName]);
  return owners;
}

/** A Latin name is a word of its own: `AI` is not in `AIDS`. */
function standsAlone(text: SqueezedText, start: number, end: number): boolean {
  const span = text.span(start, end);
  const latin = /[A-Za-z]/;
  const [first, last] = [text.text.charAt(span.start), text.text.charAt(span.end - 1)];
  return (
    !(latin.test(first) && latin.test(text.text.charAt(span.start - 1))) &&
    !(latin.test(last) && latin.test(text.text.charAt(span.end)))
  );
}
