// What the API holds words against, and counts their uses by.
CREATE CONSTRAINT word_id IF NOT EXISTS FOR (n:Word) REQUIRE n.id IS UNIQUE;
CREATE INDEX qualifier_name IF NOT EXISTS FOR (n:Qualifier) ON (n.name);
