package io.github.hcs4j.cli;

import io.github.hcs4j.diff.SchemaView;
import io.github.hcs4j.diff.TypeView;
import io.github.hcs4j.diff.TypeView.EnumView;
import io.github.hcs4j.diff.TypeView.ObjectView;
import io.github.hcs4j.diff.TypeView.UnionView;
import io.github.hcs4j.diff.VersionRange;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.RootType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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

    private final OptionSpec model = Arguments.option(
                    "--model",
                    "MODEL",
                    "The model of the type: v1, v2, oci, or a schema file; default: v1, v2 and oci.")
            .build();

    SchemaShowCommand(Console console) {
        this.console = console;
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("show");
        command.usageMessage()
                .description("Shows the members or values of a type, with their versions and Java names.");
        command.addPositional(type).addOption(model);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        String name = type.getValue();
        StringBuilder text = new StringBuilder();
        try {
            append(text, name, model.getValue());
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(type.command().commandLine(), name + ": " + unknown.getMessage(), unknown);
        }
        console.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
        return ExitCode.OK;
    }

    private void append(StringBuilder text, String name, @Nullable String of) {
        if (of == null || ModelTypes.Source.of(of).isPresent()) {
            ModelType<?> found = ModelTypes.of(of).find(name);
            append(text, TypeView.of(found), found.javaType().getName());
        } else {
            SchemaView schema = new SchemaArguments(of, console).model();
            if (schema.type(name).isEmpty() && name.equals(RootType.NAME) && schema.root() != null) {
                text.append(name + TextTable.GAP + RootType.NAME + "()" + TextTable.GAP + schema.root() + '\n');
                return;
            }
            TypeView found = find(name, schema.types());
            append(text, found, found.javaName());
        }
    }

    private static TypeView find(String name, List<TypeView> types) {
        return types.stream()
                .filter(type -> type.name().equals(name) || type.javaName().equals(name))
                .findFirst()
                .orElseThrow(() -> OwnTypes.unknown(
                        name, types.stream().map(TypeView::javaName).toList()));
    }

    private static void append(StringBuilder text, TypeView type, String javaName) {
        String versions = versions(type.versions());
        text.append(Console.oneLine(type.name())).append(TextTable.GAP).append(javaName);
        text.append(versions.isEmpty() ? "" : TextTable.GAP + versions).append('\n');
        TextTable.append(text, rows(type));
    }

    private static List<List<String>> rows(TypeView type) {
        if (type instanceof ObjectView object) {
            return object.members().stream()
                    .map(member -> List.of(
                            member.name(), member.notation(), member.accessor() + "()", versions(member.versions())))
                    .toList();
        }
        if (type instanceof EnumView enumeration) {
            return enumeration.values().stream()
                    .map(value -> List.of('"' + value.text() + '"', value.constant(), versions(value.versions())))
                    .toList();
        }
        UnionView union = (UnionView) type;
        return union.branches().stream()
                .map(branch -> List.of(union.discriminator() + " \"" + branch.text() + '"', "ref:" + branch.type()))
                .toList();
    }

    /** Versions for people: nothing of what is not dated. */
    static String versions(VersionRange versions) {
        return versions.equals(VersionRange.UNDATED) ? "" : versions.toString();
    }
}
