import { testFindings } from '../support/finding-cases.js';

testFindings([
  [
    'a subject that nothing declares',
    [['claims.yaml', 'subject: company:qinghe', 'subject: company:qinhe']],
    [
      'claims.yaml:24: company-sponsors-fund: subject: expected the id of a declared entity, but nothing declares "company:qinhe". Did you mean "company:qinghe"?',
    ],
  ],
  [
    'a region that is not in the tree',
    [['claims.yaml', 'object: region:320612', 'object: region:320621']],
    [
      'claims.yaml:15: fund-supports-district: object: expected the id of a declared entity, but nothing declares "region:320621". Did you mean "region:320623"?',
    ],
  ],
  [
    'a source that is no document',
    [['claims.yaml', 'attributedTo: document:qinghe-talent', 'attributedTo: park:qinghe']],
    [
      'claims.yaml:84: workers-short: attributedTo: expected Document for attributedTo, but "park:qinghe" is a Park.',
    ],
  ],
  [
    'a subject of the wrong type',
    [
      [
        'claims.yaml',
        'subject: company:qinghe\n  predicate: SPONSORS',
        'subject: fund:qinghe\n  predicate: SPONSORS',
      ],
    ],
    [
      'claims.yaml:24: company-sponsors-fund: subject: expected Company or Organization or Region for SPONSORS, but "fund:qinghe" is a Fund.',
    ],
  ],
]);
