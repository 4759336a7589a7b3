package io.github.hcs4j.cli;

import io.github.hcs4j.diff.SchemaView;
import io.github.hcs4j.diff.TypeView;
import io.github.hcs4j.diff.TypeView.EnumView;
import io.github.hcs4j.diff.TypeView.ObjectView;
import io.github.hcs4j.diff.TypeView.UnionView;
import io.github.hcs4j.type.RootType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code hcs schema list}: the types of a model. */
final class SchemaListCommand implements Callable<Integer> {

    private final Console console;

    private final OptionSpec model = SchemaArguments.option("The model");

    private final Output output = new Output();

    SchemaListCommand(Console console) {
        this.console = console;
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("list");
        command.usageMessage()
                .description(
                        "Lists the types of a model: name, Java name, kind, how much it has, versions.",
                        "",
                        "Example: hcs schema list --model v1");
        command.addOption(model);
        output.addTo(command);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        SchemaView schema = new SchemaArguments(model.getValue(), console).model();
        List<List<String>> rows = new ArrayList<>();
        if (schema.root() != null) {
            rows.add(List.of(RootType.NAME, RootType.NAME + "()", schema.root(), "", ""));
        }
        schema.types().forEach(type -> rows.add(row(type)));
        StringBuilder text = new StringBuilder();
        TextTable.append(text, rows);
        try (OutputStream out = output.open(console)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.OK;
    }

    private static List<String> row(TypeView type) {
        return List.of(type.name(), type.javaName(), type.kind(), size(type), versions(type));
    }

    private static String size(TypeView type) {
        if (type instanceof ObjectView object) {
            return count(object.members().size(), "member");
        }
        return type instanceof EnumView enumeration
                ? count(enumeration.values().size(), "value")
                : count(((UnionView) type).branches().size(), "object");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String versions(TypeView type) {
        return SchemaShowCommand.versions(type.versions());
    }
}
