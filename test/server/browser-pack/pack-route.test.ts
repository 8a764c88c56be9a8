import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, describe, expect, it } from 'vitest';

import { readBrowserPack } from '../../../src/server/browser-pack/browser-pack.js';
import { greeting, registerBrowserPack } from '../../../src/server/browser-pack/pack-route.js';

const app: FastifyInstance = fastify();
registerBrowserPack(app, readBrowserPack('cypher/browser', 'palette.json'));

afterAll(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

describe('/browser-pack/', () => {
  it('has what the greeting asks Browser to load', async () => {
    const urls = greeting('http://here').match(/http:\/\/here(\S+?)(?=;|$)/g) ?? [];
    expect(urls).toHaveLength(2);
    for (const url of urls) expect((await get(new URL(url).pathname)).statusCode).toBe(200);
  });

  it('gives the guide and the style in the language that is asked for, Chinese otherwise', async () => {
    const title = async (url: string, language: string) =>
      /<h3>(.+?)<\/h3>/.exec((await get(url, { 'accept-language': language })).body)?.[1];
    expect(await title('/browser-pack/guide.html', 'en-GB,en;q=0.9')).toBe('What is in the graph');
    expect(await title('/browser-pack/guide.html', 'de')).toBe('图里有什么');
    expect(await title('/browser-pack/guide.en.html', 'zh')).toBe('What is in the graph');
    const style = async (language: string) => (await get(`/browser-pack/style.${language}.grass`)).body;
    expect(await style('zh')).toContain("caption: '{caption}'");
    expect(await style('zh')).toContain("caption: '属于'");
    expect(await style('en')).toContain("caption: '{nameEn}'");
    expect(await style('en')).toContain("caption: 'part of'");
    expect(await style('en')).not.toMatch(/[‹|›\p{Script=Han}]/u);
    expect(await style('zh')).not.toMatch(/[‹|›]/);
    expect((await get('/browser-pack/guide.html')).headers['vary']).toBe('accept-language');
  });

  it('leads back to the address that the reader has come by', async () => {
    const { body } = await get('/browser-pack/guide.html', { host: 'atlas.example:8080' });
    expect(body).toContain('guide http://atlas.example:8080/browser-pack/guide.en.html');
    expect((await get('/browser-pack/guide.html', { host: '"><script>' })).body).not.toContain('<script>');
  });

  it('may be read by the pages of any Neo4j Browser, which ask first, whatever headers they send', async () => {
    const asked = await app.inject({ method: 'OPTIONS', url: '/browser-pack/guide.html' });
    expect(asked.statusCode).toBe(204);
    // Those of 5.24: cache-control and pragma, and sentry-trace and baggage where its crash reports are not off.
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
    });
    expect((await get('/browser-pack/style.grass')).headers['access-control-allow-origin']).toBe('*');
  });
});
