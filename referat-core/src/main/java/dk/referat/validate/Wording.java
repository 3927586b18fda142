package dk.referat.validate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in Danish and in English (<em>ordlyd</em>), in which {@code {0}}, {@code {1}} … stand for arguments.
 *
 * <p>Nothing else in it has a meaning; apostrophes need no doubling.
 *
 * @param danish the sentence in Danish
 * @param english the sentence in English
 */
public record Wording(String danish, String english) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /**
     * Checks that nothing is null.
     *
     * @param danish the sentence in Danish
     * @param english the sentence in English
     */
    public Wording {
        Objects.requireNonNull(danish, "danish must not be null");
        Objects.requireNonNull(english, "english must not be null");
    }

    /**
     * The sentence in a language.
     *
     * @param locale Danish, or any other for English
     * @return the sentence, its places not filled in
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("da") ? danish : english;
    }

    /**
     * The sentence with its places filled in.
     *
     * @param locale Danish, or any other for English
     * @param arguments what to fill in; a place without an argument stays as it is
     * @return the sentence
     */
    public String fill(Locale locale, List<String> arguments) {
        return PLACE.matcher(in(locale)).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < arguments.size() ? arguments.get(index) : place.group());
        });
    }
}
