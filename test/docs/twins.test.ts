import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { describe, expect, it } from 'vitest';

// The README of the folder is its list, in one language.
const PAGES = readdirSync('docs')
  .filter((file) => file.endsWith('.md') && !file.endsWith('.zh-CN.md') && file !== 'README.md')
  .map((file) => `docs/${file}`);

const FENCED = /^```(\w*)\n(.*?)^```$/gms;

function twinOf(page: string): string {
  return page.replace(/\.md$/, '.zh-CN.md');
}

function headingLevels(text: string): number[] {
  return [...text.replace(FENCED, '').matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
}

/** The cells of each row, by table. */
function tables(text: string): string[][][] {
  return [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
    table
      .trimEnd()
      .split('\n')
      .map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  );
}

/** Fenced blocks without their comments, which are in the page's language. */
function codeBlocks(text: string): { language: string; code: string }[] {
  return [...text.matchAll(FENCED)].map(([, language = '', code = '']) => ({
    language,
    code: code.replace(/(?:^|[ \t]+)#.*$/gm, ''),
  }));
}

/** What stands in backquotes, each once: sentences put it in another order. A page names the pages of its own language. */
function codeSpans(text: string): string[] {
  const spans = [...text.replace(FENCED, '').matchAll(/`([^`]+)`/g)].map(([, span = '']) =>
    span.replace(/\s+/g, ' ').replace('.zh-CN.md', '.md'),
  );
  return [...new Set(spans)].sort();
}

describe.each(['README.md', ...PAGES])('%s and its twin in Chinese', (page) => {
  const english = readFileSync(page, 'utf8');
  const chinese = readFileSync(twinOf(page), 'utf8');

  it('link to each other below their titles', () => {
    expect(english.split('\n')[2]).toBe(`[中文](${basename(twinOf(page))})`);
    expect(chinese.split('\n')[2]).toBe(`[English](${basename(page)})`);
  });

  it('have the same headings, by level', () => {
    expect(headingLevels(english).length).toBeGreaterThan(0);
    expect(headingLevels(chinese)).toEqual(headingLevels(english));
  });

  it('have tables of the same size', () => {
    const size = (table: string[][]) => table.map((row) => row.length);
    expect(tables(chinese).map(size)).toEqual(tables(english).map(size));
  });
});

// The README asks in the language of its readers, and `readme-examples.test.ts` runs what it asks.
describe.each(PAGES)('%s and its twin in Chinese', (page) => {
  const english = readFileSync(page, 'utf8');
  const chinese = readFileSync(twinOf(page), 'utf8');

  it('have the same code in blocks', () => {
    expect(codeBlocks(chinese)).toEqual(codeBlocks(english));
  });

  it('have the same code in sentences', () => {
    expect(codeSpans(english).length).toBeGreaterThan(0);
    expect(codeSpans(chinese)).toEqual(codeSpans(english));
  });
});

describe('docs/glossary.md and its twin in Chinese', () => {
  it('have the same words in the same order', () => {
    const words = (file: string) =>
      tables(readFileSync(file, 'utf8')).map((table) =>
        table.slice(2).map(([english, chinese]) => [english, chinese]),
      );
    expect(words('docs/glossary.md').flat().length).toBeGreaterThan(0);
    expect(words('docs/glossary.zh-CN.md')).toEqual(words('docs/glossary.md'));
  });
});
