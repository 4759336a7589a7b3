package io.github.hcs4j.validate;

import io.github.hcs4j.document.Direction;
import io.github.hcs4j.document.HostSchema;
import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.TypeSchema;
import io.github.hcs4j.document.VersionScope;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.json.TextEncoding;
import io.github.hcs4j.json.engine.LocatedReader;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.RootType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is wrong with documents of a type, before HCS does. One pass finds every problem; only a text that is not
 * JSON ends it. Validators are immutable and safe for use by any number of threads.
 *
 * <p>An error is what HCS refuses or no model reads; a warning is what HCS may refuse, or takes for something else than
 * what was meant. Without a version, members are checked against the {@code SchemaVersion} that the document declares:
 * hosts may leave out what is newer, so that is a warning. With one, what is newer is an error.
 *
 * <p>What is known of HCS is said of documents of HCS's schemas, of whichever model their types are; what the schema
 * says is said of all. By versions, members, values and declarations are judged as the gate judges them, which looks no
 * further into what its host does not know; here what is newer still is told as well.
 */
public final class HcsValidator {

    private static final Set<String> QUERIES =
            Set.of("hcs/v1#PropertyQuery", "hcs/v2#System_PropertyQuery", "hcs/v2#Service_PropertyQuery");

    private final ModelType<?> type;
    private final TypeSchema schema;
    private final @Nullable HostSchema host;
    private final boolean isStrict;
    private final @Nullable DocumentTypes others;

    private HcsValidator(
            ModelType<?> type,
            TypeSchema schema,
            @Nullable HostSchema host,
            boolean isStrict,
            @Nullable DocumentTypes others) {
        this.type = type;
        this.schema = schema;
        this.host = host;
        this.isStrict = isStrict;
        this.others = others;
    }

    /**
     * A validator for documents of a type, for no version but the one that they declare.
     *
     * @param type the type, such as {@code ComputeSystem.TYPE}
     * @return the validator
     */
    public static HcsValidator of(ModelType<?> type) {
        return new HcsValidator(Objects.requireNonNull(type, "type"), TypeSchema.of(type), null, false, null);
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
        if (!model.has(type)) {
            throw new IllegalArgumentException(
                    type + " (" + type.javaType().getName() + ") is not a type of the model of " + model.schema());
        }
        return new HcsValidator(type, TypeSchema.of(model), null, false, null);
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
        return new HcsValidator(type, schema, HostSchema.ofVersion(releases, version), isStrict, others);
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
        HostSchema known = releases.isEmpty() ? null : HostSchema.ofBuild(releases, build);
        return new HcsValidator(type, schema, known, isStrict, others);
    }

    /**
     * The same validator, for which every warning is an error.
     *
     * @return the validator
     */
    public HcsValidator strict() {
        return new HcsValidator(type, schema, host, true, others);
    }

    /**
     * The same validator, which says so if a document looks like one of another type.
     *
     * @param types the types that a document can be of
     * @return the validator
     */
    public HcsValidator among(DocumentTypes types) {
        return new HcsValidator(type, schema, host, isStrict, Objects.requireNonNull(types, "types"));
    }

    /**
     * Finds what is wrong with a document. A list is taken for several replies, if the type is one that HCS writes.
     *
     * @param text its text in UTF-8; in another encoding of Unicode, that is found wrong and the rest as well. Not kept
     * @return what was found
     */
    public Report validate(byte[] text) {
        Findings findings = new Findings(isStrict);
        At top = new At(Place.root(type), 1, 1);
        byte[] utf8 = inUtf8(Objects.requireNonNull(text, "utf8"), top, findings);
        if (isBlank(utf8)) {
            findings.error(Code.EMPTY_TEXT, top, "nothing", aDocument(), this::insteadOfNothing);
            return findings.report(type);
        }
        try {
            Located document = LocatedReader.read(utf8);
            check(document, findings, false);
            if (SpecRefusals.isSpec(type)) {
                SpecRefusals.check(type, utf8, document, findings);
            }
        } catch (JsonException notJson) {
            report(notJson, findings);
        }
        return findings.report(type);
    }

    /** Finds how a document that was read already differs from its type, and nothing that only its values tell. */
    Report shape(Located document) {
        Findings findings = new Findings(false);
        check(document, findings, true);
        return findings.report(type);
    }

    private void check(Located document, Findings findings, boolean isShapeOnly) {
        At top = At.value(Place.root(type), document);
        if (document instanceof Located.NullValue) {
            findings.error(Code.NULL_DOCUMENT, top, "null", aDocument(), this::insteadOfNothing);
            return;
        }
        Optional<GuestMessage> message = GuestMessage.of(document).filter(any -> schema.isKnown());
        if (message.isPresent() && !isShapeOnly) {
            message.get().report(document, findings, VersionScope.of(schema, type, host));
            return;
        }
        Optional<NetworkDocument> network = NetworkDocument.of(document, type).filter(any -> schema.isKnown());
        if (network.isPresent() && !isShapeOnly) {
            network.get().report(top, findings);
            return;
        }
        if (others != null) {
            others.betterThan(type, document).ifPresent(better -> other(better, top, findings));
        }
        new Walk(schema, Direction.of(type), type.wantsDigits(), findings, isShapeOnly)
                .document(type, document, VersionScope.of(schema, type, host));
    }

    private void other(ModelType<?> better, At top, Findings findings) {
        findings.warning(
                Code.OTHER_TYPE,
                top,
                "what looks like a " + better.name() + " (" + better.definition() + ")",
                "a " + type.name(),
                () -> "validate it as a " + better.name() + ", if it is one");
    }

    private String aDocument() {
        return type instanceof RootType<?> root
                ? "a value of type " + root.type().notation()
                : "a JSON object";
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

    /** The text of a document in UTF-8, whatever it is encoded in. */
    static byte[] inUtf8(byte[] text) {
        return TextEncoding.of(text).map(encoding -> encoding.toUtf8(text)).orElse(text);
    }

    private byte[] inUtf8(byte[] text, At top, Findings findings) {
        TextEncoding.of(text)
                .ifPresent(encoding -> findings.error(
                        encoding == TextEncoding.UTF_8 ? Code.BYTE_ORDER_MARK : Code.WRONG_ENCODING,
                        top,
                        encoding.toString(),
                        "a JSON text in UTF-8 without byte order mark",
                        () -> "save the text as UTF-8 without one" + whoRefuses(encoding)));
        return inUtf8(text);
    }

    private String whoRefuses(TextEncoding encoding) {
        return switch (Direction.of(type)) {
            case TO_HCS, TO_GUEST ->
                encoding == TextEncoding.UTF_8
                        ? ": HCS refuses it (seen in a report)"
                        : ": programs that read it and hand it to HCS expect that";
            case OCI -> ": the runtime that reads the spec refuses it";
            case FROM_HCS, FROM_GUEST ->
                ": " + Direction.of(type).writer() + " did not write it that way, but the program that saved it";
            case OTHER -> "";
        };
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
