package dk.referat.internal.tree;

import dk.referat.internal.layout.sheet.OpenWords;
import dk.referat.model.Attachment;
import java.util.ArrayList;
import java.util.List;

/** Joins the names of attachments that go on, on the next line: {@code Ansøgning med} / {@code budget for to år}. */
final class WrappedAttachments {

    private static final int LINE_END = 4;

    private WrappedAttachments() {}

    static List<Attachment> joined(List<Attachment> printed) {
        List<Attachment> names = new ArrayList<>();
        for (Attachment next : printed) {
            int last = names.size() - 1;
            if (last >= 0 && goesOn(names.get(last), next)) {
                Attachment first = names.remove(last);
                names.add(new Attachment(first.name() + " " + next.name(), first.closed() || next.closed(), first.span().union(next.span())));
            } else {
                names.add(next);
            }
        }
        return List.copyOf(names);
    }

    private static boolean goesOn(Attachment first, Attachment next) {
        return OpenWords.end(first.name()) && Character.isLowerCase(next.name().charAt(0))
                && next.span().start() - first.span().end() <= LINE_END;
    }
}
