package io.github.hcs4j.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * What a command reads and writes. Everything is UTF-8 with lines ended by {@code \n}, whatever the system would like:
 * the output is data, and data is the same everywhere.
 *
 * @param in standard input
 * @param out standard output, buffered; flushed when the command is done
 * @param err standard error
 * @param quiet the option that leaves out what is no error
 */
record Console(InputStream in, OutputStream out, PrintWriter err, OptionSpec quiet) {

    private static final int BUFFER = 1 << 16;
    private static final char DELETE = 0x7F;
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;

    /** Streams, with an option of their own. */
    Console(InputStream in, OutputStream out, PrintWriter err) {
        this(
                in,
                out,
                err,
                OptionSpec.builder("-q", "--quiet")
                        .type(boolean.class)
                        .scopeType(ScopeType.INHERIT)
                        .description("Say nothing but errors on standard error: no notice and no summary.")
                        .build());
    }

    /** The streams of this process. */
    static Console ofThisProcess() {
        return new Console(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
                        true));
    }

    /** Says something that is worth knowing and keeps nothing from being done, unless it is to be quiet. */
    void note(String line) {
        remark("hcs: notice: " + line);
    }

    /** Says what was done, unless it is to be quiet. */
    void remark(String line) {
        if (!Arguments.isSet(quiet)) {
            say(line);
        }
    }

    /** Says something to people, in one line whatever is in it. */
    void say(String line) {
        err.print(oneLine(line) + '\n');
        err.flush();
    }

    /** A text without the characters that would end a line or command a terminal. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' || c == DELETE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
                line.setCharAt(i, '?');
            }
        }
        return line.toString();
    }
}
