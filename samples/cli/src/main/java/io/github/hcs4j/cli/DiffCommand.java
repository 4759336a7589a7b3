package io.github.hcs4j.cli;

import io.github.hcs4j.cli.batch.JsonLine;
import io.github.hcs4j.compare.Difference;
import io.github.hcs4j.compare.Difference.Side;
import io.github.hcs4j.compare.Documents;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.RootType;
import io.github.hcs4j.type.ScalarType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code hcs diff}: what differs between two documents. */
final class DiffCommand implements Callable<Integer> {

    /** As the program diff of Unix has it: 1 is for files that differ. */
    private static final int DIFFERENT = 1;

    private static final int TROUBLE = ExitCode.USAGE;

    private final Console console;

    private final PositionalParamSpec first =
            Arguments.parameter(0, "A", "A document; - is standard input.").build();

    private final PositionalParamSpec second =
            Arguments.parameter(1, "B", "Another document of the same type.").build();

    private final TypeOptions type = new TypeOptions("what the documents look like");

    private final OptionSpec json = Arguments.flag(
            "--json",
            "Write a JSON object in one line: {\"type\", \"differences\": [{\"kind\", \"first\", \"second\"}]}, with"
                    + " {\"pointer\", \"accessor\", \"value\"} of each document that has it, and null of the other.");

    DiffCommand(Console console) {
        this.console = console;
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("diff");
        command.usageMessage()
                .description("Tells what differs between two documents, member by member: added, removed, changed or"
                        + " reordered, the place, and the values. Elements of lists are matched by their"
                        + " names; numbers are compared by value;"
                        + " a member that is absent equals one that has the value which its absence means.");
        command.addPositional(first).addPositional(second);
        type.addTo(command);
        command.addOption(json);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return compare(Input.of(first.getValue()), Input.of(second.getValue()));
        } catch (InvalidInputException problem) {
            problem.lines().forEach(console::say);
            return TROUBLE;
        }
    }

    private int compare(Input one, Input other) throws IOException {
        if (one.file() == null && other.file() == null) {
            throw type.wrong("only one of A and B can be standard input", null);
        }
        TypeFinder types = type.types(console);
        byte[] before = one.bytes(console);
        byte[] after = other.bytes(console);
        ModelType<?> said = type.find(types);
        ModelType<?> taken = said == null ? guess(types, one, before, other, after) : said;
        List<Difference> differences = differences(types, taken, one, before, other, after);
        write(types.nameOf(taken), differences);
        console.out().flush();
        console.remark("as " + types.nameOf(taken) + ": " + count(differences.size())
                + (said == null ? " (--as TYPE takes it for another)" : ""));
        return differences.isEmpty() ? ExitCode.OK : DIFFERENT;
    }

    private <T> List<Difference> differences(
            TypeFinder types, ModelType<T> type, Input one, byte[] before, Input other, byte[] after) {
        if (Input.isList(before) && Input.isList(after) && !(type instanceof RootType)) {
            ListType<T> list = ListType.of(type);
            return Documents.compare(list, one.parse(list, before), other.parse(list, after));
        }
        T first = one.parse(type, before);
        T second = other.parse(type, after);
        ClaimedType.check(console, types, one, before, type, first);
        ClaimedType.check(console, types, other, after, type, second);
        return Documents.compare(type, first, second);
    }

    private static ModelType<?> guess(TypeFinder types, Input one, byte[] before, Input other, byte[] after) {
        ModelType<?> first = types.guess(before);
        ModelType<?> second = types.guess(after);
        if (first != second) {
            one.parse(ScalarType.ANY, before); // what is no JSON looks like anything
            other.parse(ScalarType.ANY, after);
            throw new InvalidInputException(one.name() + " looks like " + types.nameOf(first) + ", "
                    + other.name() + " like " + types.nameOf(second)
                    + ": expected two documents of one type; --as says which");
        }
        return first;
    }

    private static String count(int differences) {
        return differences == 0 ? "no difference" : differences + (differences == 1 ? " difference" : " differences");
    }

    private void write(String type, List<Difference> differences) throws IOException {
        if (Arguments.isSet(json)) {
            Map<String, @Nullable Object> facts = new LinkedHashMap<>();
            facts.put("type", type);
            facts.put(
                    "differences", differences.stream().map(DiffCommand::facts).toList());
            JsonLine.write(ScalarType.ANY.toJsonBytes(facts), console.out());
            return;
        }
        for (Difference difference : differences) {
            String lines = Console.oneLine(difference.toString()) + '\n' + "  " + Console.oneLine(difference.accessor())
                    + '\n';
            console.out().write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Map<String, @Nullable Object> facts(Difference difference) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("kind", difference.kind().name().toLowerCase(Locale.ROOT));
        facts.put("first", difference.first().map(DiffCommand::facts).orElse(null));
        facts.put("second", difference.second().map(DiffCommand::facts).orElse(null));
        return facts;
    }

    private static Map<String, @Nullable Object> facts(Side side) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("pointer", side.pointer());
        facts.put("accessor", side.accessor());
        facts.put("value", side.value());
        return facts;
    }
}
