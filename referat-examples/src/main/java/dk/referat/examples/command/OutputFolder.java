package dk.referat.examples.command;

import dk.referat.examples.command.ProblemException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A folder with one file a document (<em>mappe</em>). No file of the same run is written over. */
final class OutputFolder implements Destination {

    private final Path folder;
    private final String extension;
    private final Map<String, Input> written = new HashMap<>();

    private OutputFolder(Path folder, String extension) {
        this.folder = folder;
        this.extension = extension;
    }

    static OutputFolder create(Path folder, String extension) throws ProblemException {
        try {
            Files.createDirectories(folder);
        } catch (IOException refusal) {
            throw new ProblemException(Kind.NO_FOLDER, folder.toString(), Reason.of(refusal));
        }
        return new OutputFolder(folder, extension);
    }

    @Override
    public void write(Input input, String made) throws ProblemException {
        Path file = folder.resolve(input.stem() + extension);
        Optional<Input> first = Optional.ofNullable(written.putIfAbsent(input.stem(), input));
        if (first.isPresent()) {
            throw new ProblemException(Kind.SAME_NAME, input.name(), file.toString(), first.get().name());
        }
        try {
            Files.writeString(file, made + "\n");
        } catch (IOException refusal) {
            throw new ProblemException(Kind.UNWRITABLE, input.name(), file.toString(), Reason.of(refusal));
        }
    }
}
