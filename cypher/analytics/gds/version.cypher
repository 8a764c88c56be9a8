// Which version of Graph Data Science does the database have?
RETURN gds.version() AS version
