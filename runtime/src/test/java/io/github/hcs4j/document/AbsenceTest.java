package io.github.hcs4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.model.v2.SystemType;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    private static Member<?> member(JsonType<?> type, @Nullable Object absence) {
        ObjectType<String> owner = ObjectType.of("Owner", String.class, "", null, null, new Fleet.Told<>() {
            @Override
            protected void describe(Members<String> members) {
                members.add("X", "x", type, value -> value);
                if (absence != null) {
                    members.absentMeans(absence);
                }
            }
        });
        return owner.members().get(0);
    }

    private static Located number(String digits) {
        return new Located.NumberValue(digits, false, 1, 1);
    }

    @Test
    void numbersAreComparedByValue() {
        Member<?> member = member(ScalarType.UINT64, new BigDecimal("10"));

        assertThat(Absence.isMeant(member, BigInteger.TEN)).isTrue();
        assertThat(Absence.isMeant(member, 10L)).isTrue();
        assertThat(Absence.isMeant(member, 10.0)).isTrue();
        assertThat(Absence.isMeant(member, 11)).isFalse();
        assertThat(Absence.isMeant(member, number("1.0e1"))).isTrue();
        assertThat(Absence.isMeant(member, number("1e99999999999"))).isFalse();
        assertThat(Absence.isMeant(member, number("11"))).isFalse();
        assertThat(Absence.isMeant(member, new Located.TextValue("10", 1, 1))).isFalse();
    }

    @Test
    void truthValuesAndTextsAreComparedAsTheyAre() {
        Member<?> truth = member(ScalarType.BOOLEAN, false);
        Member<?> text = member(SystemType.TYPE, "Container");

        assertThat(Absence.isMeant(truth, Boolean.FALSE)).isTrue();
        assertThat(Absence.isMeant(truth, Boolean.TRUE)).isFalse();
        assertThat(Absence.isMeant(truth, new Located.TruthValue(false, 1, 1))).isTrue();
        assertThat(Absence.isMeant(truth, new Located.TruthValue(true, 1, 1))).isFalse();
        assertThat(Absence.isMeant(text, SystemType.of("Container"))).isTrue();
        assertThat(Absence.isMeant(text, SystemType.of("Other"))).isFalse();
        assertThat(Absence.isMeant(text, new Located.TextValue("Container", 1, 1)))
                .isTrue();
        assertThat(Absence.isMeant(text, new Located.TextValue("container", 1, 1)))
                .isFalse();
    }

    @Test
    void whatTheSchemaDoesNotSayIsNotMeant() {
        Member<?> member = member(ScalarType.STRING, null);

        assertThat(Absence.isMeant(member, "")).isFalse();
        assertThat(Absence.isMeant(member, new Located.NullValue(1, 1))).isFalse();
        assertThat(Absence.isMeant(member, number("0"))).isFalse();
    }
}
