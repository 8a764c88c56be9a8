import { whole } from './random.mjs';

/** So many claims are read from one document. */
const CLAIMS_OF_DOCUMENT = 400;

/** A node of the graph. */
export const node = (label, properties) => ({ kind: 'node', label, properties });

/** A relationship; each end is the label that its id is unique under, and the id. */
export const relationship = (type, start, from, end, to, properties) => ({
  kind: 'relationship',
  type,
  start,
  from,
  end,
  to,
  properties,
});

/**
 * Writes claims as docs/model.md has them: claim, evidence, document, and what they are projected to. Keeps nothing but
 * counters, so that a graph of any size takes the same memory to make.
 */
export class ClaimWriter {
  #claims = 0;
  #documents = 0;
  #offset = 0;
  #document;
  #random;
  #prefix;

  constructor(random, prefix) {
    this.#random = random;
    this.#prefix = prefix;
  }

  /** How many nodes the next claim makes. */
  get cost() {
    return this.#claims % CLAIMS_OF_DOCUMENT === 0 ? 3 : 2;
  }

  /** A relationship between two entities, stated by a claim. */
  *relate(subject, predicate, object, quote) {
    const claim = yield* this.#claim(subject, predicate, quote, {});
    yield relationship('OBJECT', 'Claim', claim.id, 'Entity', object);
    yield relationship(predicate, 'Entity', subject, 'Entity', object, {
      claimIds: [claim.id],
      basis: claim.basis,
      modality: claim.modality,
    });
  }

  /** A value of an entity, stated by a claim; the entity has the value as properties already. */
  *state(subject, predicate, value, quote) {
    yield* this.#claim(subject, predicate, quote, value);
  }

  *#claim(subject, predicate, quote, value) {
    if (this.#claims % CLAIMS_OF_DOCUMENT === 0) yield this.#nextDocument();
    const ordinal = this.#claims++;
    const id = `claim:${this.#prefix}:${ordinal}`;
    const inferred = this.#random() < 0.1;
    const planned = this.#random() < 0.2;
    const year = 2018 + whole(this.#random, 7);
    const claim = {
      id,
      documentId: this.#document,
      ordinal,
      predicate,
      rank: 'NORMAL',
      basis: inferred ? 'INFERRED' : 'STATED',
      modality: planned ? 'PLANNED' : 'ACTUAL',
      validTimeEdtf: `${year}`,
      validTimeText: `${year}年`,
      validTimeEarliest: `${year}-01-01`,
      validTimeLatest: `${year}-12-31`,
      ...(inferred && { rationale: '由上下文推断', rationaleEn: 'drawn from the context' }),
      ...value,
    };
    yield node('Claim', claim);
    const start = this.#offset;
    const end = (this.#offset = start + quote.length);
    const evidence = `evidence:${this.#document}:${start}-${end}`;
    yield node('Evidence', { id: evidence, section: `第${(ordinal % 9) + 1}节`, quote, start, end });
    yield relationship('SUBJECT', 'Claim', id, 'Entity', subject);
    yield relationship('EVIDENCE', 'Claim', id, 'Evidence', evidence);
    yield relationship('IN_DOCUMENT', 'Evidence', evidence, 'Entity', this.#document);
    return claim;
  }

  #nextDocument() {
    const n = this.#documents++;
    this.#offset = 0;
    this.#document = `document:${this.#prefix}-${n}`;
    const name = `产业简报${this.#prefix}第${n}期`;
    const nameEn = `Industry brief ${this.#prefix} no. ${n}`;
    return node('Document', {
      id: this.#document,
      name,
      nameEn,
      aliases: [],
      names: [name, nameEn],
      pinyin: [],
      publishedOnEdtf: '2022',
      publishedOnText: '2022年',
      publishedOnEarliest: '2022-01-01',
      publishedOnLatest: '2022-12-31',
    });
  }
}
