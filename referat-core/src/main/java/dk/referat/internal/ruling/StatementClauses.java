package dk.referat.internal.ruling;

import dk.referat.grammar.RulingParser.MinorityContext;
import dk.referat.grammar.RulingParser.ProtocolContext;
import dk.referat.grammar.RulingParser.SentenceContext;
import dk.referat.model.Statement.Kind;
import dk.referat.source.Span;
import java.util.Optional;

/** What the clauses of a sentence say about dissent and remarks. */
final class StatementClauses {

    private final GroupReader groups;
    private final Subject subject;
    private final StatementLedger statements;
    private Optional<Said> said = Optional.empty();
    private Optional<String> minority = Optional.empty();
    private int protocolText;

    StatementClauses(GroupReader groups, Subject subject, StatementLedger statements) {
        this.groups = groups;
        this.subject = subject;
        this.statements = statements;
    }

    /** Those named before dissent, make a reservation or bring the case before the council. */
    void says(Kind kind) {
        Optional<String> by = speaker();
        if (by.isPresent()) {
            said = Optional.of(new Said(kind, by));
        }
        subject.use();
    }

    void minority(MinorityContext clause) {
        Optional<Group> group = clause.group() != null
                ? Optional.of(groups.read(clause.group()))
                : Optional.ofNullable(clause.bracket()).map(groups::read);
        minority = Optional.of(group.filter(Group::names).map(Group::printed).orElse(clause.MINORITY().getText()));
    }

    void protocol(ProtocolContext clause, Optional<Group> group) {
        Optional<String> by = speaker().or(() -> group.filter(Group::names).map(Group::printed));
        said = Optional.of(new Said(Kind.PROTOCOL, by));
        boolean announces = clause.mark() != null || clause.COLON() != null;
        protocolText = announces ? Places.of(clause).end() : 0;
    }

    private Optional<String> speaker() {
        return subject.named().filter(Group::names).map(Group::printed).or(() -> minority);
    }

    void end(SentenceContext tree, boolean done, boolean voted) {
        Span sentence = Places.of(tree);
        if (said.isPresent()) {
            statements.close();
            Said words = said.get();
            if (words.kind() == Kind.PROTOCOL && protocolText > 0) {
                statements.announce(words.by(), sentence, protocolText);
            } else {
                statements.add(words.kind(), words.by(), sentence);
            }
        } else if (minority.isPresent() && !voted) {
            statements.close();
            statements.add(Kind.MINORITY, minority, sentence);
        } else if (done) {
            statements.close();
        } else {
            statements.follow(sentence);
        }
    }

    private record Said(Kind kind, Optional<String> by) {}
}
