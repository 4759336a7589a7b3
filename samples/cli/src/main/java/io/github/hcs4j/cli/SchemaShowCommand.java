package io.github.hcs4j.cli;

import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.UnionType;
import io.github.hcs4j.version.SchemaVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code hcs schema show}: a type for people. */
final class SchemaShowCommand implements Callable<Integer> {

    private final Console console;

    private final PositionalParamSpec type = Arguments.parameter(
                    0,
                    "TYPE",
                    "The type, by its Java name or its name in the schema, such as v2:Container; with v1:, v2: or oci:"
                            + " before it where several models have it.")
            .build();

    SchemaShowCommand(Console console) {
        this.console = console;
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("show");
        command.usageMessage()
                .description("Shows the members or values of a type, with their versions and Java names.");
        command.addPositional(type);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        String name = type.getValue();
        ModelType<?> found;
        try {
            found = ModelTypes.find(name);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(type.command().commandLine(), name + ": " + unknown.getMessage(), unknown);
        }
        StringBuilder text = new StringBuilder();
        text.append(found.name()).append(TextTable.GAP).append(found.javaType().getName());
        appendVersions(text, found.since(), found.until());
        text.append('\n');
        TextTable.append(text, rows(found));
        console.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
        return ExitCode.OK;
    }

    private static List<List<String>> rows(ModelType<?> type) {
        if (type instanceof ObjectType<?> object) {
            return members(object);
        }
        return type instanceof EnumType<?> enumeration ? values(enumeration) : branches((UnionType<?>) type);
    }

    private static <U> List<List<String>> branches(UnionType<U> type) {
        return type.branches().stream()
                .map(branch -> List.of(
                        type.discriminator() + " \"" + branch.text() + '"',
                        branch.type().notation()))
                .toList();
    }

    private static <T> List<List<String>> members(ObjectType<T> type) {
        return type.members().stream()
                .map(member -> List.of(
                        member.name(),
                        member.type().notation(),
                        member.accessor() + "()",
                        versions(member.since(), member.until())))
                .toList();
    }

    private static <E extends EnumValue> List<List<String>> values(EnumType<E> type) {
        return type.values().stream()
                .map(value -> List.of(
                        '"' + value.text() + '"',
                        ((Enum<?>) value.constant()).name(),
                        versions(value.since(), value.until())))
                .toList();
    }

    private static void appendVersions(
            StringBuilder text, @Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        String versions = versions(since, until);
        if (!versions.isEmpty()) {
            text.append(TextTable.GAP).append(versions);
        }
    }

    private static String versions(@Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        if (since == null) {
            return "";
        }
        return until == null ? "since " + since : since + " to " + until;
    }
}
