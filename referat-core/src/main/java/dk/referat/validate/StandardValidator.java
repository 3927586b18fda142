package dk.referat.validate;

import dk.referat.diagnostic.Severity;

/** A validator of the library: its rule and its messages stand in the resource bundles. */
abstract class StandardValidator implements Validator {

    private final Rule rule;

    StandardValidator(String id, Severity severity) {
        this.rule = Messages.rule(id, severity);
    }

    @Override
    public final Rule rule() {
        return rule;
    }

    /** The message of the rule. */
    final Wording wording() {
        return Messages.wording(rule.id());
    }

    /** Another message of the rule, where it speaks on more than one occasion. */
    final Wording wording(String occasion) {
        return Messages.wording(rule.id() + "." + occasion);
    }
}
