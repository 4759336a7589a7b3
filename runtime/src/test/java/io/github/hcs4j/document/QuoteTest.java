package io.github.hcs4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.model.v2.ComputeSystem;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteTest {

    private static final Place ROOT = Place.root(ComputeSystem.TYPE);

    @TempDir
    private Path folder;

    /** Texts of every kind of character, and some that look like escapes. */
    private static List<String> texts() {
        Random random = new Random(20250717);
        List<String> texts =
                new ArrayList<>(List.of("", "a\"b", "\\u0022", "\\\\u000a", "\n\r\t\0017", "\ud800", "\u2028"));
        for (int i = 0; i < 400; i++) {
            texts.add(random.ints(random.nextInt(12), 0, random.nextBoolean() ? 0x80 : 0x11000)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining()));
        }
        return texts;
    }

    @Test
    void javaReadsALiteralAsTheText() throws Exception {
        List<String> texts = texts();
        String literals = texts.stream().map(Quote::javaLiteral).collect(Collectors.joining(",\n"));

        assertThat(compiled(literals)).containsExactlyElementsOf(texts);
    }

    @Test
    void aLiteralIsOneLine() {
        assertThat(texts())
                .allSatisfy(text ->
                        assertThat(Quote.javaLiteral(text)).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]"));
    }

    private String[] compiled(String literals) throws Exception {
        String source = "public class Literals { public static final String[] ALL = {\n" + literals + "}; }";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Literals.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignored) {
                        return source;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.getTask(
                                null, null, null, List.of("-d", folder.toString(), "-proc:none"), null, List.of(file))
                        .call())
                .isTrue();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            return (String[]) loader.loadClass("Literals").getField("ALL").get(null);
        }
    }

    @Test
    void whatIsPlainIsNotEscaped() {
        assertThat(Quote.javaLiteral(" a\u00fc~")).isEqualTo("\" a\u00fc~\"");
        assertThat(Quote.javaLiteral("\u001f")).isEqualTo("\"\\037\"");
    }

    @Test
    void valuesAreNamedShortlyAndInOneLine() {
        assertThat(Quote.text("a\nb")).isEqualTo("\"a\\u000ab\"");
        assertThat(Quote.pointer("/a\u2028")).isEqualTo("/a\\u2028");
        assertThat(Quote.value(new Located.TextValue("x".repeat(100), 1, 1), ROOT))
                .hasSizeLessThan(80);
        assertThat(Quote.value(new Located.NumberValue("7", true, 1, 1), ROOT)).isEqualTo("the number 7");
    }

    @Test
    void secretsAreNotSaid() {
        Place secret = ROOT.secret();

        assertThat(Quote.text("pass", secret)).isEqualTo("a secret value");
        assertThat(Quote.value(new Located.TextValue("pass", 1, 1), secret)).isEqualTo("a secret value");
        assertThat(Quote.value(new Located.NumberValue("1234", true, 1, 1), secret))
                .isEqualTo("a secret value");
        assertThat(Quote.value(new Located.TruthValue(true, 1, 1), secret)).isEqualTo("a secret value");
        assertThat(Quote.value(new Located.ListValue(List.of(), 1, 1), secret)).isEqualTo("a list");
        assertThat(Quote.value(new Located.NullValue(1, 1), secret)).isEqualTo("null");
    }
}
