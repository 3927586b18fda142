package dk.referat.examples.command.explain;

import dk.referat.examples.command.text.Messages;
import dk.referat.examples.command.text.Page;

/** Facts under one another, each label once (<em>oplysninger</em>). */
final class Facts {

    private static final int INDENT = 24;

    private final Messages messages;
    private final Page page;
    private String above = "";

    Facts(Messages messages, Page page) {
        this.messages = messages;
        this.page = page;
    }

    /** Adds a fact; none where there is nothing to say. */
    void add(String key, String fact) {
        if (!fact.isEmpty()) {
            String label = key.equals(above) ? "" : messages.text(key);
            page.add(label + " ".repeat(Math.max(1, INDENT - label.length())), INDENT, fact);
            above = key;
        }
    }
}
