/*
 * Danish municipal minutes, from the heading to the last item.
 *
 * The tokens are the roles that the layout step gives to lines and to parts of lines; see MinutesLexer. Blank lines and
 * furniture lie on other channels and disturb no rule. Each part of minutes has a rule grammar of its own, without
 * options and without code, to be imported by anybody's grammar.
 */
parser grammar MinutesParser;

options { tokenVocab = MinutesLexer; }

import HeadingRules, ContentsRules, ItemRules, SectionRules, DecisionRules, TableRules;

// A whole document: a heading, as a rule; contents, often; items.
minutes : part* EOF ;

part
  : meeting   # meetingPart
  | contents  # contentsPart
  | item      # itemPart
  ;
