package io.github.hcs4j.validate;

import io.github.hcs4j.document.Absence;
import io.github.hcs4j.document.Experience;
import io.github.hcs4j.document.HostSchema;
import io.github.hcs4j.document.Judgement;
import io.github.hcs4j.document.Judgement.Against;
import io.github.hcs4j.document.Quote;
import io.github.hcs4j.document.Spot;
import io.github.hcs4j.document.TypeSchema;
import io.github.hcs4j.document.VersionScope;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Finding.Severity;
import io.github.hcs4j.validate.Findings.At;
import io.github.hcs4j.version.SchemaVersion;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells what the versions that a document has to be true for have against its parts. */
final class VersionCheck {

    private static final String IN_NO_SCHEMA = "is in no published schema";
    private static final String KNOWN = " that a host is known to have";

    /** The newest version that a document or a member is known to have; the last that is published is 2.6. */
    static final SchemaVersion NEWEST = SchemaVersion.of(2, 9);

    private final TypeSchema schema;
    private final Findings findings;

    VersionCheck(TypeSchema schema, Findings findings) {
        this.schema = schema;
        this.findings = findings;
    }

    /** Checks the type of the document. Gives what holds in the document. */
    VersionScope type(ModelType<?> type, Located document, Spot spot) {
        VersionScope versions = spot.versions();
        At at = At.value(spot.place(), document);
        String what = "a " + type.name() + ", which ";
        Supplier<String> other = () -> "send a document of an earlier schema, or use a newer host";
        return told(versions, versions.type(type), judgement -> {
            switch (judgement.matter()) {
                case NEWER_SCHEMA -> add(judgement, at, what + came(judgement), schemaOf(versions.host()), other);
                case WITHDRAWN_TYPE ->
                    add(
                            judgement,
                            at,
                            what + went(judgement),
                            "types of " + target(judgement, versions),
                            () -> "send a document of a later schema, or use an older host");
                case UNDATED_TYPE ->
                    add(judgement, at, what + IN_NO_SCHEMA, "types" + KNOWN, () -> "make sure that this host takes it");
                default ->
                    add(judgement, at, what + came(judgement), "what " + target(judgement, versions) + " has", other);
            }
        });
    }

    private static String schemaOf(@Nullable HostSchema host) {
        return host == null || host.build() == null
                ? "a version of this schema"
                : "a schema that Windows build " + host.build() + " has";
    }

    /** Checks a member that is there. Gives what holds in its value. */
    VersionScope member(Member<?> member, Located.Entry entry, Spot spot) {
        VersionScope versions = spot.versions();
        At at = At.name(spot.place(), entry);
        String what = "a member that ";
        Optional<Judgement> told = versions.member(member);
        told.ifPresent(judgement -> {
            switch (judgement.matter()) {
                case WITHDRAWN_MEMBER ->
                    add(
                            judgement,
                            at,
                            what + went(judgement),
                            "members of " + target(judgement, versions),
                            () -> judgement.against() == Against.DECLARATION
                                    ? "leave it out, or declare a version that has it"
                                    : "leave it out");
                case UNDATED_MEMBER ->
                    add(
                            judgement,
                            at,
                            what + IN_NO_SCHEMA,
                            "members" + KNOWN,
                            () -> "leave it out unless this host is known to take it"
                                    + (schema.isOfHcs() ? "; others refuse the document" : ""));
                default ->
                    add(
                            judgement,
                            at,
                            what + came(judgement),
                            "what " + target(judgement, versions) + " has",
                            () -> effect(judgement, Experience.isLeftOut(member)) + insteadOf(member, entry.value()));
            }
        });
        return versions.inside(member, told);
    }

    private String insteadOf(Member<?> member, Located value) {
        if (!Absence.isMeant(member, value)) {
            return "leave it out, or use a version that has it";
        }
        return "leave it out: its absence means the same"
                + (schema.isOfHcs() ? ", and even this value is refused where the member is unknown" : "");
    }

    /** Checks a text of an enumeration, or the discriminator of an object. Gives what holds in the object. */
    VersionScope value(
            String text, @Nullable SchemaVersion since, @Nullable SchemaVersion until, Located value, Spot spot) {
        VersionScope versions = spot.versions();
        At at = At.value(spot.place(), value);
        String what = Quote.text(text, spot.place());
        return told(versions, versions.value(text, since, until), judgement -> {
            switch (judgement.matter()) {
                case WITHDRAWN_VALUE ->
                    add(
                            judgement,
                            at,
                            what + ", which " + went(judgement),
                            "values of " + target(judgement, versions),
                            () -> "use another value");
                case UNDATED_VALUE ->
                    add(
                            judgement,
                            at,
                            what + ", which " + IN_NO_SCHEMA,
                            "values" + KNOWN,
                            () -> "use another value unless this host is known to take it");
                default ->
                    add(
                            judgement,
                            at,
                            what + " that " + came(judgement),
                            "what " + target(judgement, versions) + " has",
                            () -> effect(judgement, false) + "use another value, or a version that has this one");
            }
        });
    }

    /** Checks the version that an object declares. Gives what holds in the object. */
    VersionScope declaration(ObjectType<?> type, SchemaVersion version, At at, VersionScope versions) {
        String what = "SchemaVersion " + version;
        if (schema.isOfHcs() && !isPublished(version)) {
            findings.warning(
                    Code.UNKNOWN_VERSION,
                    at,
                    what,
                    "1.0, or a version of schema 2 from 2.0 to " + NEWEST,
                    () -> "declare the version that the document is written for; no source has this one");
        }
        versions.declaration(version).ifPresent(judgement -> {
            HostSchema host = versions.host();
            String earlier = "declare " + (host == null ? version : host.version()) + " or an earlier version";
            add(
                    judgement,
                    at,
                    what,
                    "a version that " + target(judgement, versions) + " knows",
                    () -> judgement.against() == Against.OPEN_HOST
                            ? "make sure that the host knows it, or " + earlier
                            : earlier);
        });
        versions.declaredFor(type, version)
                .ifPresent(judgement -> add(
                        judgement,
                        at,
                        what,
                        "at least " + judgement.since() + ", which " + type.name() + " came with",
                        () -> "declare the version that the document is written for"));
        return versions.declaring(type, version);
    }

    private static boolean isPublished(SchemaVersion version) {
        boolean isOne = version.equals(SchemaVersion.of(1, 0));
        return isOne || version.isWithin(SchemaVersion.of(2, 0), NEWEST);
    }

    private static VersionScope told(VersionScope versions, Optional<Judgement> judgement, Consumer<Judgement> report) {
        judgement.ifPresent(report);
        return judgement.map(versions::after).orElse(versions);
    }

    private void add(Judgement judgement, At at, String found, String expected, Supplier<String> advice) {
        findings.add(
                judgement.isUnknownToHost() ? Severity.ERROR : Severity.WARNING,
                Code.valueOf(judgement.matter().name()),
                at,
                found,
                expected,
                advice);
    }

    private static String came(Judgement judgement) {
        return "came with schema " + judgement.since();
    }

    private static String went(Judgement judgement) {
        return "schema " + judgement.until() + " was the last to have";
    }

    /** What hosts do with what is newer than the declared version: only of some members it is known. */
    private static String effect(Judgement judgement, boolean isLeftOut) {
        if (judgement.against() != Against.DECLARATION) {
            return "";
        }
        return isLeftOut
                ? "HCS leaves it out in silence then (seen in a report); "
                : "whether HCS takes it then is not known; ";
    }

    private static String target(Judgement judgement, VersionScope versions) {
        HostSchema host = versions.host();
        return judgement.against() == Against.DECLARATION || host == null
                ? "the declared SchemaVersion " + versions.declared()
                : host.name();
    }
}
