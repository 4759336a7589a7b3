package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hcs4j.explain.LogLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** The lines of a log, each with its number, and those that belong together as one. */
class LogLinesTest {

    private static List<Line> lines(String log) {
        List<Line> lines = new ArrayList<>();
        new LogLines(log).forEachRemaining(lines::add);
        return lines;
    }

    @Test
    void aLineEndsWithItsLineEndOrTheText() {
        assertThat(lines("")).isEmpty();
        assertThat(lines("a")).containsExactly(new Line(1, "a"));
        assertThat(lines("a\n")).containsExactly(new Line(1, "a"));
        assertThat(lines("\na\r\n\nb"))
                .containsExactly(new Line(1, ""), new Line(2, "a\r"), new Line(3, ""), new Line(4, "b"));
    }

    @Test
    void aDocumentOrAMessageHoldsItsLinesTogether() {
        String document = "a {\n\"Error\":\n5} b";
        assertThat(lines("x\n" + document + "\ny"))
                .containsExactly(new Line(1, "x"), new Line(2, document), new Line(5, "y"));
        String message = "Access is denied. The directory name is\ninvalid.";
        assertThat(lines(message + "\ny")).containsExactly(new Line(1, message), new Line(3, "y"));
    }

    @Test
    void thereIsNoneAfterTheLast() {
        LogLines lines = new LogLines("a\n");
        lines.next();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(lines::next);
    }
}
