package dk.referat.validate;

import dk.referat.diagnostic.Severity;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the library's rules, from its resource bundles. */
final class Messages {

    private Messages() {}

    static Wording wording(String key) {
        return new Wording(bundle(Locale.forLanguageTag("da")).getString(key), bundle(Locale.ROOT).getString(key));
    }

    static Rule rule(String id, Severity severity) {
        return new Rule(id, severity, wording(id + ".why"));
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("dk.referat.validate.messages", language);
    }
}
