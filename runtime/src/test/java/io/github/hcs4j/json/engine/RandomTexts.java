package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes JSON texts at random, as many hands write them, and damages texts. The same seed makes the same texts. */
final class RandomTexts {

    private static final List<String> NAMES = List.of(
            "Owner",
            "Count",
            "Memory",
            "Size",
            "Ratio",
            "Price",
            "IsOn",
            "Key",
            "Created",
            "Mode",
            "Inner",
            "Parts",
            "Gaps",
            "Tags",
            "Shape",
            "Any",
            "Type",
            "Inside",
            "Others",
            "",
            "a",
            "owner",
            "ü",
            "\uD83D\uDC33",
            "a/b~");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "255",
            "256",
            "65535",
            "4294967295",
            "4294967296",
            "2147483647",
            "-2147483648",
            "2147483648",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "18446744073709551615",
            "18446744073709551616",
            "123456789012345678",
            "1234567890123456789",
            "0.1",
            "-0.0",
            "1.0",
            "1.50",
            "1e2",
            "1E+2",
            "1e-2",
            "100e-2",
            "0e5",
            "0.000e-7",
            "4.9e-324",
            "1.7976931348623157e308",
            "1e309",
            "1e999999999",
            "-1e-999999999",
            "12345.678900e3");

    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "true",
        "false",
        "-",
        "+",
        "1",
        "0",
        ".5",
        "e",
        "E+99999",
        "\\u",
        "\\ud800",
        "\\udc00",
        "\\u0000",
        "\u202E",
        "\uD83D\uDC33",
        "\n",
        "\r",
        "\t",
        " ",
        "\u0000",
        "/*",
        "//",
        "NaN",
        "\uFEFF",
        "{}",
        "[]",
        "\"\"",
        "\"a\"",
        "18446744073709551616",
        "'",
        "é"
    };

    private final Random random;

    RandomTexts(long seed) {
        random = new Random(seed);
    }

    /** A text that is JSON. */
    String text() {
        StringBuilder text = new StringBuilder();
        space(text);
        value(text, 4);
        space(text);
        return text.toString();
    }

    /** Pieces of JSON in any order. */
    String pieces() {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(0, random.nextInt(8)).forEach(i -> text.append(PIECES[random.nextInt(PIECES.length)]));
        return text.toString();
    }

    /** Bytes that are no text. */
    byte[] noise() {
        byte[] noise = new byte[random.nextInt(40)];
        random.nextBytes(noise);
        return noise;
    }

    /** A number as it may be written, of any size. */
    String number() {
        StringBuilder number = new StringBuilder();
        if (random.nextInt(3) == 0) {
            number.append(NUMBERS.get(random.nextInt(NUMBERS.size())));
        } else {
            number(number);
        }
        return number.toString();
    }

    private void space(StringBuilder to) {
        switch (random.nextInt(10)) {
            case 0 -> to.append(' ');
            case 1 -> to.append('\n');
            case 2 -> to.append("\r\n\t");
            default -> {}
        }
    }

    private void value(StringBuilder to, int depth) {
        switch (random.nextInt(depth == 0 ? 6 : 10)) {
            case 0 -> to.append("null");
            case 1 -> to.append(random.nextBoolean());
            case 2 -> number(to);
            case 3, 4 -> string(to, null);
            case 5 -> to.append(NUMBERS.get(random.nextInt(NUMBERS.size())));
            case 6, 7 -> list(to, depth);
            default -> object(to, depth);
        }
    }

    private void list(StringBuilder to, int depth) {
        to.append('[');
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            to.append(i == 0 ? "" : ",");
            space(to);
            value(to, depth - 1);
            space(to);
        }
        to.append(']');
    }

    private void object(StringBuilder to, int depth) {
        to.append('{');
        int size = random.nextInt(20) == 0 ? 15 + random.nextInt(20) : random.nextInt(6);
        for (int i = 0; i < size; i++) {
            to.append(i == 0 ? "" : ",");
            space(to);
            string(to, random.nextInt(3) == 0 ? null : NAMES.get(random.nextInt(NAMES.size())));
            space(to);
            to.append(':');
            space(to);
            value(to, depth - 1);
            space(to);
        }
        space(to);
        to.append('}');
    }

    private void number(StringBuilder to) {
        to.append(random.nextBoolean() ? "-" : "").append(random.nextInt(10) == 0 ? "0" : digits(true));
        if (random.nextInt(3) == 0) {
            to.append('.').append(digits(false));
        }
        if (random.nextInt(3) == 0) {
            to.append(random.nextBoolean() ? 'e' : 'E')
                    .append(List.of("", "+", "-").get(random.nextInt(3)))
                    .append(random.nextInt(random.nextBoolean() ? 20 : 1200));
        }
    }

    private String digits(boolean isWhole) {
        StringBuilder digits = new StringBuilder();
        int count = 1 + random.nextInt(random.nextInt(30) == 0 ? 1000 : 25);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + (isWhole && i == 0 ? 1 + random.nextInt(9) : random.nextInt(10))));
        }
        return digits.toString();
    }

    /** A string with the escapes of somebody else: those that must be, and some that need not. */
    private void string(StringBuilder to, @Nullable String content) {
        String text = content == null ? characters() : content;
        int often = random.nextInt(4) == 0 ? 3 : 1000;
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (isPair && random.nextInt(often) > 0) {
                to.append(c).append(text.charAt(++i));
            } else if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c) || random.nextInt(often) == 0) {
                escape(to, c);
            } else {
                to.append(c);
            }
        }
        to.append('"');
    }

    private void escape(StringBuilder to, char c) {
        int kind = "\"\\/\b\f\n\r\t".indexOf(c);
        if (kind >= 0 && random.nextBoolean()) {
            to.append('\\').append("\"\\/bfnrt".charAt(kind));
        } else {
            to.append("\\u").append(String.format(random.nextBoolean() ? "%04x" : "%04X", (int) c));
        }
    }

    /** Characters of all kinds, halves of surrogate pairs among them. */
    String characters() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(random.nextInt(30) == 0 ? 300 : 12);
        int kind = random.nextInt(4);
        for (int i = 0; i < length; i++) {
            int c = switch (kind == 3 ? random.nextInt(8) : kind) {
                case 0 -> ' ' + random.nextInt(95);
                case 1 -> "\"\\/\b\f\n\r\t\u0000\u001f\u007f".charAt(random.nextInt(11));
                case 2 -> random.nextInt(0x800);
                case 3 -> random.nextInt(0x1_0000);
                case 4 -> Character.MIN_SURROGATE + random.nextInt(0x800);
                default -> random.nextInt(Character.MAX_CODE_POINT + 1);
            };
            text.appendCodePoint(c);
        }
        return text.toString();
    }

    /** A text with some damage: bits, bytes, pieces of JSON, parts that are missing or twice there. */
    byte[] damaged(byte[] text) {
        byte[] mutant = text;
        for (int times = random.nextInt(3); times >= 0; times--) {
            mutant = damagedOnce(mutant);
        }
        return mutant;
    }

    private byte[] damagedOnce(byte[] text) {
        if (text.length == 0) {
            return noise();
        }
        int at = random.nextInt(text.length);
        byte[] mutant = text.clone();
        return switch (random.nextInt(6)) {
            case 0 -> {
                mutant[at] ^= (byte) (1 << random.nextInt(8));
                yield mutant;
            }
            case 1 -> {
                mutant[at] = (byte) random.nextInt(256);
                yield mutant;
            }
            case 2 -> splice(text, at, at + 1 + random.nextInt(3), new byte[0]);
            case 3 -> {
                int end = Math.min(text.length, at + random.nextInt(100));
                yield splice(text, at, at, Arrays.copyOfRange(text, at, end));
            }
            case 4 -> splice(text, at, at + random.nextInt(100), new byte[0]);
            default -> splice(text, at, at + random.nextInt(2), PIECES[random.nextInt(PIECES.length)].getBytes(UTF_8));
        };
    }

    /** A text with other bytes from one offset to another. */
    static byte[] splice(byte[] text, int from, int to, byte[] piece) {
        int tail = Math.min(to, text.length);
        byte[] result = Arrays.copyOf(text, from + piece.length + text.length - tail);
        System.arraycopy(piece, 0, result, from, piece.length);
        System.arraycopy(text, tail, result, from + piece.length, text.length - tail);
        return result;
    }
}
