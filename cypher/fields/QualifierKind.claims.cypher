// Which claims does this kind of qualifier narrow?
:param id => 'qualifier:except';
MATCH (this:QualifierKind {id: $id})
MATCH (:Qualifier {name: this.name})<-[:QUALIFIER]-(claim:Claim)
WITH DISTINCT claim AS node
RETURN node
