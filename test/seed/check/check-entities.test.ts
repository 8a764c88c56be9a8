import { testFindings } from '../support/finding-cases.js';

testFindings([
  [
    'an entity declared twice',
    [['entities.yaml', '- id: company:qinghe', '- id: fund:qinghe']],
    [
      'claims.yaml:24: company-sponsors-fund: subject: expected the id of a declared entity, but nothing declares "company:qinghe".',
      'entities.yaml:5: fund:qinghe: expected an entity to be declared once; the first declaration is at entities.yaml:3. Leave out "name" to add aliases to it.',
    ],
  ],
  [
    'an id with an unknown prefix',
    [['entities.yaml', 'id: company:qinghe', 'id: compny:qinghe']],
    [
      'claims.yaml:24: company-sponsors-fund: subject: expected the id of a declared entity, but nothing declares "company:qinghe".',
      'entities.yaml:5: compny:qinghe: expected an id that begins with one of region, park, company, organization, fund, policy, measure, recommendation, problem, infrastructure, technology, sector, actor, document and ":", but got "compny:qinghe". Did you mean "company"?',
    ],
  ],
  [
    'a region that is declared anew',
    [['entities.yaml', '- id: region:320612\n', '- id: region:320612\n  name: { zh: 通州, en: Tongzhou }\n']],
    [
      'entities.yaml:1: region:320612: expected no name, as 通州区 has its names from the reference tree; give "aliases" only.',
    ],
    [
      'entities.yaml:2: region:320612: "通州" is also a name of region:110112 (通州区): a search for it finds each of them.',
    ],
  ],
  [
    'an alias of two entities (a warning)',
    [['entities.yaml', 'aliases: [园区]', 'aliases: [园区, 机器人]']],
    [],
    [
      'entities.yaml:9: park:qinghe: "机器人" is also a name of sector:robots (机器人): a search for it finds each of them.',
      'entities.yaml:13: sector:robots: "机器人" is also a name of park:qinghe (青禾机器人产业园): a search for it finds each of them.',
    ],
  ],
]);
