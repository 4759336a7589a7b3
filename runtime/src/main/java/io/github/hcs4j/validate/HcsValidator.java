package io.github.hcs4j.validate;

import io.github.hcs4j.document.HostSchema;
import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.TypeSchema;
import io.github.hcs4j.document.VersionScope;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.json.engine.LocatedReader;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is wrong with documents of a type, before HCS does. One pass finds every problem; only a text that is not
 * JSON ends it. Validators are immutable and safe for use by any number of threads.
 *
 * <p>An error is what HCS refuses or no model reads; a warning is what HCS may refuse, or takes for something else than
 * what was meant. Without a version, members are checked against the {@code SchemaVersion} that the document declares:
 * HCS leaves out what is newer, so that is a warning. With one, what is newer is an error.
 *
 * <p>What is known of HCS is said of documents of HCS's schemas, of whichever model their types are; what the schema
 * says is said of all. By versions, members, values and declarations are judged as the gate judges them, which looks no
 * further into what its host does not know; here what is newer still is told as well.
 */
public final class HcsValidator {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Set<String> QUERIES =
            Set.of("hcs/v1#PropertyQuery", "hcs/v2#System_PropertyQuery", "hcs/v2#Service_PropertyQuery");

    private final ModelType<?> type;
    private final TypeSchema schema;
    private final @Nullable HostSchema host;

    private HcsValidator(ModelType<?> type, TypeSchema schema, @Nullable HostSchema host) {
        this.type = type;
        this.schema = schema;
        this.host = host;
    }

    /**
     * A validator for documents of a type, for no version but the one that they declare.
     *
     * @param type the type, such as {@code ComputeSystem.TYPE}
     * @return the validator
     */
    public static HcsValidator of(ModelType<?> type) {
        return new HcsValidator(Objects.requireNonNull(type, "type"), TypeSchema.of(type), null);
    }

    /**
     * A validator for documents of a type of any model, for no version but the one that they declare. The model tells
     * the versions of a schema that does not come with this library.
     *
     * @param model the model
     * @param type a type of it
     * @return the validator
     * @throws IllegalArgumentException if the type is of another model
     */
    public static HcsValidator of(Model model, ModelType<?> type) {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(type, "type");
        if (!model.types().contains(type)) {
            throw new IllegalArgumentException(
                    type + " (" + type.javaType().getName() + ") is not a type of the model of " + model.schema());
        }
        return new HcsValidator(type, TypeSchema.of(model), null);
    }

    /**
     * The same validator for documents that have to be true for a version of the schema.
     *
     * @param version the version
     * @return the validator
     */
    public HcsValidator forVersion(SchemaVersion version) {
        Objects.requireNonNull(version, "version");
        List<SchemaRelease> releases = schema.releases() == null ? List.of() : schema.releases();
        return new HcsValidator(type, schema, HostSchema.ofVersion(releases, version));
    }

    /**
     * The same validator for documents that have to be true for a host. What is newer than the last release that is
     * known is a warning for builds after that release. A schema without versions has nothing to find.
     *
     * @param build the Windows build of the host
     * @return the validator
     * @throws IllegalArgumentException if nothing tells when the versions of the schema came; or if it is one of HCS's
     *     and the build is older than 14393, the first that takes HCS documents
     */
    public HcsValidator forBuild(WindowsBuild build) {
        Objects.requireNonNull(build, "build");
        List<SchemaRelease> releases = schema.releases();
        if (releases == null) {
            throw new IllegalArgumentException("nothing tells when the versions of the schema of " + type
                    + " came: take HcsValidator.of with the model");
        }
        if (schema.isOfHcs() && !build.isAtLeast(WindowsBuild.SERVER_2016)) {
            throw new IllegalArgumentException("Windows build " + build + " is older than " + WindowsBuild.SERVER_2016
                    + ", the first that takes HCS documents");
        }
        return new HcsValidator(type, schema, releases.isEmpty() ? null : HostSchema.ofBuild(releases, build));
    }

    /**
     * Finds what is wrong with a document.
     *
     * @param utf8 its text; not kept
     * @return what was found
     */
    public Report validate(byte[] utf8) {
        Findings findings = new Findings();
        At top = new At(Place.root(type), 1, 1);
        byte[] text = withoutByteOrderMark(Objects.requireNonNull(utf8, "utf8"), top, findings);
        if (isBlank(text)) {
            findings.error(Code.EMPTY_TEXT, top, "nothing", "a JSON object", this::insteadOfNothing);
            return findings.report(type);
        }
        try {
            check(LocatedReader.read(text), findings);
        } catch (JsonException notJson) {
            report(notJson, findings);
        }
        return findings.report(type);
    }

    /** Finds what is wrong with a document that was read already. */
    Report validate(Located document) {
        Findings findings = new Findings();
        check(document, findings);
        return findings.report(type);
    }

    private void check(Located document, Findings findings) {
        if (document instanceof Located.NullValue) {
            At top = At.value(Place.root(type), document);
            findings.error(Code.NULL_DOCUMENT, top, "null", "a JSON object", this::insteadOfNothing);
        } else {
            new Walk(schema, findings).document(type, document, VersionScope.of(schema, type, host));
        }
    }

    /** What to do instead of sending nothing: an empty text and null are different things to HCS, call by call. */
    private String insteadOfNothing() {
        String definition = TypeSchema.definition(type);
        if (definition.equals(ShutdownRule.DEFINITION)) {
            return "write an object, at least {}: a shutdown takes neither null nor an empty text";
        }
        return QUERIES.contains(definition)
                ? "write an object, or give no query (a null pointer, not an empty text) for the default properties"
                : "write a " + type.name();
    }

    static byte[] withoutByteOrderMark(byte[] utf8) {
        return startsWithByteOrderMark(utf8) ? Arrays.copyOfRange(utf8, BYTE_ORDER_MARK.length, utf8.length) : utf8;
    }

    private byte[] withoutByteOrderMark(byte[] utf8, At top, Findings findings) {
        if (startsWithByteOrderMark(utf8)) {
            findings.error(
                    Code.BYTE_ORDER_MARK,
                    top,
                    "a byte order mark",
                    "the first character of a JSON text",
                    () -> "save the text as UTF-8 without one" + (schema.isOfHcs() ? ": HCS refuses it" : ""));
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

    private void report(JsonException notJson, Findings findings) {
        Place place = Place.parse(type, notJson.pointer());
        findings.error(
                Code.NOT_JSON,
                new At(place, notJson.line(), notJson.column()),
                "a text that cannot be read" + (place.isSecret() ? "" : ": " + notJson.detail()),
                "a JSON text in UTF-8",
                () -> "correct it there; nothing after it was looked at");
    }
}
