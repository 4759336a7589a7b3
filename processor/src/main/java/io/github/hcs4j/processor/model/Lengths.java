package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import java.nio.charset.StandardCharsets;

/** How long names may be: file systems and class files have limits. */
final class Lengths {

    /** Of a class and the longest class nested in it, {@code $Builder.class}, in a file name of 255 bytes. */
    private static final int FILE = 240;

    /** Of an identifier or a constant in a class file, with some room for what is put before it. */
    private static final int CONSTANT = 65_000;

    /** Of a name that does not fit, as many characters are kept. */
    private static final int BEGIN = 100;

    private Lengths() {}

    /** Refuses a type whose class file would have a longer name than file systems allow. */
    static void ofFile(String javaName, Location at, Problems problems) {
        refuse("type", "file name", javaName, FILE, at, problems);
    }

    /** Refuses a member whose name does not fit into a class file. */
    static void ofMember(String name, Location at, Problems problems) {
        refuse("member", "constant of a class file", name, CONSTANT, at, problems);
    }

    /** The name of a value's constant: its begin, with a warning, where the whole does not fit into a class file. */
    static String ofValue(String constant, Location at, Problems problems) {
        int length = bytes(constant);
        if (length <= CONSTANT) {
            return constant;
        }
        String begin = constant.substring(0, constant.offsetByCodePoints(0, BEGIN));
        problems.add(
                ProblemCode.HCS009,
                at,
                "the value would become a constant whose name has " + length + " bytes, and a class file has room for "
                        + CONSTANT + ", so it becomes " + begin + "; give it an x-java-name");
        return begin;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void refuse(String kind, String holder, String name, int most, Location at, Problems problems) {
        int length = bytes(name);
        if (length > most) {
            problems.add(
                    ProblemCode.HCS037,
                    at,
                    "the name of the " + kind + " has " + length + " bytes, and a " + holder + " has room for " + most
                            + "; give it a shorter one" + (kind.equals("type") ? " with x-java-name" : ""));
        }
    }
}
