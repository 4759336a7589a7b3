package io.github.hcs4j.cli;

import io.github.hcs4j.json.EnumType;
import io.github.hcs4j.json.ModelType;
import io.github.hcs4j.json.ObjectType;
import io.github.hcs4j.json.UnionType;
import io.github.hcs4j.version.SchemaVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hcs schema show}: a type for people. */
@Command(name = "show", description = "Shows the members or values of a type, with their versions and Java names.")
final class SchemaShowCommand implements Callable<Integer> {

    private static final String GAP = "  ";

    private final Console console;

    @Spec // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TYPE",
            description = "The type, by its Java name or its name in the schema, such as v2:Container; with v1:, v2: or"
                    + " oci: before it where several models have it.")
    private String type = "";

    SchemaShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ModelType<?> found;
        try {
            found = ModelTypes.find(type);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), type + ": " + unknown.getMessage(), unknown);
        }
        StringBuilder text = new StringBuilder();
        text.append(found.name()).append(GAP).append(found.javaType().getName());
        appendVersions(text, found.since(), found.until());
        text.append('\n');
        appendTable(text, rows(found));
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

    private static <E> List<List<String>> values(EnumType<E> type) {
        return type.values().stream()
                .map(value -> List.of(
                        '"' + value.text() + '"',
                        ((Enum<?>) value.constant()).name(),
                        versions(value.since(), value.until())))
                .toList();
    }

    private static void appendTable(StringBuilder text, List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                if (column == widths.size()) {
                    widths.add(0);
                }
                widths.set(column, Math.max(widths.get(column), row.get(column).length()));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(GAP).append(row.get(column));
                line.append(" ".repeat(widths.get(column) - row.get(column).length()));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static void appendVersions(
            StringBuilder text, @Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        String versions = versions(since, until);
        if (!versions.isEmpty()) {
            text.append(GAP).append(versions);
        }
    }

    private static String versions(@Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        if (since == null) {
            return "";
        }
        return until == null ? "since " + since : since + " to " + until;
    }
}
