# %% [markdown]
# # 在笔记本里用 Policy Atlas · Policy Atlas in a notebook
#
# 先运行 `npm start`，再 `pip install -r docs/notebook/requirements.txt`。VS Code、PyCharm、Spyder 把 `# %%` 之间的内容当作一格；
# Jupyter 用 Jupytext 打开。
#
# First `npm start`, then `pip install -r docs/notebook/requirements.txt`. VS Code, PyCharm and Spyder take what stands between
# `# %%` for a cell; Jupyter opens it with Jupytext.

# %% 地址与密码 · Addresses and the password
import json
import os
import urllib.request
from urllib.parse import urlencode

import networkx
import pandas
from neo4j import GraphDatabase, RoutingControl

ATLAS = os.environ.get("ATLAS_URL", "http://localhost:4000")
NEO4J = os.environ.get("NEO4J_URI", "bolt://localhost:7687")
# npx policy-atlas password
PASSWORD = os.environ.get("NEO4J_PASSWORD") or open(".data/neo4j-password").read().strip()

# %% 一、驱动与 pandas：Cypher 的结果就是表 · The driver and pandas: what Cypher returns is a table
driver = GraphDatabase.driver(NEO4J, auth=("neo4j", PASSWORD))


def cypher(statement, **parameters):
    """The rows of a statement as a table; it can only read."""
    return driver.execute_query(
        statement,
        parameters,
        routing_=RoutingControl.READ,
        result_transformer_=lambda result: result.to_df(),
    )


# 每只基金的规模，和写明规模的那句话。Each fund's size, and the sentence that says so.
funds = cypher(
    """
    MATCH (fund:Fund)-[supports:SUPPORTS]->(region:Region)
    WHERE supports.modality = 'ACTUAL'
    MATCH (fund)<-[:SUBJECT]-(claim:Claim {predicate: 'size'})-[:EVIDENCE]->(evidence:Evidence)
    WHERE claim.rank <> 'DEPRECATED'
    RETURN region.name AS region, fund.name AS fund, fund.sizeAmount AS yuan, fund.sizeComparator AS bound,
           supports.basis AS basis, evidence.quote AS quote
    ORDER BY yuan DESC, fund
    """
)
print(funds[["region", "fund", "yuan", "bound"]].to_string(index=False))
# 这是简单相加：两只可能是同一只的基金，这里会算两次；GraphQL 的 fundingByRegion 只算一次。
# A plain sum: two funds that may be one count twice here, and once in GraphQL's fundingByRegion.
by_region = funds.groupby("region")["yuan"].sum().sort_values(ascending=False)
print(by_region)


# %% 二、GraphQL：一个问题，一个回答 · GraphQL: one question, one answer
def graphql(query, **variables):
    """The data of an answer; what is wrong with a question is an error here."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    headers = {"content-type": "application/json", "accept-language": "zh"}
    with urllib.request.urlopen(urllib.request.Request(f"{ATLAS}/graphql", body, headers)) as response:
        answer = json.load(response)
    if "errors" in answer:
        raise ValueError("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


answer = graphql(
    """
    query ($level: RegionLevel!) {
      fundingByRegion(level: $level) {
        region { name } amount comparator derived
        claims { basis evidence { quote } }
      }
    }
    """,
    level="PROVINCE",
)
funding = pandas.json_normalize(answer["fundingByRegion"]).drop(columns="claims")
# 列表（每个数所据的陈述）另成一表。A list, here the claims behind each number, is a table of its own.
claims = pandas.json_normalize(answer["fundingByRegion"], "claims", [["region", "name"]])
claims["quote"] = claims.pop("evidence").str[0].str["quote"]
print(funding.to_string(index=False))
print(claims.to_string(index=False))

# %% 三、CSV：现成的问题，一个链接 · CSV: a question that is there already, one link
# operations/ 里的每个问题都有链接，/operations 列出全部。Every question of operations/ has a link; /operations lists them.
link = f"{ATLAS}/operations/policies-issued-between?" + urlencode({"format": "csv"})
policies = pandas.read_csv(link)
print(policies.iloc[:, :4].to_string(index=False))

# %% 四、网络：谁居中 · A network: who stands in the middle
# 实体之间的直接关系，连同它们的依据。The direct relationships between entities, with what they rest on.
nodes = cypher(
    """
    MATCH (entity:Entity)-[relationship]-(:Entity)
    WHERE relationship.basis IS NOT NULL
    WITH DISTINCT entity
    RETURN entity.id AS Id, entity.name AS Label, [label IN labels(entity) WHERE label <> 'Entity'][0] AS Entity
    ORDER BY Id
    """
)
edges = cypher(
    """
    MATCH (start:Entity)-[relationship]->(end:Entity)
    WHERE relationship.basis IS NOT NULL
    RETURN start.id AS Source, end.id AS Target, 'Directed' AS Type, relationship.name AS Label,
           type(relationship) AS Kind, relationship.basis AS Basis, relationship.modality AS Modality,
           relationship.sentence AS Sentence
    ORDER BY Source, Target, Kind
    """
)
network = networkx.from_pandas_edgelist(edges, "Source", "Target", edge_attr=True, create_using=networkx.MultiDiGraph)
networkx.set_node_attributes(network, nodes.set_index("Id").to_dict("index"))
central = nodes.set_index("Id").assign(neighbours=pandas.Series(dict(networkx.Graph(network).degree())))
print(central.sort_values("neighbours", ascending=False).head(10).to_string())

# %% 五、带到 Gephi · Take it to Gephi
# 列名是 Gephi 认得的：先导入 nodes.csv，再导入 edges.csv，追加到同一工作区。有了 Kind，同一对实体之间的几种关系不会并成一条。
# Gephi knows these names of columns: import nodes.csv, then edges.csv, appended to the same workspace. Kind keeps the several
# relationships of one pair of entities apart, which Gephi would make one.
FOLDER = os.environ.get("ATLAS_OUTPUT", ".")
nodes.to_csv(os.path.join(FOLDER, "nodes.csv"), index=False)
edges.to_csv(os.path.join(FOLDER, "edges.csv"), index=False)

driver.close()
