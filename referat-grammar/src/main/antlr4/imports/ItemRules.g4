/* An item of the agenda: its head, then its sections, and its case number where that stands last. */
parser grammar ItemRules;

item : ITEM itemHead section* itemFoot? ;

// Sagsnr: 11009214
itemFoot : caseNumber ;

// Punkt 3: Salg af grund (Beslutning)
// 00.30.10-S55-2-22
itemHead : itemField* ;

itemField
  : itemNumber
  | itemClosed
  | itemTitle
  | itemType
  | caseNumber
  | itemAbsence
  | itemMetadata
  | headContent
  ;

itemNumber : ITEM_NUMBER ;
itemClosed : ITEM_CLOSED ;
itemTitle : ITEM_TITLE ;
itemType : ITEM_TYPE ;
caseNumber : CASE_NUMBER ;

// Afbud: Gitte Holm, Per Krag
itemAbsence : ITEM_ABSENCE ;

// Sagsbehandler: NN
itemMetadata : ITEM_LABEL | ITEM_TEXT ;

// What an item prints before its first heading.
headContent : content ;
