package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables beside the classes, and what is made of a row. */
class DataTableTest {

    @Test
    void hasARowForEachLineThatIsNoComment() {
        List<List<String>> rows = DataTable.rows("facilities.tsv", 3).toList();
        assertThat(rows.get(0)).containsExactly("HRESULT", "0x0", "Windows in general");
        assertThat(rows).allMatch(row -> row.size() == 3 && !row.get(0).startsWith("#"));
        assertThat(DataTable.rows("facilities.tsv", 5))
                .first()
                .isEqualTo(List.of("HRESULT", "0x0", "Windows in general", "", ""));
    }

    @Test
    void hasToBeThere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DataTable.rows("nothing.tsv", 1))
                .withMessage("nothing.tsv is not beside the classes");
    }

    @Test
    void errorsAndEventsAreItsRows() {
        assertThat(KnownEvent.read()).containsExactlyElementsOf(KnownEvent.all());
        assertThat(ErrorTable.read())
                .extracting(KnownError::code, KnownError::names, KnownError::phrases, KnownError::meaning)
                .containsExactlyElementsOf(ErrorTable.all().stream()
                        .map(error -> tuple(error.code(), error.names(), error.phrases(), error.meaning()))
                        .toList());
    }

    @Test
    void aCellHasAlternativesAndNumbers() {
        assertThat(DataTable.alternatives("")).isEmpty();
        assertThat(DataTable.alternatives("a")).containsExactly("a");
        assertThat(DataTable.alternatives("a|b|a")).containsExactly("a", "b");
        assertThat(DataTable.number("0x80070005")).isEqualTo(0x8007_0005);
    }
}
