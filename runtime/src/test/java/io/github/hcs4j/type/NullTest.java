package io.github.hcs4j.type;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.container.HcsDocument;
import io.github.hcs4j.gate.Encoded;
import io.github.hcs4j.gate.VersionGate;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.SystemType;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.version.WindowsBuild;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null where none may be is refused at once, by name. */
@NullUnmarked
class NullTest {

    private static final ComputeSystem SYSTEM = ComputeSystem.builder().build();
    private static final HcsDocument DOCUMENT = new HcsDocument.V2(SYSTEM);
    private static final Encoded ENCODED =
            VersionGate.forBuild(WindowsBuild.SERVER_2022).explain(SYSTEM);
    private static final Member<ComputeSystem> OWNER =
            ComputeSystem.TYPE.member("Owner").orElseThrow();

    private static Arguments row(String name, ThrowingCallable call) {
        return arguments(name, call);
    }

    static Stream<Arguments> doors() {
        return Stream.of(
                row("expected a JSON text, found null", () -> ComputeSystem.TYPE.read((byte[]) null)),
                row("expected a JSON text, found null", () -> ComputeSystem.read((byte[]) null)),
                row("expected a JSON text, found null", () -> ComputeSystem.TYPE.read((String) null)),
                row("expected a JSON text, found null", () -> ComputeSystem.read((String) null)),
                row("file", () -> ComputeSystem.TYPE.read((Path) null)),
                row("file", () -> ComputeSystem.read((Path) null)),
                row("in", () -> ComputeSystem.TYPE.read((InputStream) null)),
                row("in", () -> ComputeSystem.read((InputStream) null)),
                row("expected a value to write, found null", () -> ComputeSystem.TYPE.toJson(null)),
                row("expected a value to write, found null", () -> ComputeSystem.TYPE.toPrettyJson(null)),
                row("expected a value to write, found null", () -> ComputeSystem.TYPE.toJsonBytes(null)),
                row("expected a value to write, found null", () -> ComputeSystem.TYPE.toPrettyJsonBytes(null)),
                row("expected a value to write, found null", () -> ComputeSystem.TYPE.toTree(null)),
                row(
                        "expected a value to write, found null",
                        () -> ComputeSystem.TYPE.write(null, OutputStream.nullOutputStream())),
                row(
                        "expected a value to write, found null",
                        () -> ComputeSystem.TYPE.write(null, Path.of("never written"))),
                row("out", () -> ComputeSystem.TYPE.write(SYSTEM, (OutputStream) null)),
                row("file", () -> ComputeSystem.TYPE.write(SYSTEM, (Path) null)),
                row(
                        "expected a value to write, found null",
                        () -> ComputeSystem.TYPE.writePretty(null, OutputStream.nullOutputStream())),
                row(
                        "expected a value to write, found null",
                        () -> ComputeSystem.TYPE.writePretty(null, Path.of("never written"))),
                row("out", () -> ComputeSystem.TYPE.writePretty(SYSTEM, (OutputStream) null)),
                row("file", () -> ComputeSystem.TYPE.writePretty(SYSTEM, (Path) null)),
                row("out", () -> SYSTEM.writeTo((OutputStream) null)),
                row("file", () -> SYSTEM.writeTo((Path) null)),
                row("out", () -> ENCODED.writeTo((OutputStream) null)),
                row("file", () -> ENCODED.writeTo((Path) null)),
                row("out", () -> DOCUMENT.writeTo((OutputStream) null)),
                row("file", () -> DOCUMENT.writeTo((Path) null)),
                row("out", () -> SYSTEM.writePrettyTo((OutputStream) null)),
                row("file", () -> SYSTEM.writePrettyTo((Path) null)),
                row("out", () -> ENCODED.writePrettyTo((OutputStream) null)),
                row("file", () -> ENCODED.writePrettyTo((Path) null)),
                row("out", () -> DOCUMENT.writePrettyTo((OutputStream) null)),
                row("file", () -> DOCUMENT.writePrettyTo((Path) null)),
                row("name", () -> ComputeSystem.TYPE.member(null)),
                row("value", () -> ComputeSystem.TYPE.unknownMembers(null)),
                row("record", () -> OWNER.of(null)),
                row("candidate", () -> OWNER.isAbsence(null)),
                row("SystemType: the text is null", () -> SystemType.of(null)),
                row("SystemType: the text is null", () -> SystemType.TYPE.of(null)),
                row("SystemType: the text is null", () -> new SystemType.Unknown(null)),
                row("element", () -> ListType.of(null)),
                row("element", () -> ListType.ofNullable(null)),
                row("value", () -> MapType.of(null)),
                row("value", () -> MapType.ofNullable(null)),
                row("type", () -> CarriedType.of(null)),
                row("schema", () -> new Model(null, List.of(), List.of())),
                row("releases", () -> new Model("a", null, List.of())),
                row("types", () -> new Model("a", List.of(), null)),
                row("name", () -> V2Model.model().type(null)),
                row("name", () -> Suggestions.near(null, List.of(), name -> name)),
                row("candidates", () -> Suggestions.near("a", null, name -> name)),
                row("nameOf", () -> Suggestions.near("a", List.of(), null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void isRefusedByName(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }
}
