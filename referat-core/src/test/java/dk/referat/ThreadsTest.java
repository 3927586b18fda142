package dk.referat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One parser serves many threads. */
class ThreadsTest {

    @Test
    void fortyParsesOnEightThreadsEqualOne() throws Exception {
        List<String> samples = Samples.all();
        List<ParseResult> alone = samples.stream().map(ReferatParser.create()::parse).toList();
        ReferatParser shared = ReferatParser.create();
        List<Callable<ParseResult>> parses = IntStream.range(0, 40)
                .<Callable<ParseResult>>mapToObj(run -> () -> shared.parse(samples.get(run % samples.size())))
                .toList();

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<ParseResult>> results = threads.invokeAll(parses);
            for (int run = 0; run < results.size(); run++) {
                assertEquals(alone.get(run % samples.size()), results.get(run).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
