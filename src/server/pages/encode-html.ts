import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Beyond this a page of 200 kB takes longer to compress than it gains on its way. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** A page as it is sent. */
export interface EncodedHtml {
  readonly body: string | Buffer;
  /** What `Content-Encoding` says; none where the client takes none of ours. */
  readonly encoding: 'br' | 'gzip' | undefined;
}

/**
 * Compresses a page, whose data stands in it twice, as HTML and as JSON: 209 kB become 15.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3
 */
export async function encodeHtml(html: string, accepted: string | undefined): Promise<EncodedHtml> {
  const taken = acceptedCodings(accepted);
  if (taken.has('br')) return { body: await toBrotli(html, BROTLI), encoding: 'br' };
  if (taken.has('gzip')) return { body: await toGzip(html), encoding: 'gzip' };
  return { body: html, encoding: undefined };
}

/** The codings that `Accept-Encoding` names and does not refuse with `q=0`. */
function acceptedCodings(accepted = ''): ReadonlySet<string> {
  const codings = accepted.split(',').map((coding) => coding.trim().toLowerCase());
  return new Set(
    codings
      .filter((coding) => !/;\s*q=0(?:\.0*)?$/.test(coding))
      .map((coding) => (coding.split(';')[0] ?? '').trim()),
  );
}
