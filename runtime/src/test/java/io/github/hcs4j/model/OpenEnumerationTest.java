package io.github.hcs4j.model;

import static io.github.hcs4j.json.Judged.read;
import static io.github.hcs4j.json.Judged.toJson;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.hcs4j.json.Documents;
import io.github.hcs4j.model.v2.PathType;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An enumeration has known values, and keeps any other text. */
class OpenEnumerationTest {

    static Stream<EnumType<?>> everyEnumeration() {
        return Documents.enumTypes();
    }

    @ParameterizedTest
    @MethodSource
    <E extends EnumValue> void everyEnumeration(EnumType<E> type) throws ReflectiveOperationException {
        Constructor<?> unknown = Stream.of(type.javaType().getPermittedSubclasses())
                .filter(Class::isRecord)
                .findFirst()
                .orElseThrow()
                .getConstructor(String.class);
        for (EnumType.Value<E> known : type.values()) {
            assertThat(type.of(known.text())).isSameAs(known.constant()).hasToString(known.text());
            assertThat(known.constant().text()).isEqualTo(known.text());
            assertThat(catchThrowable(() -> unknown.newInstance(known.text())))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(known.text());
        }
        for (String text : List.of("of a newer Windows", "\n", "\uD83D\uDC33")) {
            E value = type.of(text);
            assertThat(value).isEqualTo(unknown.newInstance(text)).hasToString(text);
            assertThat(value.text()).isEqualTo(text);
            assertThat(read(type, toJson(type, value))).isEqualTo(value);
        }
    }

    @Test
    void aKnownTextIsItsConstantAndAnotherIsKept() {
        assertThat(PathType.of("VirtualSmbShareName")).isSameAs(PathType.Known.VIRTUAL_SMB_SHARE_NAME);
        assertThat(PathType.of("virtualsmbsharename")).isEqualTo(new PathType.Unknown("virtualsmbsharename"));
        assertThat(toJson(PathType.TYPE, PathType.of("Other"))).asString(UTF_8).isEqualTo("\"Other\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PathType.Unknown("AbsolutePath"))
                .withMessage("this value is known: AbsolutePath");
    }
}
