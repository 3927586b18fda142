package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser.MinorityContext;
import dk.referat.grammar.RulingParser.ProtocolContext;
import dk.referat.model.Statement.Kind;
import dk.referat.source.Span;
import java.util.Optional;

/** What the clauses of a sentence say about dissent and remarks. */
final class StatementClauses {

    private final GroupReader groups;
    private final Subject subject;
    private final StatementLedger statements;
    private Optional<Speaker> minority = Optional.empty();
    private Optional<Said> said = Optional.empty();

    StatementClauses(GroupReader groups, Subject subject, StatementLedger statements) {
        this.groups = groups;
        this.subject = subject;
        this.statements = statements;
    }

    /** Those named before dissent, make a reservation or bring the case before the council. */
    void says(Kind kind) {
        if (said.isEmpty()) {
            said = speaker().map(speaker -> new Said(kind, Optional.of(speaker.by()), speaker.start(), 0));
        }
        subject.use();
    }

    void minority(MinorityContext clause) {
        Optional<Group> group = clause.group() != null
                ? Optional.of(groups.read(clause.group()))
                : Optional.ofNullable(clause.bracket()).map(groups::read);
        String by = group.filter(Group::names).map(Group::printed).orElse(clause.MINORITY().getText());
        minority = Optional.of(new Speaker(by, Places.of(clause).start()));
    }

    void protocol(ProtocolContext clause, Optional<Group> group) {
        Span place = Places.of(clause);
        Optional<Speaker> speaker = speaker();
        Optional<String> by = speaker.map(Speaker::by).or(() -> group.filter(Group::names).map(Group::printed));
        int start = speaker.map(Speaker::start).orElse(place.start());
        boolean announces = clause.mark() != null || clause.COLON() != null;
        said = Optional.of(new Said(Kind.PROTOCOL, by, start, announces ? place.end() : 0));
    }

    private Optional<Speaker> speaker() {
        return minority.or(() -> subject.named()
                .filter(Group::names)
                .map(group -> new Speaker(group.printed(), group.span().start())));
    }

    /** The sentence ends, with {@code found} if a vote, an absence or an event was read in it. */
    void end(Span sentence, boolean voted, boolean found, boolean newParagraph) {
        if (statements.goOn(said.isPresent(), found, newParagraph)) {
            statements.follow(sentence);
        } else if (said.isPresent()) {
            Said words = said.get();
            statements.add(words.kind(), words.by(), new Span(words.start(), sentence.end()), words.textStart());
        } else if (minority.isPresent() && !voted) {
            Speaker speaker = minority.get();
            statements.add(Kind.MINORITY, Optional.of(speaker.by()), new Span(speaker.start(), sentence.end()), 0);
        }
    }

    private record Speaker(String by, int start) {}

    private record Said(Kind kind, Optional<String> by, int start, int textStart) {}
}
