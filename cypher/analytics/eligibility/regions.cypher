// Which regions have these ids?
:param ids => ['region:440112'];
UNWIND $ids AS id
MATCH (region:Region {id: id})
RETURN region {.id, .name, .nameEn} AS region
