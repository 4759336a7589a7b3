package io.github.hcs4j.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads the tables that lie beside the classes, each with its source in its first lines. */
final class DataTable {

    private static final String COMMENT = "#";
    private static final String SEPARATOR = "\t";
    private static final String ALTERNATIVE = "\\|";
    private static final int LONGEST_PREFIX = 2;
    private static final int HEX = 16;

    private DataTable() {}

    /**
     * Reads a table.
     *
     * @param name the name of the file
     * @param columns how many columns it has; those that are missing at the end of a row are empty
     */
    static Stream<List<String>> rows(String name, int columns) {
        return text(name)
                .lines()
                .filter(line -> !line.startsWith(COMMENT))
                .map(line -> Arrays.asList(Arrays.copyOf(line.split(SEPARATOR, -1), columns)))
                .map(cells ->
                        cells.stream().map(cell -> cell == null ? "" : cell).toList());
    }

    private static String text(String name) {
        try (InputStream in = DataTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside the classes");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a cell has, with {@code |} between. */
    static List<String> alternatives(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split(ALTERNATIVE)).distinct().toList();
    }

    /** A number that is written {@code 0x80070005}. */
    static int number(String cell) {
        return Integer.parseUnsignedInt(cell, LONGEST_PREFIX, cell.length(), HEX);
    }
}
