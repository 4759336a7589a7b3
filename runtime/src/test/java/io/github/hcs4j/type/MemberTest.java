package io.github.hcs4j.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.JsonWriter;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.PathType;
import io.github.hcs4j.version.SchemaVersion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a member knows beside its name and type. */
class MemberTest {

    /** A type whose values are the values of its one member. */
    private static Member<Object> member(UnaryOperator<Members<Object>> description) {
        ObjectType<Object> type = ObjectType.of("T", Object.class, "", null, null, new ObjectCodec<>() {
            @Override
            public Object read(JsonReader in) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(Object value, JsonWriter out) {
                throw new UnsupportedOperationException();
            }

            @Override
            protected void describe(Members<Object> members) {
                description.apply(members);
            }

            @Override
            protected Map<String, @Nullable Object> unknownMembers(Object value) {
                return Map.of();
            }
        });
        return type.member("A").orElseThrow();
    }

    private static Member<Object> member(JsonType<?> type) {
        return member(members -> members.add("A", "a", type, record -> record));
    }

    private static Member<Object> absent(JsonType<?> type, Object meaning) {
        return member(members -> members.add("A", "a", type, record -> record).absentMeans(meaning));
    }

    @Test
    void anObjectIsOpenUnlessItsSchemaClosesIt() {
        assertThat(member(ScalarType.STRING).owner().isClosed()).isFalse();
        assertThat(member(members -> members.closed().add("A", "a", ScalarType.STRING, record -> record))
                        .owner()
                        .isClosed())
                .isTrue();
    }

    @Test
    void aRuleForNamesGoesByExpressionsOfEcma() {
        ObjectType<Object> type = member(members -> members.others("ends", MapType.of(ScalarType.STRING), "^b$")
                        .others("odd", MapType.of(ScalarType.STRING), "[[a-z](?!]")
                        .add("A", "a", ScalarType.STRING, record -> record))
                .owner();
        assertThat(type.othersWith("b")).get().hasToString("ends map:string");
        assertThat(type.othersWith("b\n")).isEmpty();
        assertThat(type.othersWith("[a")).as("an expression of neither").isEmpty();
    }

    @Test
    void aMemberSaysNoMoreThanItsSchema() {
        Member<Object> plain = member(ScalarType.STRING);
        assertThat(plain.name()).isEqualTo("A");
        assertThat(plain.accessor()).isEqualTo("a");
        assertThat(plain.of("x")).isEqualTo("x");
        assertThat(plain.isRequired()).isFalse();
        assertThat(plain.isNullable()).isFalse();
        assertThat(plain.isSecret()).isFalse();
        assertThat(plain.absence()).isNull();
        assertThat(plain.pattern()).isNull();
        assertThat(plain.carries()).isEmpty();
        assertThat(plain.isAbsence("")).isFalse();
        assertThat(plain).hasToString("T.A");
    }

    @Test
    void aMemberSaysWhatItsSchemaSays() {
        Member<Object> full = member(members -> members.add("A", "a", ScalarType.ANY, record -> record)
                .since(2, 1)
                .until(2, 3)
                .required()
                .nullable()
                .absentMeans("x")
                .matching("^x$")
                .secret()
                .carries("VirtualMachine/Devices/Scsi/[^/]+/Attachments/[^/]+", PathType.TYPE)
                .carries("", ComputeSystem.TYPE));
        assertThat(full.since()).isEqualTo(SchemaVersion.of(2, 1));
        assertThat(full.until()).isEqualTo(SchemaVersion.of(2, 3));
        assertThat(full.isRequired()).isTrue();
        assertThat(full.isNullable()).isTrue();
        assertThat(full.isSecret()).isTrue();
        assertThat(full.absence()).isEqualTo("x");
        assertThat(full.pattern()).isEqualTo("^x$");
        assertThat(full.carries())
                .containsExactly(
                        new Member.Carried("VirtualMachine/Devices/Scsi/[^/]+/Attachments/[^/]+", PathType.TYPE),
                        new Member.Carried("", ComputeSystem.TYPE));
    }

    @Test
    void aMemberIsKnownByItsOwnerAndName() {
        Member<Object> member = member(ScalarType.STRING);
        assertThat(member).isEqualTo(member.owner().members().get(0)).isNotEqualTo(member(ScalarType.STRING));
        assertThat(member.owner().member("a")).isEmpty();
    }

    @Test
    void aValueThatSaysWhatAbsenceSaysIsKnown() {
        assertThat(absent(ScalarType.STRING, "x").isAbsence("x")).isTrue();
        assertThat(absent(ScalarType.STRING, "x").isAbsence("X")).isFalse();
        assertThat(absent(ScalarType.BOOLEAN, false).isAbsence(Boolean.FALSE)).isTrue();
        assertThat(absent(ScalarType.BOOLEAN, false).isAbsence(Boolean.TRUE)).isFalse();
    }

    @Test
    void numbersAreTheSameWhateverTheirType() {
        Member<Object> member = absent(ScalarType.UINT64, new BigDecimal("512"));
        assertThat(member.isAbsence(512)).isTrue();
        assertThat(member.isAbsence(512L)).isTrue();
        assertThat(member.isAbsence(new BigDecimal("512.0"))).isTrue();
        assertThat(member.isAbsence(BigInteger.TWO.pow(64))).isFalse();
    }

    @Test
    void enumerationsAreComparedByTheirTexts() {
        Member<Object> member = absent(PathType.TYPE, "AbsolutePath");
        assertThat(member.isAbsence(PathType.Known.ABSOLUTE_PATH)).isTrue();
        assertThat(member.isAbsence(PathType.of("Else"))).isFalse();
    }
}
