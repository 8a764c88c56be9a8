import type { ShippedOperation } from '../../asking/catalogue.js';
import type { AskedQuery } from './asked-query.js';

/** What the page of `/graphql` begins with. */
export interface GraphqlData {
  readonly questions: readonly Pick<ShippedOperation, 'name' | 'title' | 'query'>[];
  /** What the address asks. */
  readonly asked: AskedQuery | undefined;
}
