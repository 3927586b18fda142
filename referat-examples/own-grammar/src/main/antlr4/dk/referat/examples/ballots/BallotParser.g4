/*
 * Minutes of a municipality that prints how each member voted, as a table under a heading of its own:
 *
 *   Afstemning
 *   Medlem <tab> Parti <tab> Stemme
 *   Ida Holm <tab> B <tab> For
 *
 * Everything else is imported. A rule that stands here replaces the imported rule of the same name.
 */
parser grammar BallotParser;

options { tokenVocab = BallotLexer; }

import HeadingRules, ContentsRules, ItemRules, SectionRules, DecisionRules, TableRules;

// A whole document; as in MinutesParser, which nobody can import, since it has a vocabulary of its own.
minutes : part* EOF ;

part
  : meeting   # meetingPart
  | contents  # contentsPart
  | item      # itemPart
  ;

// Replaces the rule of SectionRules: the first alternative is new.
section
  : ballotTable            # ballots
  | recommendationSection  # recommended
  | decisionSection        # decided
  | attachmentsSection     # attached
  | plainSection           # other
  ;

// Afstemning
// Der blev stemt ved håndsoprækning.
// Medlem <tab> Parti <tab> Stemme
// ...
// Where both fit, the first alternative wins: a table under this heading holds votes.
ballotTable : ballotHeading ( votes | content )* ;
ballotHeading : BALLOT_HEADING ;

// Medlem <tab> Parti <tab> Stemme
// Ida Holm <tab> B <tab> For
// I alt <tab> 3 for, 1 imod
votes : TABLE headerRow? ( ballotRow | row )* ;

// Ida Holm <tab> B <tab> For
// A row that is not three cells wide is no vote; it stays a row of the table.
ballotRow : ROW member party vote ;
member : CELL ;
party : CELL ;
vote : CELL ;
