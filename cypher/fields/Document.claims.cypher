// Which claims were read from this document, or from the sentence at this offset?
:param id => 'document:gxi-2022-15';
:param at => 1200;
MATCH (this:Document {id: $id})
MATCH (this)<-[:IN_DOCUMENT]-(evidence:Evidence)<-[:EVIDENCE]-(node:Claim)
WHERE $at IS NULL OR (evidence.start <= $at AND evidence.end > $at)
RETURN node
