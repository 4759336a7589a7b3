package io.github.hcs4j.cli;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.container.ledger.OtherAnnotation;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.type.ScalarType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code hcs schema annotations}: what the annotations of a spec do by the rules of 2026. */
final class SchemaAnnotationsCommand implements Callable<Integer> {

    private final Console console;

    private final OptionSpec all =
            Arguments.flag("--all", "List those, too, that leave the document of a container alone.");

    private final OptionSpec json = Arguments.flag("--json", "Write JSON, not a table.");
    private final Output output = new Output();

    SchemaAnnotationsCommand(Console console) {
        this.console = console;
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("annotations");
        command.usageMessage()
                .description(
                        "Shows the annotations that the rules of 2026 read: key, type, default, containers, effect, and"
                                + " what a bad value leads to.",
                        "",
                        "JSON: [{\"key\", \"type\", \"default\", \"kinds\", \"effect\", \"refused\": []}]; effect is null"
                                + " where the document is left alone, and kinds says who reads the annotation.");
        command.addOption(all).addOption(json);
        output.addTo(command);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        List<OtherAnnotation> others = Arguments.isSet(all) ? OtherAnnotation.all() : List.of();
        try (OutputStream out = output.open(console)) {
            if (Arguments.isSet(json)) {
                out.write(ScalarType.ANY.toPrettyJsonBytes(facts(others)));
                out.write('\n');
            } else {
                out.write(table(others).getBytes(StandardCharsets.UTF_8));
            }
        }
        return ExitCode.OK;
    }

    private static String table(List<OtherAnnotation> others) {
        List<List<String>> rows = new ArrayList<>();
        for (Annotation annotation : Annotation.values()) {
            rows.add(List.of(
                    annotation.key(),
                    typeOf(annotation),
                    annotation.ifAbsent(),
                    annotation.kinds().toString(),
                    annotation.effect(),
                    annotation.ifBad()));
        }
        for (OtherAnnotation annotation : others) {
            rows.add(
                    List.of(annotation.key(), annotation.type(), annotation.ifAbsent(), annotation.reader(), "-", "-"));
        }
        StringBuilder text = new StringBuilder();
        TextTable.append(text, rows);
        return text.toString();
    }

    private static String typeOf(Annotation annotation) {
        return annotation.type().name().toLowerCase(Locale.ROOT);
    }

    private static List<Map<String, @Nullable Object>> facts(List<OtherAnnotation> others) {
        List<Map<String, @Nullable Object>> facts = new ArrayList<>();
        for (Annotation annotation : Annotation.values()) {
            Map<String, @Nullable Object> fact = fact(
                    annotation.key(),
                    typeOf(annotation),
                    annotation.ifAbsent(),
                    annotation.kinds().toString());
            fact.put("effect", annotation.effect());
            fact.put(
                    "refused", annotation.refusals().stream().map(Refusal::name).toList());
            facts.add(fact);
        }
        for (OtherAnnotation annotation : others) {
            Map<String, @Nullable Object> fact =
                    fact(annotation.key(), annotation.type(), annotation.ifAbsent(), annotation.reader());
            fact.put("effect", null);
            fact.put("refused", List.of());
            facts.add(fact);
        }
        return facts;
    }

    private static Map<String, @Nullable Object> fact(String key, String type, String ifAbsent, String kinds) {
        Map<String, @Nullable Object> fact = new LinkedHashMap<>();
        fact.put("key", key);
        fact.put("type", type);
        fact.put("default", ifAbsent);
        fact.put("kinds", kinds);
        return fact;
    }
}
