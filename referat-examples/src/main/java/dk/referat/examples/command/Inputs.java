package dk.referat.examples.command;

import dk.referat.examples.command.ProblemException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes documents of the arguments: files, folders, {@code -} for standard input (<em>inddata</em>). */
final class Inputs {

    private final InputStream standardInput;

    Inputs(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * The documents of the arguments. An argument that names none becomes a document that fails when it is read, so
     * that the others are read nevertheless.
     *
     * @param arguments the arguments, in order
     * @return the documents, in the order of the arguments, those of a folder sorted by path
     */
    List<Input> expand(List<String> arguments) {
        return arguments.stream().flatMap(argument -> expand(argument).stream()).toList();
    }

    private List<Input> expand(String argument) {
        if (argument.equals("-")) {
            return List.of(Input.standardInput(standardInput));
        }
        try {
            Path path = Path.of(argument);
            return Files.isDirectory(path) ? folder(path) : List.of(Input.file(path));
        } catch (InvalidPathException invalid) {
            return List.of(Input.failing(argument, new ProblemException(Kind.MISSING, argument)));
        }
    }

    private static List<Input> folder(Path folder) {
        Collector found = new Collector();
        try {
            Files.walkFileTree(folder, found);
        } catch (IOException refusal) {
            found.visitFileFailed(folder, refusal);
        }
        return found.inputs.isEmpty()
                ? List.of(Input.failing(
                        folder.toString(), new ProblemException(Kind.NO_TEXT_FILES, folder.toString())))
                : List.copyOf(found.inputs.values());
    }

    /** Collects the text files of a folder and the files and folders in it that cannot be looked into. */
    private static final class Collector extends SimpleFileVisitor<Path> {

        private final SortedMap<Path, Input> inputs = new TreeMap<>(Comparator.comparing(Path::toString));

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean text = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt");
            if (text && Files.isRegularFile(file)) {
                inputs.put(file, Input.file(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException refusal) {
            String name = file.toString();
            inputs.put(
                    file, Input.failing(name, new ProblemException(Kind.UNREADABLE, name, Reason.of(refusal))));
            return FileVisitResult.CONTINUE;
        }
    }
}
