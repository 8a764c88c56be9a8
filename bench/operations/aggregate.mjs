/** What the funds of a region come to. */
export const aggregate = {
  name: 'aggregate',
  title: { zh: '一个地区基金的合计', en: 'what the funds of a region come to' },
  variables: ({ largeCodes }) => largeCodes.map((code) => ({ code })),
  graphql: `query Aggregate($code: String!) {
    fundsAggregate(where: { regions: { some: { code: { eq: $code } } } }) {
      nodes { count size { count sum { value } min { value } max { value } } }
    }
  }`,
  floor: `MATCH (region:Region {code: $code})<-[:SUPPORTS]-(fund:Fund)
WITH fund.sizeCurrency AS unit, count(*) AS funds, count(fund.sizeAmount) AS count, sum(fund.sizeAmount) AS sum,
  min(fund.sizeAmount) AS min, max(fund.sizeAmount) AS max
ORDER BY unit
RETURN {nodes: [{count: sum(funds), size: collect(CASE WHEN count > 0 THEN
  {count: count, sum: {value: sum}, min: {value: min}, max: {value: max}} END)}]} AS fundsAggregate`,
  neo4jGraphql: `query Aggregate($code: String!) {
    fundsConnection(where: { regions: { some: { code: { eq: $code } } } }) {
      aggregate { count { nodes } node { sizeAmount { sum min max } } }
    }
    withSize: fundsConnection(
      where: { regions: { some: { code: { eq: $code } } }, NOT: { sizeAmount: { eq: null } } }
    ) { aggregate { count { nodes } } }
  }`,
  /** Where there are no funds, some dialects have a group of none. */
  normal: ({ fundsAggregate }) => ({
    fundsAggregate: fundsAggregate.nodes
      .filter(({ count }) => count > 0)
      .map(({ count, size }) => ({ count, size: size.filter((number) => number.count > 0) })),
  }),
  fromNeo4jGraphql: ({ fundsConnection: { aggregate: all }, withSize }) => ({
    fundsAggregate: {
      nodes: [
        {
          count: all.count.nodes,
          size: [
            {
              count: withSize.aggregate.count.nodes,
              ...Object.fromEntries(
                Object.entries(all.node.sizeAmount).map(([name, value]) => [name, { value }]),
              ),
            },
          ],
        },
      ],
    },
  }),
};
