package io.github.hcs4j.document;

import io.github.hcs4j.document.Judgement.Against;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.version.SchemaVersion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The versions that hold in a part of a document: the one that its host has, and the one that the document declares.
 * What was told of a part is not told again of what is in it.
 *
 * @param host what the host knows; {@code null} if nobody asks for a host
 * @param declared the version that the document declares; {@code null} if it declares none of its schema
 * @param told the newest version that a part around needs, as was told; {@code null} if nothing was
 * @param isUndatedAsked whether parts without a version in the schema are findings
 * @param isWithdrawalTold whether a part around was told to be withdrawn
 * @param isSilent whether there is nothing more to tell
 */
public record VersionScope(
        @Nullable HostSchema host,
        @Nullable SchemaVersion declared,
        @Nullable SchemaVersion told,
        boolean isUndatedAsked,
        boolean isWithdrawalTold,
        boolean isSilent) {

    /**
     * What holds for a document that declares nothing yet.
     *
     * @param schema the schema of its type
     * @param type its type
     * @param host what its host knows; {@code null} if nobody asks for a host
     * @return the scope
     */
    public static VersionScope of(TypeSchema schema, ModelType<?> type, @Nullable HostSchema host) {
        return new VersionScope(host, null, null, host != null && schema.isDated(type), false, false);
    }

    /**
     * Judges the type of the document.
     *
     * @param type the type
     * @return what the host has against it, if it has anything
     */
    public Optional<Judgement> type(ModelType<?> type) {
        if (host == null || isSilent) {
            return Optional.empty();
        }
        if (!host.hasSchema()) {
            SchemaVersion first = host.releases().isEmpty()
                    ? type.since()
                    : host.releases().get(0).version();
            return Optional.of(new Judgement(Matter.NEWER_SCHEMA, Against.HOST, null, first, null));
        }
        return byHost(host, Matter.NEWER_TYPE, Matter.WITHDRAWN_TYPE, null, type.since(), type.until())
                .or(() -> undated(Matter.UNDATED_TYPE, null, type.since(), type.until()));
    }

    /**
     * Judges a member by its own versions.
     *
     * @param member the member
     * @return what a version has against it, if one has anything
     */
    public Optional<Judgement> member(Member<?> member) {
        return judge(
                        Matter.NEWER_MEMBER,
                        Matter.WITHDRAWN_MEMBER,
                        Matter.UNDATED_MEMBER,
                        null,
                        member.since(),
                        member.until())
                .filter(judgement -> !isRefuted(judgement, member));
    }

    /** Whether documents were seen that show that a member is taken all the same. */
    private static boolean isRefuted(Judgement judgement, Member<?> member) {
        return switch (judgement.matter()) {
            case NEWER_MEMBER -> judgement.against() == Against.DECLARATION && Experience.isTakenEarlier(member);
            case WITHDRAWN_MEMBER -> Experience.isStillSent(member);
            default -> false;
        };
    }

    /**
     * What holds in the value of a member.
     *
     * @param member the member
     * @param judgement what was told of it, if anything was
     * @return the scope
     */
    public VersionScope inside(Member<?> member, Optional<Judgement> judgement) {
        if (judgement.isPresent()) {
            return after(judgement.get());
        }
        SchemaVersion since = member.since();
        boolean isTaken = declared != null
                && since != null
                && declared.compareTo(since) < 0
                && !isTold(since)
                && Experience.isTakenEarlier(member);
        boolean isWithdrawalKnown = isWithdrawalTold || Experience.isStillSent(member);
        return isTaken || isWithdrawalKnown != isWithdrawalTold
                ? new VersionScope(host, declared, isTaken ? since : told, isUndatedAsked, isWithdrawalKnown, isSilent)
                : this;
    }

    /**
     * Judges a value: a text of an enumeration, or the discriminator of an object to choose.
     *
     * @param text the value
     * @param since the first version that has it
     * @param until the last version that has it
     * @return what a version has against it, if one has anything
     */
    public Optional<Judgement> value(String text, @Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        return judge(Matter.NEWER_VALUE, Matter.WITHDRAWN_VALUE, Matter.UNDATED_VALUE, text, since, until);
    }

    /**
     * Judges a version that the document declares.
     *
     * @param version the version
     * @return what the host has against it, if it has anything
     */
    public Optional<Judgement> declaration(SchemaVersion version) {
        return host == null || isSilent || !host.isBefore(version)
                ? Optional.empty()
                : Optional.of(
                        new Judgement(Matter.NEWER_DECLARATION, againstLater(host), version.toString(), version, null));
    }

    /**
     * Judges the type of an object by the version that the object declares.
     *
     * @param type the type of the object
     * @param version the version
     * @return what the version has against it, if it has anything
     */
    public Optional<Judgement> declaredFor(ModelType<?> type, SchemaVersion version) {
        SchemaVersion since = type.since();
        return isSilent || since == null || version.compareTo(since) >= 0
                ? Optional.empty()
                : Optional.of(new Judgement(Matter.NEWER_TYPE, Against.DECLARATION, null, since, null));
    }

    /**
     * What holds in an object that declares a version. One that is of another schema, or too old to have the object,
     * says nothing of what is in it.
     *
     * @param type the type of the object
     * @param version the version
     * @return the scope
     */
    public VersionScope declaring(ModelType<?> type, SchemaVersion version) {
        SchemaVersion since = type.since();
        boolean holds = since == null || (version.major() == since.major() && version.compareTo(since) >= 0);
        return new VersionScope(host, holds ? version : null, told, isUndatedAsked, isWithdrawalTold, isSilent);
    }

    /**
     * What holds in a part that a judgement was told of.
     *
     * @param judgement the judgement
     * @return the scope
     */
    public VersionScope after(Judgement judgement) {
        return switch (judgement.matter()) {
            case NEWER_SCHEMA -> silent();
            case NEWER_MEMBER, NEWER_VALUE ->
                new VersionScope(host, declared, judgement.since(), isUndatedAsked, isWithdrawalTold, isSilent);
            case WITHDRAWN_MEMBER, WITHDRAWN_VALUE ->
                new VersionScope(host, declared, told, isUndatedAsked, true, isSilent);
            case UNDATED_TYPE, UNDATED_MEMBER, UNDATED_VALUE ->
                new VersionScope(host, declared, told, false, isWithdrawalTold, isSilent);
            case NEWER_TYPE, WITHDRAWN_TYPE, NEWER_DECLARATION -> this;
        };
    }

    /**
     * What holds in a part of which all was told.
     *
     * @return a scope without judgements
     */
    public VersionScope silent() {
        return new VersionScope(host, declared, told, isUndatedAsked, isWithdrawalTold, true);
    }

    private Optional<Judgement> judge(
            Matter newer,
            Matter withdrawn,
            Matter undated,
            @Nullable String text,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until) {
        if (isSilent) {
            return Optional.empty();
        }
        Optional<Judgement> judged = host == null
                ? Optional.empty()
                : byHost(host, newer, withdrawn, text, since, until).or(() -> undated(undated, text, since, until));
        return judged.or(() -> byDeclaration(newer, withdrawn, text, since, until));
    }

    private Optional<Judgement> byHost(
            HostSchema host,
            Matter newer,
            Matter withdrawn,
            @Nullable String text,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until) {
        if (host.isBefore(since)) {
            return isTold(since)
                    ? Optional.empty()
                    : Optional.of(new Judgement(newer, againstLater(host), text, since, until));
        }
        return isWithdrawalTold || host.has(null, until)
                ? Optional.empty()
                : Optional.of(new Judgement(withdrawn, Against.HOST, text, since, until));
    }

    private Optional<Judgement> undated(
            Matter undated, @Nullable String text, @Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        return isUndatedAsked && since == null && until == null
                ? Optional.of(new Judgement(undated, Against.NOTHING, text, null, null))
                : Optional.empty();
    }

    private Optional<Judgement> byDeclaration(
            Matter newer,
            Matter withdrawn,
            @Nullable String text,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until) {
        if (declared == null) {
            return Optional.empty();
        }
        if (since != null && declared.compareTo(since) < 0) {
            return isTold(since)
                    ? Optional.empty()
                    : Optional.of(new Judgement(newer, Against.DECLARATION, text, since, until));
        }
        return isWithdrawalTold || declared.isWithin(null, until)
                ? Optional.empty()
                : Optional.of(new Judgement(withdrawn, Against.DECLARATION, text, since, until));
    }

    private boolean isTold(@Nullable SchemaVersion since) {
        return told != null && since != null && since.compareTo(told) <= 0;
    }

    private static Against againstLater(HostSchema host) {
        return host.isOpen() ? Against.OPEN_HOST : Against.HOST;
    }
}
