import { testFindings } from '../support/finding-cases.js';

testFindings([
  [
    'a qualifier without a value',
    [['claims.yaml', '{ name: sector, entity: sector:robots }', '{ name: sector }']],
    ['claims.yaml:65: region-growth: qualifier sector: expected an entity or a value, one of the two.'],
  ],
  [
    'a qualifier that the vocabulary does not have',
    [['claims.yaml', '{ name: sector, entity: sector:robots }', '{ name: sectors, entity: sector:robots }']],
    [
      'claims.yaml:65: region-growth: expected a qualifier of vocabulary.yaml, but got "sectors". Did you mean "sector"?',
    ],
  ],
  [
    'a qualifier that names an entity of another type',
    [['claims.yaml', '{ name: sector, entity: sector:robots }', '{ name: sector, entity: park:qinghe }']],
    [
      'claims.yaml:65: region-growth: entity: expected Sector for qualifier sector, but "park:qinghe" is a Park.',
    ],
  ],
  [
    'a value where the qualifier names an entity',
    [['claims.yaml', '{ name: sector, entity: sector:robots }', '{ name: sector, value: { text: 增长 } }']],
    ['claims.yaml:65: region-growth: qualifier sector: expected an entity and no value.'],
  ],
  [
    'an entity where the qualifier has a value',
    [['claims.yaml', '{ name: scope, value: { text: 两大领域 } }', '{ name: scope, entity: sector:robots }']],
    ['claims.yaml:76: park-develops-sensors: qualifier scope: expected a value and no entity.'],
  ],
  [
    'a code of a qualifier, which has none',
    [['claims.yaml', '{ text: 两大领域 }', '{ text: 两大领域, code: AREA }']],
    ['claims.yaml:76: park-develops-sensors: code: expected none, as qualifier scope has no codes.'],
  ],
]);
