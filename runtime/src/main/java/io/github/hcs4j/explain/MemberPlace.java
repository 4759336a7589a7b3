package io.github.hcs4j.explain;

import io.github.hcs4j.version.SchemaVersion;
import org.jspecify.annotations.Nullable;

/**
 * A member of the model that a JSONPath can mean.
 *
 * @param accessor how Java code reaches it, such as {@code computeSystem.virtualMachine().guestState()}
 * @param type the name in the schema of the type that has it, such as {@code VirtualMachine}
 * @param member its name in JSON
 * @param since the first schema version that has it and all above it in the path; {@code null} if the schema does not say
 * @param until the last schema version that has it and all above it in the path; {@code null} if none was withdrawn
 * @param windows the Windows releases that {@code since} came with, or for a version that is newer than those whose release
 *     is known, {@code later than} the newest of these; {@code null} if {@code since} is not known
 * @param rest what of the path lies inside the member's free-form value, where the model knows nothing; empty if the path
 *     ends at the member
 */
public record MemberPlace(
        String accessor,
        String type,
        String member,
        @Nullable SchemaVersion since,
        @Nullable SchemaVersion until,
        @Nullable String windows,
        String rest) {}
