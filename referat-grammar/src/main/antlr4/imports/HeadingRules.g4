/* The heading block: what the document is, who met, when and where. */
parser grammar HeadingRules;

// REFERAT Socialudvalget 2022-2025 d. 09-02-2023
// Mødedato Torsdag d. 09. februar 2023 kl. 09:45
// Mødested Mødelokale A, 1. sal
meeting : meetingField+ ;

meetingField
  : DOCUMENT_TITLE  # documentTitle
  | COMMITTEE       # committee
  | TERM            # term
  | MUNICIPALITY    # municipality
  | MEETING_DATE    # meetingDate
  | START_TIME      # startTime
  | END_TIME        # endTime
  | PLACE           # place
  | PARTICIPANTS    # participants
  | ABSENTEES       # absentees
  | MEETING_LABEL   # meetingLabel
  | MEETING_TEXT    # meetingText
  ;
