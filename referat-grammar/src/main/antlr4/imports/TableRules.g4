/* Tables: cells divided by tabs or by runs of blanks. */
parser grammar TableRules;

// t. kr. i 2023 P/L <tab> Udvalg <tab> 2023 <tab> 2024
table : TABLE headerRow? row* ;
headerRow : ROW headerCell+ ;
row : ROW cell* ;
headerCell : HEADER_CELL ;
cell : CELL ;
