package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an input is, the answer is one line with its place, and soon. */
@Timeout(20)
class MalformedInputTest {

    private static final int LEVELS = 100_000;
    private static final int LONG = 50 << 20;

    @TempDir
    private Path folder;

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments("nothing", utf8(""), "1:1: at the top: expected a JSON value, found nothing"),
                arguments("no JSON", utf8("hello"), "1:1: at the top: not JSON: "),
                arguments("no JSON inside", utf8("{\"root\": hello}"), "1:10: /root: not JSON: "),
                arguments(
                        "cut off",
                        utf8("{\"root\":\n{\"path\": \"C:"),
                        "2:13: /root/path: the text ends in the middle"),
                arguments("more after the end", utf8("{} {}"), "1:4: at the top: expected the end of the text"),
                arguments("a list", utf8("[7]"), "expected an object, found "),
                arguments(
                        "wrong type",
                        utf8("{\"hostname\": 7}"),
                        "1:14: /hostname: expected a text, found the number 7"),
                arguments(
                        "wrong type, deep",
                        utf8("{\"mounts\": [{}, {\"options\": [\"ro\",\n  true]}]}"),
                        "2:3: /mounts/1/options/1: expected a text, found true"),
                arguments(
                        "number beyond its type",
                        utf8("{\"windows\": {\"resources\": {\"cpu\": {\"shares\": 65536}}}}"),
                        "1:46: /windows/resources/cpu/shares: expected a whole number from 0 to 65535, found the"
                                + " number"),
                arguments(
                        "negative number",
                        utf8("{\"windows\": {\"resources\": {\"memory\": {\"limit\": -1}}}}"),
                        "1:48: /windows/resources/memory/limit: expected a whole number from 0 to"
                                + " 18446744073709551615"),
                arguments(
                        "fraction",
                        utf8("{\"windows\": {\"resources\": {\"cpu\": {\"count\": 1.5}}}}"),
                        "1:45: /windows/resources/cpu/count: expected a whole number, found the number 1.5"),
                arguments(
                        "twice", utf8("{\"root\": {},\n \"root\": {}}"), "2:2: /root: the name \"root\" occurs twice"),
                arguments(
                        "twice, unknown",
                        utf8("{\"x\": {\"y\": 1, \"y\": 2}}"),
                        "1:16: /x/y: the name \"y\" occurs twice"),
                arguments("deep lists", utf8("{\"x\": " + "[".repeat(LEVELS)), "nested deeper than "),
                arguments("deep objects", utf8("{\"x\":".repeat(LEVELS)), "nested deeper than "),
                arguments("long text", longText(), "/hostname: a string of more than "),
                arguments(
                        "no UTF-8",
                        new byte[] {'{', '"', 'a', '"', ':', '"', (byte) 0xFF, '"', '}'},
                        "1:7: at the top:"),
                arguments(
                        "UTF-16",
                        "{}".getBytes(StandardCharsets.UTF_16LE),
                        "1:1: at the top: expected JSON in UTF-8, found UTF-16 (little-endian)"),
                arguments(
                        "byte order mark",
                        "\uFEFF{}".getBytes(StandardCharsets.UTF_8),
                        "1:1: at the top: expected JSON in UTF-8, found a byte order mark"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void create(String name, byte[] text, String expected) throws IOException {
        Path config = Files.write(folder.resolve("config.json"), text);

        assertRefused(Ran.hcs("create", "--os-build=20348", config.toString()), config.toString(), expected);
        assertRefused(Ran.hcs("create", "--os-build=20348", folder.toString()), config.toString(), expected);
        assertRefused(Ran.withInput(text, "create", "--os-build=20348", "-"), "<stdin>", expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void format(String name, byte[] text, String expected) throws IOException {
        Path config = Files.write(folder.resolve("config.json"), text);

        assertRefused(Ran.hcs("format", "--as=Spec", config.toString()), config.toString(), expected);
    }

    private static void assertRefused(Ran ran, String file, String expected) {
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines())
                .singleElement()
                .asString()
                .startsWith(file + ':')
                .contains(expected)
                .matches(
                        line -> line.substring(file.length()).matches(":\\d+:\\d+: (at the top|/.*|\\.\\.\\..*): .+"),
                        "has line, column, place and problem");
        assertThat(ran.err()).hasSizeLessThan(1000).doesNotContain("Exception", "\tat ");
    }

    @Test
    void fileThatIsTooLong() throws IOException {
        Path file = folder.resolve("config.json");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), 1L << 36); // sparse
        }

        assertThat(Ran.hcs("create", "--os-build=20348", file.toString()))
                .isEqualTo(new Ran(1, "", file + ": longer than 64 MiB\n"));
    }

    @Test
    void pathsCannotBreakTheLine() {
        Ran ran = Ran.hcs("create", "--os-build=20348", "no\nsuch\u001b[31m.json");

        assertThat(ran.errLines()).singleElement().isEqualTo("no?such?[31m.json: no such file");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] longText() {
        ByteArrayOutputStream text = new ByteArrayOutputStream(LONG + 100);
        text.writeBytes(utf8("{\"hostname\": \""));
        text.writeBytes("x".repeat(LONG).getBytes(StandardCharsets.US_ASCII));
        text.writeBytes(utf8("\"}"));
        return text.toByteArray();
    }
}
