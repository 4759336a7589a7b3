package io.github.hcs4j.validate;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.model.v2.Version;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.version.SchemaVersion;
import java.math.BigInteger;
import java.util.Optional;

/** Reads the version that an object declares, which is then that of everything in it. */
final class DeclaredVersion {

    private static final String NAME = "SchemaVersion";

    private final Findings findings;

    DeclaredVersion(Findings findings) {
        this.findings = findings;
    }

    /** The versions that hold within an object. */
    Versions within(ObjectView object, Versions outside) {
        if (!isDeclaredBy(object.type())) {
            return outside;
        }
        Optional<SchemaVersion> version = object.object(NAME, Version.TYPE).flatMap(DeclaredVersion::read);
        if (version.isEmpty()) {
            return outside;
        }
        Target declared = Target.declared(version.get());
        Spot spot = object.member(NAME)
                .map(entry -> Spot.of(object.path().member(NAME), entry.value()))
                .orElseThrow();
        if (outside.given() != null && outside.given().isBefore(version.get())) {
            findings.warning(
                    Code.NEWER_DECLARATION,
                    spot,
                    "SchemaVersion " + version.get(),
                    "a version that " + outside.given().name() + " knows",
                    () -> "declare " + outside.given().version() + " or an earlier version");
        }
        SchemaVersion since = object.type().since();
        if (declared.isBefore(since)) {
            findings.warning(
                    Code.NEWER_TYPE,
                    spot,
                    "SchemaVersion " + version.get(),
                    "at least " + since + ", which " + object.type().name() + " came with",
                    () -> "declare the version that the document is written for");
            return outside.declaring(null);
        }
        return outside.declaring(declared);
    }

    private static boolean isDeclaredBy(ObjectType<?> type) {
        return type.members().stream()
                .anyMatch(member -> member.name().equals(NAME) && member.type() == (JsonType<?>) Version.TYPE);
    }

    /** A part that is missing is 0; a version with anything else in it than numbers in their range is none. */
    private static Optional<SchemaVersion> read(ObjectView version) {
        try {
            return Optional.of(SchemaVersion.of(part(version, "Major"), part(version, "Minor")));
        } catch (ArithmeticException | IllegalArgumentException notAVersion) {
            return Optional.empty();
        }
    }

    private static long part(ObjectView version, String name) {
        Optional<Located.Entry> part = version.member(name);
        if (part.isEmpty()) {
            return 0;
        }
        if (part.get().value() instanceof Located.NumberValue number && number.isWhole()) {
            return new BigInteger(number.digits()).longValueExact();
        }
        throw new IllegalArgumentException(name);
    }
}
