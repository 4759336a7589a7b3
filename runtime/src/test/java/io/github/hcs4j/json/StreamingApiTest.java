package io.github.hcs4j.json;

import static io.github.hcs4j.json.StreamingApi.JACKSON_2;
import static io.github.hcs4j.json.StreamingApi.JACKSON_3;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.PathType;
import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which streaming API a type is read and written with, and that the other one is not needed for it. */
class StreamingApiTest {

    /** An enumeration without known values, as a model for Jackson 2 has it. */
    private static final EnumType<Word> OF_JACKSON_2 = new EnumType<>("Word", Word.class, null, null, JACKSON_2) {

        @Override
        protected void describe(EnumValues<Word> values) {
            values.add(new Word[0]);
        }

        @Override
        protected Word unknown(String text) {
            return new Word(text);
        }
    };

    private record Word(String text) implements EnumValue {}

    @Test
    void itIsThatOfTheGeneratedTypeWithin() {
        assertThat(StreamingApi.of(OF_JACKSON_2)).isEqualTo(JACKSON_2);
        assertThat(StreamingApi.of(ListType.of(MapType.of(OF_JACKSON_2)))).isEqualTo(JACKSON_2);
        assertThat(StreamingApi.of(MapType.of(CarriedType.of(OF_JACKSON_2)))).isEqualTo(JACKSON_2);
        assertThat(StreamingApi.of(PathType.TYPE)).isEqualTo(JACKSON_3);
        assertThat(StreamingApi.of(ListType.of(ComputeSystem.TYPE))).isEqualTo(JACKSON_3);
        assertThat(StreamingApi.of(ListType.of(ScalarType.ANY))).isEqualTo(JACKSON_3);
    }

    @ParameterizedTest
    @CsvSource({"JACKSON_2, tools.jackson.core.JsonParser", "JACKSON_3, com.fasterxml.jackson.core.JsonParser"})
    void theOtherOneIsNotNeeded(String api, String other) throws Exception {
        try (URLClassLoader classes = without(other)) {
            Callable<?> work = (Callable<?>) Class.forName(OneApi.class.getName(), true, classes)
                    .getConstructor(String.class)
                    .newInstance(api);

            assertThat(work.call()).isEqualTo(new OneApi(api).call());
        }
    }

    /** Loads every class anew, but those of the JDK; from where one class is, nothing is loaded. */
    private static URLClassLoader without(String className) throws IOException, ClassNotFoundException {
        String left = Class.forName(className)
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        assertThat(left).endsWith(".jar");
        return FirstUseTest.freshClasses(
                path -> !left.equals(new File(path).toURI().getPath()));
    }
}
