package dk.referat.internal.ruling;

/**
 * What was found in the sentences so far.
 *
 * @param absences who was absent
 * @param votes who voted how
 * @param attendance who came and went
 * @param statements who had something to remark
 */
record Findings(
        AbsenceLedger absences, VoteLedger votes, AttendanceLedger attendance, StatementLedger statements) {

    Findings(LineTexts texts) {
        this(new AbsenceLedger(), new VoteLedger(), new AttendanceLedger(), new StatementLedger(texts));
    }

    /** How many absences, votes and events there are. */
    int size() {
        return absences.size() + votes.size() + attendance.size();
    }
}
