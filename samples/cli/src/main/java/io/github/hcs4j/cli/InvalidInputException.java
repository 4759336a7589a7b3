package io.github.hcs4j.cli;

import java.util.List;

/** An input that the user has to correct. What is wrong with it is said in lines that begin with its name. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> lines;

    InvalidInputException(List<String> lines, Throwable cause) {
        super(String.join("; ", lines), cause);
        this.lines = List.copyOf(lines);
    }

    InvalidInputException(List<String> lines) {
        super(String.join("; ", lines));
        this.lines = List.copyOf(lines);
    }

    InvalidInputException(String line) {
        this(List.of(line));
    }

    /**
     * What is wrong.
     *
     * @return at least one line
     */
    List<String> lines() {
        return lines;
    }
}
