// Which claims use this predicate?
:param id => 'predicate:SUPPORTS';
MATCH (this:Predicate {id: $id})
MATCH (node:Claim {predicate: this.name})
RETURN node
