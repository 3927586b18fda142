package dk.referat.model;

import dk.referat.source.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A reference to a law or an order (<em>lovhenvisning</em>): {@code Lov nr. 707 af 8. juni 2018, § 5 stk. 9}.
 *
 * @param printed the reference as printed
 * @param kind law, consolidation, order …
 * @param title the title or abbreviation as printed ({@code Servicelovens}, {@code SEL}); empty where none is
 * @param number the number of the law within its year; empty where none is printed
 * @param date the date of the law; empty where none is printed
 * @param paragraphs the paragraphs as printed, {@code §§ 79 og 104}; empty where none are
 * @param span where it stands
 */
public record LegalReference(
        String printed,
        Kind kind,
        Optional<String> title,
        OptionalInt number,
        Optional<DanishDate> date,
        Optional<String> paragraphs,
        Span span)
        implements Value {

    /** Kinds of rules (<em>retsforskrifter</em>). */
    public enum Kind {
        /** An act (<em>lov</em>). */
        ACT(true),
        /** A consolidated act (<em>lovbekendtgørelse, LBK</em>). */
        CONSOLIDATION(true),
        /** An executive order (<em>bekendtgørelse, BEK</em>). */
        ORDER(true),
        /** A circular (<em>cirkulære, CIR</em>). */
        CIRCULAR(false),
        /** Guidance (<em>vejledning, VEJ</em>). */
        GUIDANCE(false),
        /** An ordinance (<em>anordning</em>). */
        ORDINANCE(false),
        /** A paragraph without a law's name ({@code § 17 stk. 4}). */
        UNNAMED(false);

        private final boolean inLovtidende;

        Kind(boolean inLovtidende) {
            this.inLovtidende = inLovtidende;
        }
    }

    /** Checks that nothing is null. */
    public LegalReference {
        Objects.requireNonNull(printed, "printed must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(title, "title must not be null");
        Objects.requireNonNull(number, "number must not be null");
        Objects.requireNonNull(date, "date must not be null");
        Objects.requireNonNull(paragraphs, "paragraphs must not be null");
        Objects.requireNonNull(span, "span must not be null");
    }

    /**
     * The path of the law's address on retsinformation.dk, {@code eli/lta/2018/707}.
     *
     * <p>Acts, consolidations and orders share one series of numbers a year in Lovtidende A, which is electronic since
     * 2008; nothing else has such an address.
     *
     * @return the path; empty where number or date are not printed or the kind is not in Lovtidende A
     */
    public Optional<String> eli() {
        if (!kind.inLovtidende || number.isEmpty()) {
            return Optional.empty();
        }
        return date.flatMap(DanishDate::value)
                .filter(day -> day.getYear() >= 2008)
                .map(day -> "eli/lta/" + day.getYear() + "/" + number.getAsInt());
    }
}
