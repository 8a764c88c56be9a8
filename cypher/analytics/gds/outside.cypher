// Which of these ids does no entity have?
:param ids => ['region:110112'];
UNWIND $ids AS id
WITH id
WHERE NOT EXISTS { (:Entity {id: id}) }
RETURN id
