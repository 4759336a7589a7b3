package io.github.hcs4j.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules for characters, beside what the JDK of the test says of them. */
class CharactersTest {

    /** A newer JDK may know more of them; what it calls hidden is hidden. */
    @Test
    void whatNobodySeesIsNotShown() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(CharactersTest::isHidden))
                .noneMatch(Characters::isShown);
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    @Test
    void whatComesWithALaterUnicodeIsShownByEveryJdk() {
        assertThat(Characters.isShown(0x1FAE8)).isTrue(); // a face of Unicode 15
        assertThat(Characters.isShown('a')).isTrue();
        assertThat(Characters.isShown('ü')).isTrue();
        assertThat(Characters.isShown(0x4E2D)).isTrue();
        assertThat(Characters.isShown(0x202E)).isFalse();
    }

    @Test
    void onlyWhatEveryJdkCallsALetterMakesANameOrItsNumberDoes() {
        assertThat(IntStream.rangeClosed('0', 'z')
                        .filter(Characters::isLetterOrDigit)
                        .count())
                .isEqualTo(62);
        assertThat(Characters.isLetterOrDigit('ß')).isTrue();
        assertThat(Characters.isLetterOrDigit(0x1C89)).isFalse(); // a letter of Unicode 16
        assertThat(Characters.isLetterOrDigit(0x1D400)).isFalse(); // after the last of them
        assertThat(Characters.word('+')).isEqualTo("PLUS SIGN");
        assertThat(Characters.word(0x2010)).isEqualTo("HYPHEN");
        assertThat(Characters.word(0x2300)).isEqualTo("U2300");
        assertThat(Characters.word(0x20C0)).isEqualTo("U20c0"); // a currency of Unicode 14
    }
}
