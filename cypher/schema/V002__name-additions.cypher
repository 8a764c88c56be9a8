// What loads look for the names by that a source adds to the entities of others.
CREATE CONSTRAINT name_addition_id IF NOT EXISTS FOR (n:NameAddition) REQUIRE n.id IS UNIQUE;
CREATE INDEX name_addition_source IF NOT EXISTS FOR (n:NameAddition) ON (n.source);
CREATE INDEX name_addition_entity IF NOT EXISTS FOR (n:NameAddition) ON (n.entity);
