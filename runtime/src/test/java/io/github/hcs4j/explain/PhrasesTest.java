package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.explain.Phrases.Fit;
import io.github.hcs4j.explain.Phrases.Found;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases in texts: by their words alone, the longest first, and where they stand as a sentence of their own. */
class PhrasesTest {

    private final Phrases<String> phrases = new Phrases<>();

    @BeforeEach
    void add() {
        phrases.add("disk full", "short", Fit.ANYWHERE);
        phrases.add("disk full on drive", "long", Fit.ANYWHERE);
        phrases.add("disk full on drive #", "longest", Fit.ANYWHERE);
        phrases.add("exit code #", "code", Fit.ANYWHERE);
        phrases.add("exit code 5", "five", Fit.ANYWHERE);
        phrases.add("access is denied", "denied", Fit.SENTENCE);
        phrases.add("not found", "missing", Fit.CAPITAL);
    }

    @Test
    void countsWords() {
        assertThat(Phrases.count("disk full, on drive #")).isEqualTo(5);
        assertThat(Phrases.count("")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "disk full                        | short",
                "the DISK, full!                  | short",
                "disk-full on                     | short",
                "disk full on drive               | long",
                "disk full on drive C             | long",
                "disk full on drive 7             | longest",
                "disk full, disk full on drive    | short long",
                "disk disk full                   | short",
                "disks full                       | ",
                "disk                             | ",
                "disk is full                     | ",
                "exit code 1                      | code",
                "exit code 5                      | five",
                "exit code 1a                     | ",
                "exit code                        | ",
                "exit code -12                    | code",
                "disk\\nfull                      | short",
                "disk\\xfull                      | ",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h disk full | short"
            })
    void areFoundByTheirWords(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "access is denied            | denied",
                "Access is denied.           | denied",
                "failed: access is denied    | denied",
                "(access is denied)          | denied",
                "open x:  access is denied   | denied",
                "access is denied  : y       | denied",
                "the access is denied        | ",
                "access is denied here       | ",
                "access is denied to         | ",
                "access is denied_           | ",
                "-access is denied           | ",
                "access is denied/x          | ",
                "access is denied\\n         | denied",
                "access is denied\\r\\nthen  | denied",
                "x\\naccess is denied        | denied",
                "access is denied\\x         | ",
                "access is denied\\          | ",
                "Not found                   | missing",
                "error: Not found.           | missing",
                "not found                   | ",
                "is Not found                | "
            })
    void areSentencesBetweenMarks(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void haveAPlace() {
        assertThat(phrases.in("so: Disk  full (exit code 12)"))
                .containsExactly(new Found<>("short", 4, 14), new Found<>("code", 16, 28));
    }

    private String found(String text) {
        return phrases.in(text).stream().map(Found::meaning).collect(Collectors.joining(" "));
    }
}
