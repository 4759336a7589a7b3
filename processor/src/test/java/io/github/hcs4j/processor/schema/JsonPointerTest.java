package io.github.hcs4j.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointerTest {

    @Test
    void theWholeDocumentHasNoNames() {
        assertThat(JsonPointer.ROOT.names()).isEmpty();
        assertThat(JsonPointer.ROOT.lastName()).isEmpty();
        assertThat(JsonPointer.ROOT).hasToString("");
    }

    @Test
    void childrenAreEscapedAndNamesAreNot() {
        JsonPointer pointer = JsonPointer.ROOT
                .child("$defs")
                .child("a/b")
                .child("m~n")
                .child("~1")
                .child("")
                .child(0);
        assertThat(pointer).hasToString("/$defs/a~1b/m~0n/~01//0");
        assertThat(pointer.names()).isEqualTo(List.of("$defs", "a/b", "m~n", "~1", "", "0"));
        assertThat(pointer.lastName()).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "/$defs/Vm,             /$defs/Vm",
        "/%24defs/Vm,           /$defs/Vm",
        "/$defs/a%25b,          /$defs/a%b",
        "/$defs/a+b%20c,        /$defs/a+b c",
        "/$defs/%C3%A9,         /$defs/é",
        "/$defs/a%2Fb,          /$defs/a/b",
        "/$defs/a~1b,           /$defs/a~1b",
        "'',                    ''"
    })
    void aFragmentIsDecodedOnce(String fragment, String pointer) {
        assertThat(JsonPointer.ofFragment(fragment)).hasToString(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/%2", "/%zz", "/100%", "/%-1"})
    void aFragmentThatIsEncodedWronglyStandsForItself(String fragment) {
        assertThat(JsonPointer.ofFragment(fragment)).hasToString(fragment);
    }
}
