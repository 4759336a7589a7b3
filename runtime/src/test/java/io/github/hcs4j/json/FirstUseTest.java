package io.github.hcs4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.ComputeSystem;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many threads that all come first: the types prepare themselves when they are first used, and must not get stuck. */
@Timeout(60)
class FirstUseTest {

    private static final int THREADS = 2 * FirstUse.KINDS;
    private static final int ROUNDS = 6;

    @Test
    void threadsThatComeFirstTogetherGetTheSame() throws Exception {
        List<String> alone = new ArrayList<>();
        for (int number = 0; number < THREADS; number++) {
            alone.add(new FirstUse(number).call());
        }
        for (int round = 0; round < ROUNDS; round++) {
            try (URLClassLoader fresh = freshClasses(path -> true)) {
                assertThat(together(uses(fresh))).isEqualTo(alone);
            }
        }
    }

    private static List<Callable<String>> uses(ClassLoader classes) throws ReflectiveOperationException {
        List<Callable<String>> uses = new ArrayList<>();
        for (int number = 0; number < THREADS; number++) {
            Callable<?> use = (Callable<?>) Class.forName(FirstUse.class.getName(), true, classes)
                    .getConstructor(Integer.class)
                    .newInstance(number);
            uses.add(() -> (String) use.call());
        }
        return uses;
    }

    /** Lets threads begin at the same time. */
    static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> call : calls) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : running) {
                results.add(result.get(30, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Loads every class anew, but those of the JDK, from some parts of the class path. */
    static URLClassLoader freshClasses(Predicate<String> from) throws IOException {
        URL[] classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(from)
                .map(FirstUseTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The description that the first thread makes is the one that all get. */
    @Test
    void aTypeIsDescribedOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (URLClassLoader fresh = freshClasses(path -> true)) {
                Class<?> system = Class.forName(ComputeSystem.class.getName(), true, fresh);
                Object type = system.getField("TYPE").get(null);
                Method members = type.getClass().getMethod("members");
                List<Object> lists = together(Collections.nCopies(THREADS, () -> members.invoke(type)));

                assertThat(lists).allSatisfy(list -> assertThat(list).isSameAs(lists.get(0)));
            }
        }
    }

    @Test
    void aTypeServesManyThreads() throws Exception {
        String text = Documents.complete(ComputeSystem.TYPE, 3).compact();
        ComputeSystem expected = ComputeSystem.TYPE.read(text);
        Callable<ComputeSystem> work = () -> {
            ComputeSystem system = expected;
            for (int i = 0; i < 50; i++) {
                system = ComputeSystem.TYPE.read(ComputeSystem.TYPE.toJson(ComputeSystem.TYPE.read(text)));
            }
            return system;
        };

        assertThat(together(Collections.nCopies(THREADS, work))).containsOnly(expected);
    }
}
