package dk.referat.benchmark;

import dk.referat.ReferatParser;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long it takes to read all of some documents, text to model, with a parser that is kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParseBenchmark {

    /** The sample minutes, the same ten times as long, or a folder of texts. */
    @Param({"samples", "ten-times"})
    public String documents;

    private final ReferatParser parser = ReferatParser.create();
    private List<String> texts = List.of();

    /**
     * Reads the texts once.
     *
     * @throws IOException if one cannot be read
     */
    @Setup
    public void read() throws IOException {
        texts = Documents.of(documents);
    }

    /**
     * Parses them all.
     *
     * @param results where results go, so that none is left out
     */
    @Benchmark
    public void parse(Blackhole results) {
        texts.forEach(text -> results.consume(parser.parse(text)));
    }
}
