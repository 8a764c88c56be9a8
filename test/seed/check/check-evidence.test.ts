import { testFindings } from '../support/finding-cases.js';

testFindings([
  [
    'a quote that departs from the text',
    [['claims.yaml', 'quote: 3 家机构共同出资', 'quote: 3 家机构联合出资']],
    [
      'claims.yaml:22: fund-sponsors: expected a quote in the document\'s own words, but "3家机构联合出资" is not in it: after "3家机构" the document (line 7) goes on with "共同出资，重点支持青禾机", the quote with "联合出资".',
    ],
  ],
  [
    'a quote of another text',
    [['claims.yaml', 'quote: 3 家机构共同出资', 'quote: 完全没有的话']],
    [
      'claims.yaml:22: fund-sponsors: expected a quote in the document\'s own words, but "完全没有的话" is not in it, nor anything like it.',
    ],
  ],
  [
    'a quote that stands twice',
    [['claims.yaml', '{ quote: 《青禾人才报告》, occurrence: 1 }', '{ quote: 《青禾人才报告》 }']],
    [
      'claims.yaml:90: brief-cites: expected "occurrence" (1 to 2), as "《青禾人才报告》" stands 2 times: lines 13, 15.',
    ],
  ],
  [
    'an occurrence too many',
    [['claims.yaml', 'occurrence: 2', 'occurrence: 3']],
    [
      'claims.yaml:91: brief-cites: occurrence: expected 1 to 2, as "《青禾人才报告》" stands on line 13, 15, but got 3.',
    ],
  ],
  [
    'a claim without a quote',
    [['claims.yaml', '  quote: 重点支持青禾机器人产业园\n', '']],
    [
      'claims.yaml:28: fund-supports-park: expected "quote" or "evidence", one of the two: the words it was read from.',
    ],
  ],
]);
