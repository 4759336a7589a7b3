package io.github.hcs4j.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of its heap a process had in use, as the log of its garbage collections tells.
 *
 * @param peakMegabytes the most that was in use, garbage and all
 * @param liveMegabytes the most that a collection left
 */
record Heap(long peakMegabytes, long liveMegabytes) {

    private static final Pattern COLLECTION = Pattern.compile("\\b(\\d+)M->(\\d+)M\\(\\d+M\\)");

    /** The option of the Java machine that writes the log. */
    static String option(Path log) {
        return "-Xlog:gc:file=" + log;
    }

    static Heap of(Path log) throws IOException {
        long peak = 0;
        long live = 0;
        Matcher collection = COLLECTION.matcher(Files.readString(log));
        while (collection.find()) {
            peak = Math.max(peak, Long.parseLong(collection.group(1)));
            live = Math.max(live, Long.parseLong(collection.group(2)));
        }
        return new Heap(peak, live);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d MB, %d MB of it live", peakMegabytes, liveMegabytes);
    }
}
