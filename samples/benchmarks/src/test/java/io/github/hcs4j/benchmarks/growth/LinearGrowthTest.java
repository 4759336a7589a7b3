package io.github.hcs4j.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Whoever hands an entry point a text that is twice as long makes it work about twice as much. What is allocated and
 * what is read are counted; the time is that of the thread alone, the shortest of several, and has room for what else
 * the machine does.
 */
class LinearGrowthTest {

    /** What twice as much may allocate or read, in shares of the half. */
    private static final double MOST = 2.2;

    /**
     * What four times as much may take, in shares of the quarter; where time grew with the square, it took 16 times.
     */
    private static final double TIME = 10;

    /** Enough that what is done once, whatever the size, does not count. */
    private static final int SIZE = 100;

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;
    private static final int SERIES = 10;

    private static final CountingLoader COUNTING = new CountingLoader();

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Blackhole sink = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    @ParameterizedTest
    @EnumSource
    void twiceTheInputIsTwiceTheWork(EntryPoint entryPoint) {
        Supplier<@Nullable Object> once = entryPoint.prepare(SIZE);
        Supplier<@Nullable Object> twice = entryPoint.prepare(2 * SIZE);
        Supplier<@Nullable Object> fourTimes = entryPoint.prepare(4 * SIZE);
        for (int i = 0; i < WARM_UP; i++) {
            sink.consume(once.get());
            sink.consume(twice.get());
        }

        long bytes = bytes(once);
        long bytesOfTwice = bytes(twice);
        long bytesOfFourTimes = bytes(fourTimes);
        assertThat((double) bytesOfTwice / bytes).as("bytes for twice").isLessThanOrEqualTo(MOST);
        assertThat((double) bytesOfFourTimes / bytesOfTwice)
                .as("bytes for twice of that")
                .isLessThanOrEqualTo(MOST);
        assertThat(ratioOfTimes(fourTimes, once)).as("time").isLessThan(TIME);
    }

    @ParameterizedTest
    @EnumSource
    void twiceTheInputIsTwiceTheCharacters(EntryPoint entryPoint) throws ReflectiveOperationException {
        long once = reads(entryPoint, SIZE);
        long twice = reads(entryPoint, 2 * SIZE);
        long fourTimes = reads(entryPoint, 4 * SIZE);
        assertThat((double) twice).as("reads for twice").isLessThanOrEqualTo(MOST * once);
        assertThat((double) fourTimes).as("reads for twice of that").isLessThanOrEqualTo(MOST * twice);
    }

    @Test
    void whatIsReadIsCounted() throws ReflectiveOperationException {
        int length = Texts.longText(SIZE).length;
        assertThat(reads(EntryPoint.READ_LONG_TEXT, SIZE)).isBetween(length / (long) Long.BYTES, 4L * length);
    }

    /** How often the code of hcs4j reads a character or a byte; a first run has what is done once. */
    private static long reads(EntryPoint entryPoint, int size) throws ReflectiveOperationException {
        Class<?> counted = COUNTING.loadClass(EntryPoint.class.getName());
        Method prepare = counted.getDeclaredMethod("prepare", int.class);
        prepare.setAccessible(true);
        Object same = counted.getEnumConstants()[entryPoint.ordinal()];
        Supplier<?> work = (Supplier<?>) prepare.invoke(same, size);
        work.get();
        long before = CountingLoader.Reads.count();
        work.get();
        return CountingLoader.Reads.count() - before;
    }

    /** Where another program is in the way, a longer series has the time that it takes without. */
    private double ratioOfTimes(Supplier<@Nullable Object> longer, Supplier<@Nullable Object> shorter) {
        long most = Long.MAX_VALUE;
        long least = Long.MAX_VALUE;
        double ratio = TIME;
        for (int i = 0; i < SERIES && ratio >= TIME; i++) {
            most = Math.min(most, time(longer));
            least = Math.min(least, time(shorter));
            ratio = (double) most / least;
        }
        return ratio;
    }

    private long bytes(Supplier<@Nullable Object> work) {
        return least(threads::getCurrentThreadAllocatedBytes, work);
    }

    private long time(Supplier<@Nullable Object> work) {
        return least(threads::getCurrentThreadCpuTime, work);
    }

    private long least(LongSupplier counter, Supplier<@Nullable Object> work) {
        return LongStream.range(0, ROUNDS)
                .map(round -> {
                    long start = counter.getAsLong();
                    sink.consume(work.get());
                    return counter.getAsLong() - start;
                })
                .min()
                .orElseThrow();
    }
}
