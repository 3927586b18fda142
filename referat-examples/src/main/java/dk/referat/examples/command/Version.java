package dk.referat.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven wrote into the jar; classes outside a jar have none. */
final class Version implements IVersionProvider {

    private static final String PROPERTIES = "/META-INF/maven/dk.referat/referat-examples/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(PROPERTIES)) {
            if (in != null) {
                build.load(in);
            }
        }
        return new String[] {"referat " + build.getProperty("version", "(not packaged)")};
    }
}
