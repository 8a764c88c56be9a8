import { describe, expect, test } from 'vitest';

import { coveragePage } from '../../../src/seed/coverage/coverage-page.js';
import { cover } from '../support/cover.js';
import { editedQinghe } from '../support/fixture.js';

describe('coveragePage', () => {
  test('has the whole text, its marks, the gaps and the claims, and nothing from elsewhere', async () => {
    const coverage = await cover();
    const page = coveragePage(coverage);
    const article = /<article>([\s\S]*)<\/article>/.exec(page)?.[1] ?? '';
    expect(article.replace(/<[^>]*>/g, '')).toBe(coverage.document.text);
    expect(page).toContain('<mark class="gap" title="句子 sentence">一是待遇偏低。</mark>');
    expect(page).toContain('<mark class="waived" title="说明本文为虚构">');
    expect(page).toContain('href="#claim:qinghe-2023-01:fund-size"');
    expect(page).toContain('<li id="claim:qinghe-2023-01:fund-size">');
    expect(page).toContain('name="viewport"');
    expect(page).not.toMatch(/(?:src|href)="(?!#)|@import|url\(/);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g))
      expect(page).toContain(`id="${target ?? ''}"`);
  });

  test('a gap that begins with another has an anchor for each', async () => {
    // A sentence in no claim whose first words are the name of an entity that no claim speaks of there.
    const folder = await editedQinghe(['document.txt', '一是待遇偏低。', '传感器待遇偏低。']);
    const coverage = await cover(folder);
    const starts = coverage.units.filter(({ state }) => state === 'gap').map(({ start }) => start);
    expect(new Set(starts).size).toBeLessThan(starts.length);
    const page = coveragePage(coverage);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g))
      expect(page).toContain(`id="${target ?? ''}"`);
  });

  test('what the files say is text, never markup', async () => {
    const hostile = `<script>alert(1)</script>"'&`;
    const folder = await editedQinghe(
      ['document.txt', '编者按：本文', `编者按：${hostile}本文`],
      ['waivers.yaml', '编者按：本文', `编者按：${hostile}本文`],
      ['waivers.yaml', '说明本文为虚构', '<b onclick=1>'],
      ['document.yaml', 'zh: 青禾智能制造简报（虚构）', 'zh: <i>青禾'],
    );
    const page = coveragePage(await cover(folder));
    expect(page).not.toMatch(/<script|<b onclick|<i>/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;本文');
  });
});
