// Keys of every node of ours, and the indexes that loads and questions start from.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT section_id IF NOT EXISTS FOR (n:Section) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT qualifier_id IF NOT EXISTS FOR (n:Qualifier) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE INDEX region_code IF NOT EXISTS FOR (n:Region) ON (n.code);
CREATE INDEX entity_declared_by IF NOT EXISTS FOR (n:Entity) ON (n.declaredBy);
CREATE INDEX claim_document IF NOT EXISTS FOR (n:Claim) ON (n.documentId);
CREATE INDEX claim_predicate IF NOT EXISTS FOR (n:Claim) ON (n.predicate);
CREATE INDEX evidence_start IF NOT EXISTS FOR (n:Evidence) ON (n.start);
// The cjk analyzer cuts Chinese into pairs of characters, so that 通州 is found within 北京市通州区.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.names, n.pinyin]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
CREATE FULLTEXT INDEX evidence_quotes IF NOT EXISTS FOR (n:Evidence) ON EACH [n.quote]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk' } };
