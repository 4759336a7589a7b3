package io.github.hcs4j.processor;

/** Tells of faults of the processor itself: nobody who uses it can do something about them but report them. */
final class Faults {

    private Faults() {}

    /** A fault in one line, with what is needed to find it. */
    static String line(Throwable fault) {
        StackTraceElement[] frames = fault.getStackTrace();
        String line = "a fault of hcs4j, please report it with this line and the schema: " + fault
                + (frames.length == 0 ? "" : " at " + frames[0]);
        return line.replaceAll("\\R", " ");
    }
}
