package io.github.hcs4j.diff;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.model.v2.V2Model;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null where none may be is refused at once, by name. */
@NullUnmarked
class NullTest {

    private static final SchemaView VIEW = new SchemaView("a", List.of(), List.of(), List.of());

    private static Arguments row(String name, ThrowingCallable call) {
        return arguments(name, call);
    }

    static Stream<Arguments> doors() {
        return Stream.of(
                row("older", () -> SchemaDiff.between(null, VIEW)),
                row("newer", () -> SchemaDiff.between(VIEW, null)),
                row("changes", () -> new SchemaDiff(VIEW, VIEW, null)),
                row("older", () -> new SchemaDiff(null, VIEW, List.of())),
                row("name", () -> SchemaView.of(null, V2Model.model())),
                row("model", () -> SchemaView.of("a", null)),
                row("mappers", () -> SchemaView.of("a", V2Model.model(), null, null)),
                row("name", () -> new SchemaView(null, List.of(), List.of(), List.of())),
                row("versions", () -> new SchemaView("a", null, List.of(), List.of())),
                row("types", () -> new SchemaView("a", List.of(), null, List.of())),
                row("mappers", () -> new SchemaView("a", List.of(), List.of(), null)),
                row("version", () -> VIEW.at(null)),
                row("type", () -> VIEW.type(null)),
                row("mapped", () -> VIEW.withMappers(null)),
                row("version", () -> VersionRange.UNDATED.include(null)),
                row("type", () -> MapperView.of(null, Map.of())),
                row("unmapped", () -> new MapperView("a", "b", "c", null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void isRefusedByName(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }
}
