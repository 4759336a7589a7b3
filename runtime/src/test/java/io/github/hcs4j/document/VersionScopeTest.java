package io.github.hcs4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.Judgement.Against;
import io.github.hcs4j.model.v2.Chipset;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.Devices;
import io.github.hcs4j.model.v2.LinuxKernelDirect;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VersionScopeTest {

    private static final SchemaVersion V1 = SchemaVersion.of(1, 0);
    private static final SchemaVersion V2 = SchemaVersion.of(2, 0);

    private static final Member<?> ADDRESS = Fleet.NET.member("Address").orElseThrow();
    private static final Member<?> PORT = Fleet.NET.member("Port").orElseThrow();
    private static final Member<?> NAME = Fleet.VM.member("Name").orElseThrow();
    private static final Member<?> FROM_OF_CARD = Fleet.CARD.member("From").orElseThrow();
    private static final Member<?> KERNEL =
            Chipset.TYPE.member("LinuxKernelDirect").orElseThrow();
    private static final Member<?> KERNEL_PATH =
            LinuxKernelDirect.TYPE.member("KernelFilePath").orElseThrow();
    private static final Member<?> STILL_SENT =
            Devices.TYPE.member("KernelIntegration").orElseThrow();

    /** What a host with a version of the fleet's schema knows; without one nobody asked for a host. */
    private static VersionScope fleet(@Nullable SchemaVersion host) {
        return VersionScope.of(
                TypeSchema.of(Fleet.MODEL),
                Fleet.VM,
                host == null ? null : HostSchema.ofVersion(Fleet.MODEL.releases(), host));
    }

    private static VersionScope hcs(@Nullable SchemaVersion host) {
        return VersionScope.of(
                TypeSchema.of(ComputeSystem.TYPE),
                ComputeSystem.TYPE,
                host == null ? null : HostSchema.ofVersion(V2Model.releases(), host));
    }

    private static Judgement judgement(
            Matter matter, Against against, @Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        return new Judgement(matter, against, null, since, until);
    }

    @Test
    void aTypeIsJudgedByTheHost() {
        assertThat(fleet(V1).type(Fleet.DISK)).contains(judgement(Matter.NEWER_TYPE, Against.HOST, V2, null));
        assertThat(fleet(V2).type(Fleet.DISK)).isEmpty();
        assertThat(fleet(V1).type(Fleet.TAPE)).isEmpty();
        assertThat(fleet(V2).type(Fleet.TAPE)).contains(judgement(Matter.WITHDRAWN_TYPE, Against.HOST, V1, V1));
        assertThat(fleet(V2).type(Fleet.CARD)).contains(judgement(Matter.UNDATED_TYPE, Against.NOTHING, null, null));
        assertThat(fleet(null).type(Fleet.DISK)).isEmpty();
        assertThat(fleet(V1).silent().type(Fleet.DISK)).isEmpty();
    }

    @Test
    void aHostWithoutTheSchemaKnowsNoType() {
        SchemaVersion before = SchemaVersion.of(0, 9);
        HostSchema unpublished = new HostSchema(List.of(), null, null, false);

        assertThat(fleet(before).type(Fleet.DISK)).contains(judgement(Matter.NEWER_SCHEMA, Against.HOST, V1, null));
        assertThat(VersionScope.of(TypeSchema.of(Fleet.VM), Fleet.VM, unpublished)
                        .type(Fleet.DISK))
                .contains(judgement(Matter.NEWER_SCHEMA, Against.HOST, V2, null));
    }

    @Test
    void aMemberIsJudgedByTheHost() {
        assertThat(fleet(V1).member(ADDRESS)).contains(judgement(Matter.NEWER_MEMBER, Against.HOST, V2, null));
        assertThat(fleet(V2).member(ADDRESS)).isEmpty();
        assertThat(fleet(V1).member(PORT)).isEmpty();
        assertThat(fleet(V2).member(PORT)).contains(judgement(Matter.WITHDRAWN_MEMBER, Against.HOST, V1, V1));
        assertThat(fleet(V2).member(FROM_OF_CARD))
                .contains(judgement(Matter.UNDATED_MEMBER, Against.NOTHING, null, null));
        assertThat(fleet(V2).member(NAME)).isEmpty();
        assertThat(fleet(V1).silent().member(ADDRESS)).isEmpty();
        assertThat(fleet(null).member(ADDRESS)).isEmpty();
        assertThat(fleet(null).member(FROM_OF_CARD)).isEmpty();
    }

    @Test
    void aHostThatIsNewerThanTheLastVersionMayKnowMore() {
        VersionScope open = VersionScope.of(
                TypeSchema.of(Fleet.MODEL),
                Fleet.VM,
                HostSchema.ofBuild(Fleet.MODEL.releases(), WindowsBuild.of(30_000)));
        SchemaVersion later = SchemaVersion.of(2, 1);

        assertThat(open.value("x", later, null))
                .contains(new Judgement(Matter.NEWER_VALUE, Against.OPEN_HOST, "x", later, null));
        assertThat(open.declaration(later))
                .contains(new Judgement(Matter.NEWER_DECLARATION, Against.OPEN_HOST, "2.1", later, null));
        assertThat(open.declaration(V2)).isEmpty();
    }

    @Test
    void aMemberIsJudgedByTheDeclaredVersion() {
        VersionScope first = fleet(null).declaring(Fleet.VM, V1);

        assertThat(first.member(ADDRESS)).contains(judgement(Matter.NEWER_MEMBER, Against.DECLARATION, V2, null));
        assertThat(first.member(PORT)).isEmpty();
        VersionScope second = fleet(null).declaring(Fleet.CARD, V2);
        assertThat(second.member(ADDRESS)).isEmpty();
        assertThat(second.member(PORT)).contains(judgement(Matter.WITHDRAWN_MEMBER, Against.DECLARATION, V1, V1));
        assertThat(second.value("x", V1, V1))
                .contains(new Judgement(Matter.WITHDRAWN_VALUE, Against.DECLARATION, "x", V1, V1));
        assertThat(second.value("x", V1, V2)).isEmpty();
        assertThat(fleet(V2).declaring(Fleet.CARD, V1).member(ADDRESS))
                .contains(judgement(Matter.NEWER_MEMBER, Against.DECLARATION, V2, null));
        assertThat(fleet(V1).declaring(Fleet.CARD, V1).member(ADDRESS))
                .contains(judgement(Matter.NEWER_MEMBER, Against.HOST, V2, null));
    }

    @Test
    void whatIsSaidOnceIsNotSaidOfThePartsInside() {
        Judgement newer = judgement(Matter.NEWER_MEMBER, Against.HOST, V2, null);
        Judgement withdrawn = judgement(Matter.WITHDRAWN_MEMBER, Against.HOST, V1, V1);
        Judgement undated = judgement(Matter.UNDATED_MEMBER, Against.NOTHING, null, null);

        assertThat(fleet(V1).inside(ADDRESS, Optional.of(newer)).member(ADDRESS))
                .isEmpty();
        assertThat(fleet(V1).inside(ADDRESS, Optional.of(newer)).value("x", SchemaVersion.of(2, 1), null))
                .isPresent();
        assertThat(fleet(V2).inside(PORT, Optional.of(withdrawn)).member(PORT)).isEmpty();
        assertThat(fleet(V2).inside(FROM_OF_CARD, Optional.of(undated)).member(FROM_OF_CARD))
                .isEmpty();
        assertThat(fleet(V2).inside(NAME, Optional.empty())).isEqualTo(fleet(V2));
        VersionScope declaring = fleet(null).declaring(Fleet.CARD, V1);
        Judgement declared = judgement(Matter.NEWER_MEMBER, Against.DECLARATION, V2, null);
        assertThat(declaring.inside(ADDRESS, Optional.of(declared)).member(ADDRESS))
                .isEmpty();
        VersionScope second = fleet(null).declaring(Fleet.CARD, V2);
        assertThat(second.after(withdrawn).member(PORT)).isEmpty();
    }

    /** Hosts were seen to take the kernel under declared version 2.1, though it came with a later version. */
    @Test
    void whatHostsTakeEarlierIsOnlyJudgedByTheHost() {
        SchemaVersion since = KERNEL.since();
        VersionScope declaring = hcs(null).declaring(ComputeSystem.TYPE, SchemaVersion.of(2, 1));

        assertThat(since).isGreaterThan(SchemaVersion.of(2, 1));
        assertThat(declaring.member(KERNEL)).isEmpty();
        assertThat(declaring.inside(KERNEL, Optional.empty()).told()).isEqualTo(since);
        assertThat(declaring.inside(KERNEL, Optional.empty()).member(KERNEL_PATH))
                .isEmpty();
        assertThat(declaring.member(KERNEL_PATH)).map(Judgement::matter).contains(Matter.NEWER_MEMBER);
        assertThat(hcs(SchemaVersion.of(2, 1)).member(KERNEL))
                .map(Judgement::against)
                .contains(Against.HOST);
        VersionScope current = hcs(null).declaring(ComputeSystem.TYPE, since);
        assertThat(current.inside(KERNEL, Optional.empty())).isSameAs(current);
        assertThat(hcs(null).inside(KERNEL, Optional.empty())).isEqualTo(hcs(null));
        VersionScope undeclared = hcs(null).declaring(ComputeSystem.TYPE, SchemaVersion.of(2, 1));
        Member<?> other = Devices.TYPE.member("Scsi").orElseThrow();
        assertThat(undeclared.inside(other, Optional.empty())).isSameAs(undeclared);
    }

    @Test
    void whatWindowsStillSendsIsNotWithdrawn() {
        VersionScope newest = hcs(SchemaVersion.of(2, 6));

        assertThat(STILL_SENT.until()).isLessThan(SchemaVersion.of(2, 6));
        assertThat(newest.member(STILL_SENT)).isEmpty();
        assertThat(newest.inside(STILL_SENT, Optional.empty()).isWithdrawalTold())
                .isTrue();
        assertThat(newest.inside(STILL_SENT, Optional.empty()).value("x", null, SchemaVersion.of(2, 1)))
                .isEmpty();
        assertThat(newest.value("x", null, SchemaVersion.of(2, 1)))
                .map(Judgement::matter)
                .contains(Matter.WITHDRAWN_VALUE);
    }

    @Test
    void aDeclaredVersionIsJudgedByTheHost() {
        assertThat(fleet(V1).declaration(V2))
                .contains(new Judgement(Matter.NEWER_DECLARATION, Against.HOST, "2.0", V2, null));
        assertThat(fleet(V1).declaration(V1)).isEmpty();
        assertThat(fleet(null).declaration(V2)).isEmpty();
        assertThat(fleet(V1).silent().declaration(V2)).isEmpty();
    }

    @Test
    void aTypeIsJudgedByTheVersionDeclaredForIt() {
        assertThat(fleet(null).declaredFor(Fleet.DISK, V1))
                .contains(judgement(Matter.NEWER_TYPE, Against.DECLARATION, V2, null));
        assertThat(fleet(null).declaredFor(Fleet.DISK, V2)).isEmpty();
        assertThat(fleet(null).declaredFor(Fleet.CARD, V1)).isEmpty();
        assertThat(fleet(null).silent().declaredFor(Fleet.DISK, V1)).isEmpty();
    }

    private static ObjectType<?> type(String name) {
        return switch (name) {
            case "Disk" -> Fleet.DISK;
            case "Vm" -> Fleet.VM;
            default -> Fleet.CARD;
        };
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "Disk, 2.0, true",
        "Disk, 2.1, true",
        "Disk, 1.0, false",
        "Disk, 3.0, false",
        "Vm, 1.0, true",
        "Vm, 1.7, true",
        "Vm, 2.0, false",
        "Card, 1.0, true",
        "Card, 9.0, true"
    })
    void aDeclaredVersionHoldsIfItIsOneOfTheTypesFamily(String name, String version, boolean holds) {
        SchemaVersion declared = SchemaVersion.parse(version);
        ModelType<?> type = type(name);

        assertThat(fleet(null).declaring(type, declared).declared()).isEqualTo(holds ? declared : null);
    }

    @Test
    void withoutASchemaOnTheHostNothingElseIsSaid() {
        Judgement schema = judgement(Matter.NEWER_SCHEMA, Against.HOST, V1, null);

        assertThat(fleet(V1).after(schema).member(ADDRESS)).isEmpty();
        assertThat(fleet(V1).after(schema).isSilent()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"NEWER_TYPE", "WITHDRAWN_TYPE", "NEWER_DECLARATION"})
    void whatIsSaidOfATypeIsSaidOfItsMembersToo(Matter matter) {
        VersionScope scope = fleet(V1);

        assertThat(scope.after(judgement(matter, Against.HOST, V2, null))).isSameAs(scope);
    }

    @ParameterizedTest
    @EnumSource
    void membersAndValuesAreUnknownToAHostAndTypesAreNot(Matter matter) {
        boolean isPart = matter == Matter.NEWER_SCHEMA
                || !matter.name().startsWith("UNDATED")
                        && (matter.name().endsWith("MEMBER") || matter.name().endsWith("VALUE"));

        assertThat(judgement(matter, Against.HOST, V2, null).isUnknownToHost()).isEqualTo(isPart);
        assertThat(judgement(matter, Against.OPEN_HOST, V2, null).isUnknownToHost())
                .isFalse();
        assertThat(judgement(matter, Against.DECLARATION, V2, null).isUnknownToHost())
                .isFalse();
    }

    @Test
    void aSpotWithTheSameScopeIsTheSame() {
        VersionScope scope = fleet(V1);
        Spot spot = new Spot(Place.root(Fleet.VM), scope);

        assertThat(spot.with(scope)).isSameAs(spot);
        assertThat(spot.with(scope.silent())).isEqualTo(new Spot(spot.place(), scope.silent()));
    }
}
