package io.github.hcs4j.validate;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.json.OneLine;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.version.SchemaVersion;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks members and texts of enumerations against the versions that a document has to be true for. */
final class VersionCheck {

    private final Findings findings;

    VersionCheck(Findings findings) {
        this.findings = findings;
    }

    void member(Member<?> member, Located.Entry entry, Path path, Versions versions) {
        Spot spot = Spot.ofName(path, entry);
        Supplier<String> advice = () -> says(member, entry.value())
                ? "leave it out: its absence means the same, and even this value is refused where the member is unknown"
                : "leave it out, or use a version that has it";
        Target before = versions.before(member.since());
        if (before != null) {
            newer(Code.NEWER_MEMBER, spot, before, member.since(), "a member", advice);
        }
        Target after = versions.after(member.until());
        if (after != null) {
            findings.add(
                    after.severity(),
                    Code.WITHDRAWN_MEMBER,
                    spot,
                    "a member that schema " + member.until() + " was the last to have",
                    "members of " + after.name(),
                    () -> "leave it out");
        }
        if (versions.isUntold(member)) {
            findings.warning(
                    Code.UNDATED_MEMBER,
                    spot,
                    "a member that is in no published schema",
                    "members that a host is known to have",
                    () -> "leave it out unless this host is known to take it; others refuse the document");
        }
    }

    void value(EnumType.Value<?> value, Spot spot, Versions versions) {
        Target before = versions.before(value.since());
        if (before != null) {
            newer(
                    Code.NEWER_VALUE,
                    spot,
                    before,
                    value.since(),
                    OneLine.quote(value.text()),
                    () -> "use another value, or a version that has this one");
        }
        Target after = versions.after(value.until());
        if (after != null) {
            findings.add(
                    after.severity(),
                    Code.WITHDRAWN_VALUE,
                    spot,
                    OneLine.quote(value.text()) + ", which schema " + value.until() + " was the last to have",
                    "values of " + after.name(),
                    () -> "use another value");
        }
    }

    private void newer(
            Code code, Spot spot, Target target, @Nullable SchemaVersion since, String what, Supplier<String> advice) {
        String effect = target.severity() == Severity.WARNING ? "HCS leaves out what is newer; " : "";
        findings.add(
                target.severityOfLater(),
                code,
                spot,
                what + " that came with schema " + since,
                "what " + target.name() + " has",
                () -> effect + advice.get());
    }

    /** Whether a value says what absence says. */
    private static boolean says(Member<?> member, Located value) {
        if (member.absence() == null) {
            return false;
        }
        if (value instanceof Located.TextValue text) {
            return member.absence().equals(text.text());
        }
        if (value instanceof Located.TruthValue truth) {
            return member.absence().equals(truth.value());
        }
        return value instanceof Located.NumberValue number
                && member.absence() instanceof BigDecimal absence
                && isEqual(absence, number.digits());
    }

    private static boolean isEqual(BigDecimal absence, String digits) {
        try {
            return absence.compareTo(new BigDecimal(digits)) == 0;
        } catch (NumberFormatException beyond) {
            return false;
        }
    }
}
