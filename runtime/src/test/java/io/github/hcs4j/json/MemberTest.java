package io.github.hcs4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.PathType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** What a member knows beside its name and type. */
class MemberTest {

    private static Member<Object> member(JsonType<?> type) {
        return new Member<>("A", "a", type, null, null, record -> record);
    }

    @Test
    void aMemberSaysNoMoreThanItsSchema() {
        Member<Object> plain = member(ScalarType.STRING);
        assertThat(plain.required()).isFalse();
        assertThat(plain.absence()).isNull();
        assertThat(plain.pattern()).isNull();
        assertThat(plain.isAbsence("")).isFalse();
        Member<Object> full = plain.demanded().absentMeans("x").matching("^x$");
        assertThat(full.required()).isTrue();
        assertThat(full.absence()).isEqualTo("x");
        assertThat(full.pattern()).isEqualTo("^x$");
        assertThat(full.name()).isEqualTo("A");
    }

    @Test
    void aValueThatSaysWhatAbsenceSaysIsKnown() {
        assertThat(member(ScalarType.STRING).absentMeans("x").isAbsence("x")).isTrue();
        assertThat(member(ScalarType.STRING).absentMeans("x").isAbsence("X")).isFalse();
        assertThat(member(ScalarType.BOOLEAN).absentMeans(false).isAbsence(Boolean.FALSE))
                .isTrue();
        assertThat(member(ScalarType.BOOLEAN).absentMeans(false).isAbsence(Boolean.TRUE))
                .isFalse();
    }

    @Test
    void numbersAreTheSameWhateverTheirType() {
        Member<Object> member = member(ScalarType.UINT64).absentMeans(new BigDecimal("512"));
        assertThat(member.isAbsence(512)).isTrue();
        assertThat(member.isAbsence(512L)).isTrue();
        assertThat(member.isAbsence(new BigDecimal("512.0"))).isTrue();
        assertThat(member.isAbsence(BigInteger.TWO.pow(64))).isFalse();
    }

    @Test
    void enumerationsAreComparedByTheirTexts() {
        Member<Object> member = member(PathType.TYPE).absentMeans("AbsolutePath");
        assertThat(member.isAbsence(PathType.Known.ABSOLUTE_PATH)).isTrue();
        assertThat(member.isAbsence(PathType.of("Else"))).isFalse();
    }
}
