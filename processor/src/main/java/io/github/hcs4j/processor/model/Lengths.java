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

    private Lengths() {}

    /** Refuses a type whose class file would have a longer name than file systems allow. */
    static void ofFile(String javaName, Location at, Problems problems) {
        refuse("type", "file name", javaName, FILE, at, problems);
    }

    /** Refuses a member or a value whose name does not fit into a class file. */
    static void ofConstant(String kind, String name, Location at, Problems problems) {
        refuse(kind, "constant of a class file", name, CONSTANT, at, problems);
    }

    private static void refuse(String kind, String holder, String name, int most, Location at, Problems problems) {
        int length = name.getBytes(StandardCharsets.UTF_8).length;
        if (length > most) {
            problems.add(
                    ProblemCode.HCS037,
                    at,
                    "the name of the " + kind + " has " + length + " bytes, and a " + holder + " has room for " + most
                            + "; give it a shorter one" + (kind.equals("type") ? " with x-java-name" : ""));
        }
    }
}
