import type { Properties } from '../sources/source-content.js';

/** A node by its id, and the properties that it is to have. */
interface PropertiesRow {
  readonly id: string;
  readonly properties: Properties;
}

interface IdRow {
  readonly id: string;
}

interface ReferenceRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

interface ProjectionRow {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

interface ClaimLinkRow {
  readonly claim: string;
  readonly type: string;
  readonly target: string;
}

/** The statements of `cypher/load/` that write rows, each with what it reads of a row. */
export interface WrittenRows {
  /** `derivation` as an integer of the driver's. */
  'finish-source': { readonly key: string; readonly hash: string; readonly derivation: unknown };

  'set-words': PropertiesRow & { readonly label: string };
  'remove-unused-words': IdRow;

  'create-entities': { readonly labels: readonly string[]; readonly properties: Properties };
  'declare-entities': PropertiesRow & { readonly labels: readonly string[] };
  'set-entities': PropertiesRow;
  'disown-entities': IdRow;
  'set-additions': { readonly source: string; readonly id: string; readonly aliases: readonly string[] };
  'remove-additions': { readonly source: string; readonly id: string };
  'create-references': ReferenceRow;
  'remove-references': ReferenceRow;

  'set-sections': PropertiesRow & { readonly documentId: string };
  'remove-sections': IdRow;
  'create-evidence': { readonly documentId: string; readonly properties: Properties };
  'set-evidence': PropertiesRow;
  'link-attributions': { readonly id: string; readonly attributedTo: string };
  'remove-evidence': IdRow;

  'create-claims': {
    readonly properties: Properties;
    readonly subject: string;
    readonly object: string | null;
    readonly evidence: readonly string[];
  };
  'set-claims': PropertiesRow;
  'name-claims': PropertiesRow;
  'remove-claims': IdRow;
  'unlink-claims': ClaimLinkRow;
  'link-entities': ClaimLinkRow;
  'link-evidence': Pick<ClaimLinkRow, 'claim' | 'target'>;
  'create-qualifiers': { readonly claim: string; readonly properties: Properties };
  'link-qualifiers': { readonly id: string; readonly entity: string };
  'remove-qualifiers': Pick<ClaimLinkRow, 'target'>;

  'create-projections': ProjectionRow & { readonly properties: object };
  'set-projections': ProjectionRow & { readonly properties: object };
  'remove-projections': ProjectionRow;
  'create-conflicts': { readonly from: string; readonly to: string };
  'remove-conflicts': { readonly from: string; readonly to: string };
}
