import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

export interface ComposeService {
  readonly image?: string;
  readonly build?: string;
  readonly command?: string[];
  /** A variable without a value is passed on where it is set. */
  readonly environment: Readonly<Record<string, string | null>>;
  readonly ports: string[];
  readonly volumes?: string[];
  readonly healthcheck?: { readonly test: string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

/** What docker-compose.yml says, or what Compose makes of it. */
export interface ComposeFile {
  readonly services: { readonly neo4j: ComposeService; readonly api: ComposeService };
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** The file as it stands, its variables not filled in. */
export function readComposeFile(): ComposeFile {
  return parse(readFileSync('docker-compose.yml', 'utf8')) as ComposeFile;
}
