package dk.referat.examples.command;

import dk.referat.source.SourceText;
import dk.referat.source.UnreadableTextException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A document to be read (<em>dokument</em>).
 *
 * @param name what messages call it: the path as given
 * @param stem the name of what is made of it, without extension
 * @param bytes gives its bytes, once
 */
record Input(String name, String stem, Bytes bytes) {

    private static final Pattern EXTENSION = Pattern.compile("\\.txt$", Pattern.CASE_INSENSITIVE);

    /** Gives bytes, or tells why there are none. */
    interface Bytes {
        byte[] read() throws IOException, ProblemException;
    }

    static Input file(Path file) {
        String fileName = file.toAbsolutePath().normalize().getFileName().toString();
        String stem = EXTENSION.matcher(fileName).replaceFirst("");
        return new Input(file.toString(), stem.isEmpty() ? fileName : stem, () -> Files.readAllBytes(file));
    }

    static Input standardInput(InputStream in) {
        return new Input("stdin", "stdin", in::readAllBytes);
    }

    static Input failing(String name, ProblemException problem) {
        return new Input(name, name, () -> {
            throw problem;
        });
    }

    /** One of several parts of the document, which go to places of their own. */
    Input part(int number) {
        return new Input(name, stem + "-" + number, bytes);
    }

    SourceText read() throws ProblemException {
        byte[] content = content();
        try {
            return SourceText.decode(name, content);
        } catch (UnreadableTextException unreadable) {
            int at = unreadable.offset();
            boolean nul = at < content.length && content[at] == 0;
            throw new ProblemException(
                    nul ? ProblemException.Kind.BINARY : ProblemException.Kind.NOT_UTF8, name, Integer.toString(at));
        }
    }

    private byte[] content() throws ProblemException {
        try {
            return bytes.read();
        } catch (NoSuchFileException missing) {
            throw new ProblemException(ProblemException.Kind.MISSING, name);
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemException.Kind.UNREADABLE, name, Reason.of(unreadable));
        }
    }
}
