package dk.referat.internal.layout.item;

import dk.referat.internal.layout.role.Role;
import dk.referat.internal.layout.role.Roles;
import dk.referat.internal.layout.sheet.Line;
import dk.referat.internal.layout.sheet.Sheet;
import dk.referat.internal.text.Slice;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decisions of earlier bodies that sentences tell below a recommendation. */
final class RulingSentences {

    private static final Pattern BODY_RULES = Pattern.compile("(?iU)\\s(anbefaler|anbefalede|tiltræder|tiltrådte|godkender|godkendte|indstiller|indstillede|tilslutter sig|tilsluttede sig|har haft sagen til orientering|(?:tager|tog) \\S+ til efterretning)\\b");
    private static final int LONGEST_BODY = 70;

    private final Sheet sheet;
    private final Roles roles;
    private final RulingRemarks remarks;

    RulingSentences(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
        this.remarks = new RulingRemarks(sheet);
    }

    /** {@code Kulturudvalget anbefaler indstillingen.}: an earlier body's decision told as a sentence. */
    Optional<Slice> body(Line line) {
        Matcher verb = BODY_RULES.matcher(line.text());
        if (!verb.find() || !line.text().endsWith(".") || Character.isLowerCase(line.text().charAt(0))) {
            return Optional.empty();
        }
        Slice body = line.slice().to(verb.start()).trim();
        return sheet.words().lexicon().isBody(body.raw()) && body.length() < LONGEST_BODY ? Optional.of(body) : Optional.empty();
    }

    /** The sentence and the absences behind it; what else follows is no decision. */
    void write(int first, Slice body, int end) {
        roles.begin(Role.BODY_LINE, sheet.line(first));
        roles.add(Role.BODY, sheet.line(first), body);
        roles.whole(Role.TEXT, sheet.line(first));
        boolean decision = true;
        for (int index = sheet.next(first); index < end; index = sheet.next(index)) {
            Optional<Slice> next = body(sheet.line(index));
            if (next.isPresent()) {
                roles.begin(Role.BODY_LINE, sheet.line(index));
                roles.add(Role.BODY, sheet.line(index), next.get());
            }
            decision = next.isPresent() || decision && remarks.belongsToRuling(index);
            roles.whole(decision ? Role.TEXT : Role.NOTE, sheet.line(index));
        }
    }
}
