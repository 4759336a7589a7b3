package io.github.hcs4j.cli.example;

import io.github.hcs4j.cli.example.Sample.Plain;
import io.github.hcs4j.processor.model.Form;
import io.github.hcs4j.processor.model.GivenValue;
import io.github.hcs4j.processor.model.Limit;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.Release;
import io.github.hcs4j.processor.model.TypeRef.Scalar;
import io.github.hcs4j.type.ScalarType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Plain values that keep to the patterns and limits of a member. */
final class PlainSamples {

    private static final String GUID = "6f2a1b0c-3d4e-4f50-8a61-72b3c4d5e6f7";

    /** Texts of many forms, the plainest first; the first that a pattern takes is the example. */
    private static final List<String> TEXTS = List.of(
            "example",
            "Example",
            "1",
            "10",
            "0x1",
            "10.0.0.4",
            "10.0.0.0/24",
            "00-15-5D-00-00-01",
            GUID,
            "{" + GUID + "}",
            "C:\\example",
            "/example",
            "\\\\.\\pipe\\example",
            "\\\\?\\Volume{" + GUID + "}\\",
            "example.com",
            "VirtualMachine/Devices/Scsi/0",
            "1.0",
            "0123456789abcdef0123456789abcdef01234567",
            "");

    /** What the texts of some members are like. */
    private static final Map<String, String> NAMED = Map.of(
            "CommandLine", "cmd /c ver",
            "HostName", "web-0",
            "Name", "web-0",
            "Owner", "ops",
            "SystemType", "Container",
            "VolumePath", "\\\\?\\Volume{" + GUID + "}\\",
            "commandLine", "cmd /c ver",
            "hostname", "web-0",
            "ociVersion", "1.2.0");

    private static final Pattern PATH = Pattern.compile("([Pp]ath|[Dd]irectory|[Dd]estination|cwd)$");

    private static final List<Integer> NUMBERS = List.of(1, 2, 4, 64, 100, 128, 512, 1024, 4096, 65536, 1048576, 0);

    private final PropertyModel member;
    private final int depth;
    private final List<Release> releases;

    /**
     * For values of a member.
     *
     * @param depth 0 for the value itself, 1 for the elements of a list or the values of a map, and so on
     * @param releases the versions of the schema, oldest first
     */
    PlainSamples(PropertyModel member, int depth, List<Release> releases) {
        this.member = member;
        this.depth = depth;
        this.releases = releases;
    }

    /** A value of a type, if one is found that the schema allows. */
    Optional<Plain> of(Scalar type) {
        Optional<Object> constant = constants().findFirst();
        return switch (type) {
            case STRING, EMAIL, HOSTNAME, IPV4, IPV6, JSON_POINTER, REGEX, GUID, MAC -> texts(type, constant);
            case BOOLEAN -> Optional.of(raw(constant.orElse(true).toString()));
            case UINT8, UINT16, INT32, UINT32, INT64, UINT64, UINT, INTEGER ->
                number(constant).map(text -> new Plain(text, whole(text)));
            case DOUBLE -> number(constant).map(PlainSamples::fraction).map(PlainSamples::raw);
            case NUMBER -> number(constant).map(text -> new Plain(text, "new BigDecimal(\"" + text + "\")"));
            case BYTES -> Optional.of(new Plain("\"AQID\"", "EncodedBytes.of(\"AQID\")"));
            case DATETIME -> Optional.of(parsed("OffsetDateTime", "2026-01-02T03:04:05Z"));
            case DATE -> Optional.of(parsed("LocalDate", "2026-01-02"));
            case TIME -> Optional.of(parsed("OffsetTime", "03:04:05Z"));
            case DURATION -> Optional.of(parsed("Duration", "PT30S"));
            case URI, URI_REFERENCE ->
                Optional.of(new Plain(quoted("https://example.com/"), "URI.create(\"https://example.com/\")"));
            case ANY -> Optional.of(text("example"));
        };
    }

    private Stream<Object> constants() {
        return forms().map(Form::constant)
                .filter(Objects::nonNull)
                .map(GivenValue::plain)
                .filter(Objects::nonNull);
    }

    private Stream<Form> forms() {
        return member.traits().demands().forms().stream().filter(form -> form.depth() == depth);
    }

    private Optional<Plain> texts(Scalar type, Optional<Object> constant) {
        return constant.map(Object::toString)
                .or(() -> Stream.concat(Stream.of(usual(type)), TEXTS.stream())
                        .filter(this::isAllowed)
                        .findFirst())
                .map(PlainSamples::text);
    }

    /** What such a text is like as a rule, by its type and by the member's name. */
    private String usual(Scalar type) {
        String name = member.name();
        return switch (type) {
            case EMAIL -> "someone@example.com";
            case IPV4 -> "10.0.0.4";
            case IPV6 -> "fd00::4";
            case JSON_POINTER -> "/example";
            case GUID -> GUID;
            case MAC -> "00-15-5D-00-00-01";
            default -> NAMED.getOrDefault(name, PATH.matcher(name).find() ? "C:\\example" : "example");
        };
    }

    private boolean isAllowed(String text) {
        return forms().map(Form::pattern).filter(Objects::nonNull).allMatch(pattern -> isFound(pattern, text))
                && limits().allMatch(limit -> switch (limit.kind()) {
                    case MIN_LENGTH -> text.length() >= limit.bound().intValue();
                    case MAX_LENGTH -> text.length() <= limit.bound().intValue();
                    default -> true;
                });
    }

    private static boolean isFound(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(text).find();
        } catch (PatternSyntaxException notOfJava) {
            return false;
        }
    }

    private Stream<Limit> limits() {
        return member.traits().demands().limits().stream().filter(limit -> limit.depth() == depth);
    }

    private Optional<String> number(Optional<Object> constant) {
        Stream<BigDecimal> usual = Stream.of(usual()).map(BigDecimal::valueOf);
        Stream<BigDecimal> others = NUMBERS.stream().map(BigDecimal::valueOf);
        Stream<BigDecimal> bounds = limits().map(Limit::bound);
        return constant.map(Object::toString)
                .or(() -> Stream.of(usual, others, bounds)
                        .flatMap(each -> each)
                        .filter(this::isWithin)
                        .map(BigDecimal::toPlainString)
                        .findFirst());
    }

    /** What such a number is like as a rule; parts of a version are those of the oldest, which every host takes. */
    private long usual() {
        return switch (member.name()) {
            case "Major" -> releases.isEmpty() ? 1 : releases.get(0).version().major();
            case "Minor" -> releases.isEmpty() ? 0 : releases.get(0).version().minor();
            default -> member.name().endsWith("InMB") ? 2048 : 1;
        };
    }

    private boolean isWithin(BigDecimal number) {
        return limits().allMatch(limit -> switch (limit.kind()) {
            case MINIMUM -> number.compareTo(limit.bound()) >= 0;
            case EXCLUSIVE_MINIMUM -> number.compareTo(limit.bound()) > 0;
            case MAXIMUM -> number.compareTo(limit.bound()) <= 0;
            case EXCLUSIVE_MAXIMUM -> number.compareTo(limit.bound()) < 0;
            case MULTIPLE_OF -> number.remainder(limit.bound()).signum() == 0;
            default -> true;
        });
    }

    /** With the letter that Java wants where an {@code int} does not hold a number. */
    private static String whole(String number) {
        return new BigDecimal(number).abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                ? number + 'L'
                : number;
    }

    /** With a point or an exponent, without which Java takes a number for a whole one. */
    private static String fraction(String number) {
        return number.matches("-?\\d+") ? number + ".0" : number;
    }

    private static Plain raw(String literal) {
        return new Plain(literal, literal);
    }

    static Plain text(String text) {
        return new Plain(quoted(text), Literals.of(text));
    }

    private static Plain parsed(String type, String text) {
        return new Plain(quoted(text), type + ".parse(" + Literals.of(text) + ')');
    }

    private static String quoted(String text) {
        return ScalarType.STRING.toJson(text);
    }
}
