import type { Ask } from '../../asking/ask.js';
import { answered, type Answered } from '../../asking/refusal.js';
import { loadRegionChoices, type RegionChoices, regionsOf } from '../../choosing/load-region-choices.js';
import type { ClaimFragment } from '../../claims/claim.graphql.js';
import {
  eligibilityAcrossOperation,
  type EligibilityAcrossQuery,
  eligibilityClaimsOperation,
  eligibilityOptionsOperation,
  eligibilityWithinOperation,
  type EligibilityWithinQuery,
  type EnterpriseInput,
} from './eligibility.graphql.js';
import { type Example, examplesOf } from './examples.js';
import { type Options, optionsOf } from './options.js';
import { type Opened, readSaid, type Said } from './said.js';
import { toEnterprise } from './to-enterprise.js';

/** What the page is made of. */
export interface EligibilityData {
  readonly said: Said;
  /** Whether the address says nothing, so that the first example is answered. */
  readonly isExample: boolean;
  readonly enterprise: EnterpriseInput;
  readonly opened: Opened;
  readonly options: Options;
  readonly examples: readonly Example[];
  readonly choices: RegionChoices;
  readonly across: Answered<EligibilityAcrossQuery>;
  /** Of the region that is looked at. */
  readonly within: EligibilityWithinQuery['eligibility'][number] | undefined;
  /** Of the measure that is opened. */
  readonly claims: readonly ClaimFragment[];
}

export async function loadEligibility(ask: Ask, search: URLSearchParams): Promise<EligibilityData> {
  const options = optionsOf(await ask(eligibilityOptionsOperation));
  const examples = examplesOf(options);
  const typed = readSaid(search);
  const said = typed ?? { ...examples[0].said, regions: regionsOf(search) };
  const enterprise = toEnterprise(said);
  const regions = said.regions.length === 0 ? null : [...said.regions];
  const [choices, across] = await Promise.all([
    loadRegionChoices(ask, search, said.regions),
    answered(ask(eligibilityAcrossOperation, { regions, enterprise })),
  ]);
  const found = across.answer?.eligibility ?? [];
  const asked = search.get('at');
  const at = found.find(({ region }) => region.id === asked) ?? found[0];
  const within =
    at && (await ask(eligibilityWithinOperation, { region: at.region.id, enterprise })).eligibility[0];
  const measure = search.get('measure') ?? undefined;
  const ids = within?.measures.find((one) => one.measure.id === measure)?.claims.map(({ id }) => id) ?? [];
  const claims = ids.length === 0 ? [] : (await ask(eligibilityClaimsOperation, { ids })).claims.nodes;
  return {
    said,
    isExample: typed === undefined,
    enterprise,
    opened: { at: at?.region.id, measure },
    options,
    examples,
    choices,
    across,
    within,
    claims,
  };
}
