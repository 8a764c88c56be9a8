import { node, relationship } from './claim-writer.mjs';
import { moneyText, namesOf } from './names.mjs';
import { pick, whole } from './random.mjs';

const FUND_KINDS = ['MOTHER_FUND', 'DIRECT', 'MOTHER_AND_DIRECT', 'JOINT', 'GUIDANCE', 'INVESTMENT'];
const PARK_KINDS = ['TOWN', 'PARK', 'AREA', 'CENTRE', 'BASE', 'INCUBATOR', 'CLUSTER'];
const INSTRUMENTS = [
  'RENT_SUBSIDY',
  'PURCHASE_SUBSIDY',
  'RECOGNITION_AWARD',
  'RND_INVESTMENT_SUBSIDY',
  'TALENT_PROGRAMME',
];
const COMPARATORS = ['EQ', 'EQ', 'EQ', 'ABOUT', 'NEARLY', 'GT', 'GTE', 'LTE'];

/**
 * Makes entities with the claims around them, a bundle at a time. `ids` numbers the entities of each type, so that an
 * earlier one can be named without being remembered.
 */
export class Bundles {
  #random;
  #claims;
  #prefix;
  ids = { Company: 0, Organization: 0, Fund: 0, Park: 0, Policy: 0, Measure: 0 };

  constructor(random, claims, prefix) {
    this.#random = random;
    this.#claims = claims;
    this.#prefix = prefix;
  }

  /** The id of the nth entity of a type. */
  idOf(type, n) {
    return `${type.toLowerCase()}:${this.#prefix}-${n}`;
  }

  *bareCompany() {
    yield this.#entity('Company').element;
  }

  *company(region, settlesIn) {
    const { element, id, name } = this.#entity('Company');
    yield element;
    yield* this.#claims.relate(id, 'LOCATED_IN', region.id, `${name}位于${region.name}。`);
    if (settlesIn !== undefined && settlesIn.id !== region.id) {
      const quote = `${name}拟入驻${settlesIn.name}。`;
      yield* this.#claims.relate(id, 'INTENDS_TO_SETTLE_IN', settlesIn.id, quote);
    }
    return id;
  }

  *organization(region) {
    const { element, id, name } = this.#entity('Organization');
    yield element;
    yield* this.#claims.relate(id, 'LOCATED_IN', region.id, `${name}设在${region.name}。`);
    return id;
  }

  *park(region) {
    const kind = pick(this.#random, PARK_KINDS);
    const { element, id, name } = this.#entity('Park', region, { kind, modality: 'ACTUAL' });
    yield element;
    yield* this.#claims.relate(id, 'LOCATED_IN', region.id, `${name}建在${region.name}。`);
  }

  /** A fund with its size, the regions that it supports, its sponsors and a problem that it is set against. */
  *fund(regions, sponsors, problem) {
    const random = this.#random;
    const hasSize = random() < 0.9;
    const comparator = pick(random, COMPARATORS);
    const amount = (1 + whole(random, 300)) * 100_000_000;
    const money = {
      Amount: amount,
      Currency: 'CNY',
      Comparator: comparator,
      Text: moneyText(amount, comparator),
    };
    const { element, id, name } = this.#entity('Fund', regions[0], {
      kind: pick(random, FUND_KINDS),
      modality: random() < 0.7 ? 'ACTUAL' : 'PLANNED',
      ...(hasSize && prefixed('size', money)),
    });
    yield element;
    if (hasSize) {
      const value = { valueType: 'Money', ...prefixed('value', money) };
      yield* this.#claims.state(id, 'size', value, `${name}规模${money.Text}。`);
    }
    for (const region of unique(regions)) {
      yield* this.#claims.relate(id, 'SUPPORTS', region.id, `${name}支持${region.name}产业发展。`);
    }
    for (const sponsor of new Set(sponsors)) {
      yield* this.#claims.relate(sponsor, 'SPONSORS', id, `${name}由多家机构发起。`);
    }
    yield* this.#claims.relate(id, 'ADDRESSES', problem.id, `${name}着力缓解${problem.name}。`);
  }

  /** A policy with its issuer, its region, its measures and the problems that each measure is set against. */
  *policy(region, issuer, problems, measures) {
    const random = this.#random;
    const year = 2018 + whole(random, 7);
    const { element, id, name } = this.#entity('Policy', region, {
      issuedOnEdtf: `${year}`,
      issuedOnText: `${year}年`,
      issuedOnEarliest: `${year}-01-01`,
      issuedOnLatest: `${year}-12-31`,
    });
    yield element;
    yield* this.#claims.relate(issuer, 'ISSUES', id, `${name}由有关部门印发。`);
    yield* this.#claims.relate(id, 'APPLIES_TO', region.id, `${name}适用于${region.name}。`);
    for (let i = 0; i < measures; i++) {
      const amount = (1 + whole(random, 50)) * 1_000_000;
      const measure = this.#entity('Measure', undefined, {
        instrument: pick(random, INSTRUMENTS),
        ...prefixed('rate', { Percent: 10 + whole(random, 9) * 5, Comparator: 'LTE', Text: '一定比例' }),
        ...prefixed('cap', {
          Amount: amount,
          Currency: 'CNY',
          Comparator: 'LTE',
          Text: `最高${amount / 10_000}万元`,
        }),
      });
      yield measure.element;
      yield* this.#claims.relate(id, 'CONTAINS', measure.id, `${name}提出${measure.name}。`);
      const problem = problems[i % problems.length];
      yield* this.#claims.relate(measure.id, 'ADDRESSES', problem.id, `${measure.name}针对${problem.name}。`);
    }
  }

  #entity(type, place, properties) {
    const n = this.ids[type]++;
    const id = this.idOf(type, n);
    const names = namesOf(type, n, place);
    return { element: node(type, { id, ...names, ...properties }), id, name: names.name };
  }
}

/** What the whole country shares: problems, technologies and sectors, each below the first of its kind. */
export function* catalogue(type, label, count) {
  for (let n = 0; n < count; n++) {
    const id = `${type}:${n}`;
    yield node(label, { id, ...namesOf(label, n) });
    if (n > 0) {
      yield relationship('BROADER', 'Entity', id, 'Entity', `${type}:${n % 5 === 0 ? 0 : n - (n % 5)}`, {
        claimIds: [],
      });
    }
  }
}

function prefixed(name, members) {
  return Object.fromEntries(Object.entries(members).map(([member, value]) => [`${name}${member}`, value]));
}

function unique(entities) {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}
