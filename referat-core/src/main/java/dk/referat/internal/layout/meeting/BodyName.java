package dk.referat.internal.layout.meeting;

import dk.referat.internal.text.Slice;
import dk.referat.lexicon.Lexicon;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the name of a body from the words around it: {@code mødet i Udvalget for teknik}, {@code Ældrerådets møde}. */
final class BodyName {

    private static final Pattern BEFORE = Pattern.compile(
            "(?U)^(?:[\\s,;:–-]+|\\p{Lu}[\\p{L} -]+ [Kk]ommune(?:\\s*[,–-]\\s*|\\s{3,})|(?i:til|fra|for|af|i|den|d\\.)\\s+|(?:[Oo]rdinært|[Ee]kstraordinært|[Kk]onstituerende)\\s+(?=[Mm]øde)"
                    + "|(?:[Ll]ukkede|[Åå]bne) (?:sager|punkter) (?:i|fra)\\s+|(?:[Åå]bent|[Ll]ukket)\\s+(?=[Mm]øde)|(?:[Mm]ødet?|MØDE|[Bb]ehandling)(?:\\s+(?:[iI]|for)\\s+|$))+");
    private static final Pattern BEHIND = Pattern.compile("(?U)(?:[\\s,;:–-]+|(?:^|\\s)(?:den|d\\.?|møde|mødet|kl\\.?))+$");
    private static final Pattern GENITIVE = Pattern.compile(
            "(?iU)^(.+?)s\\s+(?:(?:ordinære|ekstraordinære|konstituerende)\\s+)?(?:møder?|mødet|(?:referat|dagsorden|beslutningsprotokol)\\p{L}*)\\b.*");
    private static final Pattern OF_MEETING = Pattern.compile(
            "(?U)^(\\p{Lu}\\p{Ll}+(?:,? \\p{Ll}+){0,3} og \\p{Ll}{3,}?)s\\s+(?:(?:ordinære|ekstraordinære)\\s+)?møde(?:\\s+(?:den|d\\.))?\\s*$");
    private static final Pattern WITH_AREA = Pattern.compile(
            "(?iU)^(?:\\p{L}+\\s+){0,2}?(?:udvalg(?:et)?|råd(?:et)?|nævn(?:et)?|bestyrelse(?:n)?|komit[eé]\\p{L}*)\\s+(?:for|i(?=\\s(?-i:\\p{Lu}))|vedr\\.?|vedrørende|om|til)\\s+\\p{L}.+"
                    + "|^(?:\\p{L}+\\s+){0,2}?\\p{L}{3,}(?:udvalget|rådet|nævnet|bestyrelsen)\\s+for\\s+\\p{L}.+"
                    + "|^\\p{L}{3,}(?:rådet|udvalget|nævnet)\\s+i\\s+(?-i:\\p{Lu})[\\p{L}-]+$");
    /** What pages say, and names do not. */
    private static final Pattern SPEECH = Pattern.compile(
            "(?iU)(?:^|[\\s(])(?:du|vi|her|se|find|vælg|søg|læs|gå|hjem|eller|dette|denne|hvilke|der|er|har|kan|skal|vil|var|fra|på|ved"
                    + "|seneste|\\p{L}*møder?|\\p{L}*mødet|møderne|dagsord\\p{L}*|referat\\p{L}*|beslutning\\p{L}*|godkendelse)(?=$|[\\s,.;:])");
    /** {@code UdvalgByrådet}: two cells of a page ran into one another. */
    private static final Pattern GLUED = Pattern.compile("\\p{Ll}\\p{Lu}");
    /** {@code Der indkaldes til møde i Kulturrådet den …} */
    private static final Pattern MEETING_OF = Pattern.compile(
            "(?U)\\b[Mm]ødet?\\s+i\\s+(\\p{Lu}[\\p{L}-]*(?:(?: og |, | )[\\p{L}-]+){0,5}?)(?=$|[\\s,.](?:i|den|d\\.|på|kl\\.?)\\s|\\.$)");
    /** {@code Ekstraordinært Ældrerådsmøde}, {@code byrådsmøde} */
    private static final Pattern MEETING = Pattern.compile(
            "(?iU)^(?:(?:ordinært|ekstraordinært|konstituerende|det|af|til|fra|for)\\s+)*((\\p{L}{2,}(?:råd|bestyrelse|udvalg|nævn)|bestyrelse)smødet?)[\\s,:–-]*(?:den|d\\.)?\\s*$");
    /** {@code § 17, stk. 4. Strategi og samskabelse} */
    private static final Pattern BY_LAW = Pattern.compile("(?iU)^§\\s?17,?\\s?stk\\.?\\s?4\\b[.,:]?\\s*\\p{L}[^.:]{3,}$");
    private static final Pattern LAW = Pattern.compile("(?iU)^§\\s?17,?\\s?stk\\.?\\s?4[.,:]\\s+(\\p{L}+)(?=$|\\s)");
    private static final Pattern FIRST = Pattern.compile("(?iU)^((?:(?:ordinært|ekstraordinært|konstituerende|af|til|fra|for)\\s+)*\\p{L}+smødet?)\\b");
    private static final Pattern IN_MUNICIPALITY = Pattern.compile("(?iU)\\s+(?:i|for)\\s+(?-i:\\p{Lu})[\\p{L}-]*(?:\\s(?-i:\\p{Lu})[\\p{L}-]*)?\\skommune$");
    /** {@code Møde i udvalget}: the word for any body names none. */
    private static final Pattern ANY = Pattern.compile("^(?:udvalget|rådet|nævnet|kommissionen)$");
    /** {@code Du kan følge byrådsmødet her} */
    private static final Pattern THE_MEETING = Pattern.compile("(?iU)(?:^|\\b(?:følge|se|til)\\s+)(\\p{L}{2,}(?:råd|bestyrelse|udvalg)smødet)\\b");
    /** {@code Byrådet Byrådet Vis medlemmer}: a row of cells, of which two hold the body. */
    private static final Pattern TWICE = Pattern.compile("(?U)^(\\p{Lu}[^\\t:]{3,60}?)\\s+\\1(?=$|\\s+\\p{Lu})");
    private static final int LONGEST = 100;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_WORDS = 12;

    private final Lexicon lexicon;

    BodyName(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return the words without those that lead up to a name or follow one} */
    Slice in(Slice words) {
        if (words.length() > LONGEST_LINE) {
            return words;
        }
        Matcher before = BEFORE.matcher(words.raw());
        Slice name = withoutLaw(before.find() ? words.from(before.end()) : words);
        Matcher genitive = GENITIVE.matcher(name.raw());
        if (genitive.matches() && (lexicon.isBody(genitive.group(1)) || WITH_AREA.matcher(genitive.group(1)).matches())) {
            return name.to(genitive.end(1));
        }
        Matcher behind = BEHIND.matcher(name.raw());
        return ofMunicipality((behind.find() ? name.to(behind.start()) : name).trim());
    }

    /** {@code § 17 stk. 4, Havneudvalget}: a body that has a name of its own. */
    private Slice withoutLaw(Slice name) {
        Matcher law = LAW.matcher(name.raw());
        return law.find() && lexicon.isBody(law.group(1)) ? name.from(law.start(1)) : name;
    }

    /** {@code Byrådet i Strandby Kommune} */
    private Slice ofMunicipality(Slice name) {
        Matcher municipality = IN_MUNICIPALITY.matcher(name.raw());
        return municipality.find() && lexicon.isBody(name.raw().substring(0, municipality.start())) ? name.to(municipality.start()) : name;
    }

    /** Whether the lexicon or the form of the words says that they name a body. */
    boolean isBody(Slice name) {
        return BY_LAW.matcher(name.raw()).find() && name.length() < LONGEST || isName(name) && (lexicon.isBody(name.raw()) || WITH_AREA.matcher(name.raw()).matches());
    }

    /** {@return the body before {@code Kultur og fritids møde den}, whose name says nothing of a body} */
    Optional<Slice> ofMeeting(Slice words) {
        return group(OF_MEETING, words).filter(this::isName);
    }

    /** {@return the word for the meeting of a body, where nothing else is said} */
    Optional<Slice> meeting(Slice words) {
        Matcher meeting = MEETING.matcher(words.raw());
        return words.length() < LONGEST && meeting.find() && lexicon.isBody(meeting.group(2))
                ? Optional.of(words.cut(meeting.start(1), meeting.end(1)))
                : Optional.empty();
    }

    /** {@return the word for the meeting of a body, where words begin with it} */
    Optional<Slice> meetingFirst(Slice words) {
        return group(FIRST, words).flatMap(this::meeting);
    }

    /** A noun phrase, no sentence. */
    boolean isName(Slice name) {
        String words = name.raw();
        return BY_LAW.matcher(words).find() || !words.isEmpty() && words.length() < LONGEST && words.split("\\s+").length <= MOST_WORDS
                && (Character.isUpperCase(words.charAt(0)) || Character.isLetter(words.charAt(0)) && lexicon.isBody(words) && !ANY.matcher(words).matches())
                && !words.endsWith(".") && words.indexOf(':') < 0 && words.indexOf('>') < 0
                && !SPEECH.matcher(words).find() && !GLUED.matcher(words).find();
    }

    /** {@return the body whose meeting a sentence speaks of} */
    Optional<Slice> mentioned(Slice sentence) {
        return group(MEETING_OF, sentence).filter(this::isBody).or(() -> group(THE_MEETING, sentence));
    }

    /** {@return the body that a row of cells names twice} */
    Optional<Slice> twice(Slice row) {
        return group(TWICE, row).filter(this::isBody);
    }

    private static Optional<Slice> group(Pattern pattern, Slice words) {
        Matcher matcher = pattern.matcher(words.raw());
        return matcher.find() ? Optional.of(words.cut(matcher.start(1), matcher.end(1))) : Optional.empty();
    }
}
