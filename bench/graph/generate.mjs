import { Bundles, catalogue } from './bundles.mjs';
import { ClaimWriter, node, relationship } from './claim-writer.mjs';
import { namesOf, regionNames } from './names.mjs';
import { createRandom, createZipf, pick, shuffled, whole } from './random.mjs';

/** Regions whose surroundings are the same in a graph of any size: what is asked of them has the same answer. */
export const PROBES = 20;
const PROBLEMS = 40;
const TECHNOLOGIES = 40;
const SECTORS = 30;
/** A few regions hold most of what there is. */
const EXPONENT = 1.1;
/** Regions, from the largest, that problems, sectors and technologies are told of. */
const PROFILED = 40;
/** No bundle makes more nodes. */
const LARGEST_BUNDLE = 60;
export const SMALLEST_GRAPH = 8_000;

/**
 * The graph of docs/model.md with exactly `nodes` nodes, as a stream of its nodes and relationships: a node comes before
 * its relationships. The same arguments give the same stream, and nothing that was given out is kept.
 *
 * @param regions The tree of src/seed/regions/region-tree.ts, parents first.
 */
export function* generateGraph({ nodes, seed, regions }) {
  if (nodes < SMALLEST_GRAPH)
    throw new RangeError(`expected ${SMALLEST_GRAPH} nodes or more, but got ${nodes}`);
  const { probes, ranked } = rankRegions(seed, regions);
  let made = 0;
  const counted = function* (elements) {
    for (const element of elements) {
      if (element.kind === 'node') made++;
      yield element;
    }
  };

  yield* counted(regionTree(regions));
  yield* counted(catalogue('problem', 'Problem', PROBLEMS));
  yield* counted(catalogue('technology', 'Technology', TECHNOLOGIES));
  yield* counted(catalogue('sector', 'Sector', SECTORS));

  const probeRandom = createRandom(seed + 1);
  const probeClaims = new ClaimWriter(probeRandom, 'probe');
  const probeBundles = new Bundles(probeRandom, probeClaims, 'probe');
  for (const [index, region] of probes.entries()) {
    yield* counted(probe(probeBundles, probeClaims, region, index));
  }

  const random = createRandom(seed + 2);
  const claims = new ClaimWriter(random, 'bulk');
  const bundles = new Bundles(random, claims, 'bulk');
  for (const region of ranked.slice(0, PROFILED)) yield* counted(profile(claims, random, region));
  const rank = createZipf(ranked.length, EXPONENT);
  const region = () => ranked[rank(random)];
  // Something to sponsor and to issue with, before the first fund and policy.
  for (let i = 0; i < 10; i++) {
    yield* counted(bundles.company(region()));
    yield* counted(bundles.organization(region()));
  }
  while (nodes - made > LARGEST_BUNDLE) yield* counted(bundle(bundles, random, region));
  while (made < nodes) yield* counted(bundles.bareCompany());
}

/** Which regions are probes, and the others from the largest to the smallest. */
export function rankRegions(seed, regions) {
  const named = regions.map((region) => ({ ...region, ...regionNames(region) }));
  const districts = named.filter(({ level }) => level === 'DISTRICT');
  const mixed = shuffled(createRandom(seed), districts);
  return { probes: mixed.slice(0, PROBES), ranked: mixed.slice(PROBES) };
}

function* regionTree(regions) {
  for (const region of regions) {
    const { id, code, level, parent } = region;
    yield node('Region', { id, ...(code && { code }), codeVersion: '2025', level, ...regionNames(region) });
    if (parent) yield relationship('PART_OF', 'Entity', id, 'Entity', parent, { claimIds: [] });
  }
}

function* probe(bundles, claims, region, index) {
  const companies = [];
  for (let i = 0; i < 5; i++) companies.push(yield* bundles.company(region));
  const issuer = yield* bundles.organization(region);
  for (let i = 0; i < 3; i++) {
    const sponsors = [companies[i], companies[i + 1]];
    yield* bundles.fund([region], sponsors, problem((index + i) % PROBLEMS));
  }
  for (let i = 0; i < 2; i++) {
    const problems = [problem((index + i) % PROBLEMS), problem((index + i + 7) % PROBLEMS)];
    yield* bundles.policy(region, issuer, problems, 3);
    yield* bundles.park(region);
  }
  const { id, name } = problem(index % PROBLEMS);
  yield* claims.relate(id, 'AFFECTS', region.id, `${region.name}受${name}影响。`);
}

function* profile(claims, random, region) {
  const first = whole(random, 10);
  for (let i = 0; i < 3; i++) {
    const { id, name } = problem(first + i);
    yield* claims.relate(id, 'AFFECTS', region.id, `${region.name}受${name}影响。`);
    yield* claims.relate(region.id, 'RESPONDS_TO', id, `${region.name}着手破解${name}。`);
  }
  yield* claims.relate(region.id, 'DEVELOPS', `sector:${first}`, `${region.name}发展重点领域。`);
  yield* claims.relate(region.id, 'USES', `technology:${first}`, `${region.name}依托关键技术。`);
}

function* bundle(bundles, random, region) {
  const kind = random();
  if (kind < 0.55) yield* bundles.company(region(), random() < 0.15 ? region() : undefined);
  else if (kind < 0.75) {
    const regions = random() < 0.3 ? [region(), region()] : [region()];
    const sponsors = Array.from({ length: 1 + whole(random, 3) }, () => sponsor(bundles, random));
    yield* bundles.fund(regions, sponsors, problem(whole(random, PROBLEMS)));
  } else if (kind < 0.88) {
    const issuer = bundles.idOf('Organization', skewed(random, bundles.ids.Organization));
    const problems = [problem(whole(random, PROBLEMS)), problem(whole(random, PROBLEMS))];
    yield* bundles.policy(region(), issuer, problems, 1 + whole(random, 4));
  } else if (kind < 0.95) yield* bundles.park(region());
  else yield* bundles.organization(region());
}

function sponsor(bundles, random) {
  const type = pick(random, ['Company', 'Company', 'Organization']);
  return bundles.idOf(type, skewed(random, bundles.ids[type]));
}

/** The earlier ones are drawn more often, as the known sponsors are. */
function skewed(random, below) {
  return Math.floor(below * random() ** 3);
}

function problem(n) {
  return { id: `problem:${n}`, name: namesOf('Problem', n).name };
}
