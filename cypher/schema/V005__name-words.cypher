// What filters find whole names and their beginnings by: words as they are written, a Chinese name being one.
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Entity) ON EACH [n.names]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
