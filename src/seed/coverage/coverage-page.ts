import type { CheckedClaim } from '../check/checked-seed.js';
import type { Coverage, CoverageUnit, Tallies, Tally } from './coverage.js';
import { COVERAGE_STYLE } from './coverage-style.js';
import { type Mark, type MarkedPiece, markText } from './mark-text.js';

/**
 * A page of the document with the text that claims were read from marked, and what they leave out marked otherwise. One
 * file without anything from elsewhere, in Chinese and English, for any width; the marks differ in form and not in
 * colour alone.
 */
export function coveragePage(coverage: Coverage): string {
  const { document, gaps } = coverage;
  const title = document.entities[0]?.name ?? { zh: document.key, en: document.key };
  return `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title.zh)} · 覆盖 Coverage</title>
<style>${COVERAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${escape(title.zh)}</h1>
<p lang="en">${escape(title.en)}</p>
<p>陈述的原句在文中标出，遗漏之处另行标出。<span lang="en">The sentences that claims were read from are marked, and so is what they leave out.</span></p>
</header>
<main>
<h2>汇总 <span lang="en">Summary</span></h2>
${table(coverage)}
<ul class="legend">
<li><mark class="covered">原句</mark> 已有陈述 <span lang="en">read into a claim: follow it to the claim</span></li>
<li><mark class="gap">遗漏</mark> 尚无陈述 <span lang="en">in no claim</span></li>
<li><mark class="waived">豁免</mark> 附理由略去 <span lang="en">left out, with a reason</span></li>
</ul>
<h2 id="text">全文 <span lang="en">Text</span></h2>
<article>${markText(coverage).map(pieceHtml).join('')}</article>
<h2 id="gaps">遗漏 <span lang="en">Gaps</span></h2>
${gapList(gaps)}
${waiverList(coverage)}
<h2 id="claims">陈述 <span lang="en">Claims</span></h2>
<ol class="claims">
${document.claims.map((claim) => claimItem(claim, coverage)).join('\n')}
</ol>
</main>
</body>
</html>
`;
}

function table({ sections, total }: Coverage): string {
  const head =
    '<th scope="col">句子 <span lang="en">Sentences</span></th><th scope="col">数字 <span lang="en">Figures</span></th><th scope="col">名称 <span lang="en">Names</span></th>';
  const rows = sections.map(
    (section) =>
      `<tr><th scope="row" class="level-${Math.min(section.level, 3)}">${escape(section.heading || '（篇首 masthead）')}</th>${cells(section)}</tr>`,
  );
  return `<div class="scroll"><table>
<caption>已覆盖 / 总数 <span lang="en">covered of all; “+n” are waived</span></caption>
<thead><tr><th scope="col">章节 <span lang="en">Section</span></th>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
<tfoot><tr><th scope="row">合计 <span lang="en">Total</span></th>${cells(total)}</tr></tfoot>
</table></div>`;
}

function cells({ sentences, figures, names }: Tallies): string {
  return [sentences, figures, names].map(cell).join('');
}

function cell({ total, covered, waived, gaps }: Tally): string {
  if (total === 0) return '<td>–</td>';
  const more = waived > 0 ? ` +${waived}` : '';
  return `<td${gaps > 0 ? ' class="lacking"' : ''}>${covered}/${total}${more}</td>`;
}

function pieceHtml({ words, begins, mark }: MarkedPiece): string {
  const anchors = begins.map((gap) => `<span id="${anchor(gap)}"></span>`).join('');
  return anchors + marked(escape(words), mark);
}

function marked(words: string, mark: Mark | undefined): string {
  switch (mark?.kind) {
    case 'gap':
      return `<mark class="gap" title="${escape(kindOf(mark.gap))}">${words}</mark>`;
    case 'covered':
      return `<a class="covered" href="#${escape(mark.claims[0])}" title="${escape(mark.claims.join('\n'))}">${words}</a>`;
    case 'waived':
      return `<mark class="waived" title="${escape(mark.reason.zh)}">${words}</mark>`;
    case undefined:
      return words;
  }
}

function gapList(gaps: readonly CoverageUnit[]): string {
  if (gaps.length === 0) return '<p>没有遗漏。<span lang="en">None.</span></p>';
  const items = gaps.map((gap) => {
    const whom = gap.entities === undefined ? '' : ` <code>${escape(gap.entities.join(', '))}</code>`;
    return `<li>${escape(kindOf(gap))} <a href="#${anchor(gap)}">${escape(gap.text.replace(/\s+/g, ' '))}</a>${whom} <small>第 ${gap.line} 行 line ${gap.line}</small></li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function waiverList({ document }: Coverage): string {
  if (document.waivers.length === 0) return '';
  const items = document.waivers.map(
    ({ start, end, reason }) =>
      `<li><q>${escape(document.text.slice(start, end).replace(/\s+/g, ' '))}</q> ${escape(reason.zh)} <span lang="en">${escape(reason.en)}</span></li>`,
  );
  return `<h2 id="waivers">豁免 <span lang="en">Waivers</span></h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function claimItem(claim: CheckedClaim, { entityNames }: Coverage): string {
  const name = (id: string): string => `<span title="${escape(id)}">${escape(entityNames[id] ?? id)}</span>`;
  const { subject, object, predicate, value, qualifiers, modality, basis, validTime } = claim;
  const parts = [
    name(subject),
    `<code>${escape(predicate)}</code>`,
    ...(object === undefined ? [] : [name(object)]),
    ...(value === undefined ? [] : [`“${escape(value.text)}”`]),
    ...qualifiers.map((qualifier) => {
      const what =
        qualifier.entity === undefined ? escape(qualifier.value?.text ?? '') : name(qualifier.entity);
      return `[${escape(qualifier.name)}: ${what}]`;
    }),
    ...(validTime === undefined ? [] : [`<time>${escape(validTime.edtf)}</time>`]),
    ...(modality === 'ACTUAL' ? [] : [`<small>${escape(modality)}</small>`]),
    ...(basis === 'STATED' ? [] : [`<small>${escape(basis)}</small>`]),
  ];
  const quotes = claim.evidence.map(({ quote }) => `<q>${escape(quote.replace(/\s+/g, ' '))}</q>`);
  return `<li id="${escape(claim.id)}">${parts.join(' ')}<br>${quotes.join(' ')}</li>`;
}

function kindOf({ kind }: CoverageUnit): string {
  const kinds = { sentence: '句子 sentence', figure: '数字 figure', name: '名称 name' };
  return kinds[kind];
}

function anchor({ kind, start }: CoverageUnit): string {
  return `gap-${kind}-${start}`;
}

/** Everything that is not ours goes through here: the document, the names and the reasons are data. */
function escape(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
