package io.github.hcs4j.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns, for people. */
final class TextTable {

    /** What stands between columns, and before the first. */
    static final String GAP = "  ";

    private TextTable() {}

    /** Appends a line for each row, with each column as wide as its widest text. */
    static void append(StringBuilder text, List<List<String>> table) {
        List<List<String>> rows = table.stream()
                .map(row -> row.stream().map(Console::oneLine).toList())
                .toList();
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                if (column == widths.size()) {
                    widths.add(0);
                }
                widths.set(column, Math.max(widths.get(column), row.get(column).length()));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(GAP).append(row.get(column));
                line.append(" ".repeat(widths.get(column) - row.get(column).length()));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
