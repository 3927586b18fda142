package dk.referat.examples.command.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for people (<em>tekster</em>), in Danish or in English. */
public final class Messages {

    private static final String BUNDLE = "dk.referat.examples.command.messages";

    private final Locale locale;
    private final ResourceBundle texts;

    /**
     * The words of a language.
     *
     * @param locale Danish, or any other for English
     */
    public Messages(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(BUNDLE, locale.getLanguage().equals("da") ? locale : Locale.ROOT);
    }

    /**
     * {@return the language}
     */
    public Locale locale() {
        return locale;
    }

    /**
     * A text with its gaps filled in.
     *
     * @param key the name of the text
     * @param arguments what fills the gaps
     * @return the text
     */
    public String text(String key, Object... arguments) {
        return text(key, List.of(arguments));
    }

    /**
     * A text with its gaps filled in.
     *
     * @param key the name of the text
     * @param arguments what fills the gaps
     * @return the text
     */
    public String text(String key, List<?> arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments.toArray());
    }

    /**
     * A day without its weekday.
     *
     * @param day the day
     * @return the day as the language writes it
     */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(texts.getString("pattern.day"), locale));
    }

    /**
     * A day with its weekday.
     *
     * @param day the day
     * @return the day as the language writes it
     */
    public String weekdayAndDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(texts.getString("pattern.weekday-and-day"), locale));
    }
}
