package dk.referat.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README compiles, and its first example runs. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Path SAMPLE = Path.of("samples", "egelund-oekonomiudvalget-2026-03-12.txt");

    @Test
    void theFirstExamplePrintsTheDecisionsOfASample(@TempDir Path folder) throws Exception {
        List<Snippet> snippets = snippets();
        compile(snippets, folder);

        String printed = run(folder, snippets.get(0).name());

        assertEquals(8, printed.lines().count(), printed);
        assertTrue(printed.contains("Godkendelse af dagsorden: APPROVED"), printed);
        assertTrue(printed.contains("Ny bro ved Mølleåen - anlægsbevilling"), printed);
    }

    @Test
    void everyFileThatItNamesIsThere() throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(README));
        while (link.find()) {
            assertTrue(Files.exists(README.resolveSibling(link.group(1))), link.group(1) + " is not there");
        }
    }

    private static List<Snippet> snippets() throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        Matcher block = JAVA.matcher(Files.readString(README));
        while (block.find()) {
            snippets.add(Snippet.of("Readme" + snippets.size(), block.group(1)));
        }
        return snippets;
    }

    private static void compile(List<Snippet> snippets, Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        List<? extends JavaFileObject> sources = snippets;
        assertTrue(compiler.getTask(messages, null, null, options, null, sources).call(), messages::toString);
    }

    private static String run(Path folder, String name) throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass(name).getMethod("run", Path.class).invoke(null, SAMPLE);
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** A block of the README in a class of its own: its imports, then its statements with {@code file} at hand. */
    private static final class Snippet extends SimpleJavaFileObject {

        private final String name;
        private final String code;

        private Snippet(String name, String code) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.name = name;
            this.code = code;
        }

        static Snippet of(String name, String block) {
            String imports = String.join("\n", block.lines().filter(line -> line.startsWith("import ")).toList());
            String statements = String.join("\n", block.lines().filter(line -> !line.startsWith("import ")).toList());
            return new Snippet(
                    name,
                    imports + "\npublic class " + name
                            + " { public static void run(java.nio.file.Path file) throws Exception {\n" + statements
                            + "\n} }");
        }

        String name() {
            return name;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
