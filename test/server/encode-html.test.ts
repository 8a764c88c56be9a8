import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { encodeHtml } from '../../src/server/pages/encode-html.js';

const HTML = `<p>${'通州区 '.repeat(500)}</p>`;

describe('a page that is sent', () => {
  it('is brotli where the client takes it, whatever else it takes', async () => {
    const { body, encoding } = await encodeHtml(HTML, 'gzip, deflate, br;q=0.9, zstd');
    expect(encoding).toBe('br');
    expect(brotliDecompressSync(body).toString()).toBe(HTML);
    expect(body.length).toBeLessThan(HTML.length / 10);
  });

  it.each(['gzip', 'GZIP;q=0.5', 'br;q=0, gzip', 'br; q=0.00,gzip'])('is gzip for %s', async (accepted) => {
    const { body, encoding } = await encodeHtml(HTML, accepted);
    expect(encoding).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe(HTML);
  });

  it.each([undefined, '', 'identity', 'zstd', 'gzip;q=0', 'brotli'])(
    'is as it is for %s',
    async (accepted) => {
      expect(await encodeHtml(HTML, accepted)).toEqual({ body: HTML, encoding: undefined });
    },
  );
});
