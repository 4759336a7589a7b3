package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page {@code README.md} of the module tells what is generated and what the processor says, and is right. */
class ConstructsTest {

    private static final Path PAGE = Path.of("README.md");

    private static final Path CODES = Path.of("src/main/java/io/github/hcs4j/processor/schema/ProblemCode.java");

    /** A code in the source, with its comment. */
    private static final Pattern CODE = Pattern.compile("/\\*\\* (.*) \\*/\\s+(HCS\\d+)\\(Severity\\.(\\w+)\\)");

    /** The table of codes. */
    private static final Pattern TABLE = Pattern.compile("(\\| code \\|.*\n\\|---.*\n)(?:\\|.*\n)*");

    /** A schema and, after it, the declarations and warnings. */
    private static final Pattern CONSTRUCT = Pattern.compile("```json\n(.*?)```\n\n```java\n(.*?)```", Pattern.DOTALL);

    private static final Pattern RECORD =
            Pattern.compile("public (record .*?\\)\\s+implements [\\w, ]+) \\{", Pattern.DOTALL);
    private static final Pattern VIEW =
            Pattern.compile("^    public (Map<[^=\n]*> \\w+Properties\\(\\)) \\{$", Pattern.MULTILINE);
    private static final Pattern ROOT = Pattern.compile(
            "a document: ((?:(?!\\*/).)*)\\}\\s+\\*/\\s+public static (RootType<[^\n]*> root\\(\\)) \\{",
            Pattern.DOTALL);
    private static final Pattern SEALED = Pattern.compile("public (sealed interface .*?) \\{");
    private static final Pattern CONSTANT = Pattern.compile("^        (\\w+)\\(\".*\"\\)[,;]$", Pattern.MULTILINE);
    private static final Pattern ANNOTATION =
            Pattern.compile("@(Json\\w+|NoFieldAccess)(\\(\".*?\"\\)|\\([\\w.]+\\))? ");
    private static final Pattern RULES = Pattern.compile(
            "^ \\* <p>((?:(?:Exactly|At least|At most) one of |\\{@code \\w+} needs )[^<]*?)\n \\*\n",
            Pattern.MULTILINE);
    private static final Pattern REMARK =
            Pattern.compile("^ \\* @param (\\w+) \\{@code [^}]*\\}([:;].*(?:\n \\*     .*)*)", Pattern.MULTILINE);

    private static final String SHARED =
            "{\"definitions\": {\"Disk\": {\"properties\": {\"path\": {\"type\": \"string\"}}}}}";

    @Test
    void thePageTellsWhatIsGenerated() throws IOException {
        String page = Files.readString(PAGE);
        Matcher constructs = CONSTRUCT.matcher(page);
        String generated = constructs.replaceAll(construct -> Matcher.quoteReplacement(
                "```json\n" + construct.group(1) + "```\n\n```java\n" + declarations(construct.group(1)) + "```"));
        generated = TABLE.matcher(generated).replaceFirst(table -> Matcher.quoteReplacement(table.group(1) + codes()));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, generated);
            fail("the page was written anew; read the difference and run again without -Dgolden.update");
        }
        assertThat(generated).isEqualTo(page);
        assertThat(CONSTRUCT.matcher(page).results().count()).isGreaterThan(35);
    }

    private static String codes() {
        try {
            return CODE.matcher(Files.readString(CODES))
                    .results()
                    .map(code -> "| " + code.group(2) + " | " + code.group(3).toLowerCase(Locale.ROOT) + " | "
                            + code.group(1).replaceAll("\\{@code ([^}]*)}", "`$1`") + " |\n")
                    .collect(Collectors.joining());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String declarations(String schema) {
        Pipeline run = Pipeline.run("vm.json", Map.of("vm.json", schema, "shared.json", SHARED));
        Stream<String> types = run.sources().values().stream()
                .flatMap(source -> source.contains("Model {") ? root(source) : declaration(source));
        Stream<String> problems = run.problems().stream().map(problem -> "// " + problem);
        return Stream.concat(types, problems).map(line -> line + '\n').collect(Collectors.joining());
    }

    /** The root in a model, and what it demands. */
    private static Stream<String> root(String model) {
        return ROOT.matcher(model)
                .results()
                .flatMap(root -> Stream.of(
                        root.group(2), "// root: " + oneLine(root.group(1).replace(" *", ""))));
    }

    private static Stream<String> declaration(String source) {
        Matcher record = RECORD.matcher(source);
        Matcher sealed = SEALED.matcher(source);
        if (sealed.find()) {
            String constants = CONSTANT.matcher(source)
                    .results()
                    .map(constant -> constant.group(1))
                    .collect(Collectors.joining(", "));
            return Stream.of(sealed.group(1) + (constants.isEmpty() ? "" : " { enum Known { " + constants + " } }"));
        }
        if (!record.find()) {
            return Stream.empty();
        }
        Stream<String> remarks = Stream.concat(
                RULES.matcher(source)
                        .results()
                        .map(rules -> "// " + oneLine(rules.group(1).replace("\n *", ""))),
                REMARK.matcher(source).results().map(ConstructsTest::remark));
        Stream<String> views = VIEW.matcher(source).results().map(view -> "    " + view.group(1));
        return Stream.concat(
                Stream.concat(
                        Stream.of(oneLine(
                                ANNOTATION.matcher(oneLine(record.group(1))).replaceAll(""))),
                        views),
                remarks);
    }

    private static String remark(MatchResult param) {
        return "// " + param.group(1)
                + oneLine(param.group(2).replace(" *", "")).replaceFirst("^;", ":");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").replace("( ", "(").strip();
    }
}
