package dk.referat.examples.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** Why the file system says no, in a few words. */
final class Reason {

    private Reason() {}

    static String of(IOException refusal) {
        if (refusal instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (refusal instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        }
        Optional<String> message = refusal instanceof FileSystemException file
                ? Optional.ofNullable(file.getReason())
                : Optional.ofNullable(refusal.getMessage());
        return message.orElseGet(() -> refusal.getClass().getSimpleName());
    }
}
