package io.github.hcs4j.validate;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.json.engine.LocatedReader;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is wrong with documents of a type, before HCS does. One pass finds every problem; only a text that is not
 * JSON ends it. Validators are immutable and safe for use by any number of threads.
 *
 * <p>An error is what HCS refuses or no model reads; a warning is what HCS may refuse, or takes for something else than
 * what was meant. Without a version, members are checked against the {@code SchemaVersion} that the document declares:
 * HCS leaves out what is newer, so that is a warning. With one, what is newer is an error.
 */
public final class HcsValidator {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final ModelType<?> type;
    private final @Nullable Target target;

    private HcsValidator(ModelType<?> type, @Nullable Target target) {
        this.type = type;
        this.target = target;
    }

    /**
     * A validator for documents of a type, for no version but the one that they declare.
     *
     * @param type the type, such as {@code ComputeSystem.TYPE}
     * @return the validator
     */
    public static HcsValidator of(ModelType<?> type) {
        return new HcsValidator(type, null);
    }

    /**
     * The same validator for documents that have to be true for a version of the schema.
     *
     * @param version the version
     * @return the validator
     */
    public HcsValidator forVersion(SchemaVersion version) {
        return new HcsValidator(type, Target.ofVersion(version));
    }

    /**
     * The same validator for documents that have to be true for a host. What is newer than the last release that is known
     * is a warning for builds after that release.
     *
     * @param build the Windows build of the host
     * @return the validator
     * @throws IllegalArgumentException if the build is older than 14393, the first that takes HCS documents
     */
    public HcsValidator forBuild(WindowsBuild build) {
        return new HcsValidator(type, Target.ofBuild(build));
    }

    /**
     * Finds what is wrong with a document.
     *
     * @param utf8 its text; not kept
     * @return what was found
     */
    public Report validate(byte[] utf8) {
        Walk walk = new Walk();
        Findings findings = walk.findings();
        byte[] text = withoutByteOrderMark(utf8, findings);
        if (isBlank(text)) {
            findings.error(
                    Code.EMPTY_TEXT,
                    new Spot(Path.ROOT, 1, 1),
                    "nothing",
                    "a JSON object",
                    () -> Nothing.adviceFor(type));
            return findings.report(type);
        }
        Located document;
        try {
            document = LocatedReader.read(text);
        } catch (JsonException notJson) {
            report(notJson, findings);
            return findings.report(type);
        }
        check(walk, document);
        return findings.report(type);
    }

    /** Finds what is wrong with a document that was read already. */
    Report validate(Located document) {
        Walk walk = new Walk();
        check(walk, document);
        return walk.findings().report(type);
    }

    private void check(Walk walk, Located document) {
        Findings findings = walk.findings();
        if (document instanceof Located.NullValue) {
            findings.error(
                    Code.NULL_DOCUMENT,
                    Spot.of(Path.ROOT, document),
                    "null",
                    "a JSON object",
                    () -> Nothing.adviceFor(type));
            return;
        }
        Versions versions = new Versions(target, null, isDated(type));
        if (target != null && target.isBefore(type.since())) {
            findings.add(
                    target.severityOfLater(),
                    Code.NEWER_TYPE,
                    Spot.of(Path.ROOT, document),
                    "a " + type.name() + ", which came with schema " + type.since(),
                    "what " + target.name() + " has",
                    () -> "send a document of an earlier schema, or use a newer host");
            versions = Versions.NONE;
        }
        walk.value(type, document, Path.ROOT, versions);
    }

    /** Whether the type's schema says of members since when they are there. */
    private static boolean isDated(ModelType<?> type) {
        return type instanceof ObjectType<?> object
                && object.members().stream().anyMatch(member -> member.since() != null);
    }

    static byte[] withoutByteOrderMark(byte[] utf8) {
        return startsWithByteOrderMark(utf8) ? Arrays.copyOfRange(utf8, BYTE_ORDER_MARK.length, utf8.length) : utf8;
    }

    private static byte[] withoutByteOrderMark(byte[] utf8, Findings findings) {
        if (startsWithByteOrderMark(utf8)) {
            findings.error(
                    Code.BYTE_ORDER_MARK,
                    new Spot(Path.ROOT, 1, 1),
                    "a byte order mark",
                    "the first character of a JSON text",
                    () -> "save the text as UTF-8 without one: HCS refuses it");
        }
        return withoutByteOrderMark(utf8);
    }

    private static boolean startsWithByteOrderMark(byte[] utf8) {
        return utf8.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(utf8, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private static boolean isBlank(byte[] text) {
        for (byte b : text) {
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static void report(JsonException notJson, Findings findings) {
        findings.error(
                Code.NOT_JSON,
                new Spot(Path.parse(notJson.pointer()), notJson.line(), notJson.column()),
                "a text that cannot be read: " + notJson.detail(),
                "a JSON text in UTF-8",
                () -> "correct it there; nothing after it was looked at");
    }
}
