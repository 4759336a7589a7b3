package com.acme.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each construct of JSON Schema becomes. */
class ConstructsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a constant, Vm, Kind, string",
        "a format of text, Vm, Id, guid",
        "a reference with words beside it, Vm, State, ref:State",
        "an enumeration of numbers, Vm, Generation, integer",
        "an object where it is used, Vm, Memory, ref:Vm_Memory",
        "an enumeration where it is used, Vm_Memory, Backing, ref:Vm_Memory_Backing",
        "a list of what another file defines, Vm, Disks, array:ref:Disk",
        "a map, Vm, Nics, map:ref:Nic",
        "a whole file, Vm, Placement, ref:Placement",
        "a whole file that refers to itself, Placement, Otherwise, ref:Placement",
        "an object without members, Vm, SecurityChip, ref:Tpm",
        "a choice without a shape, Vm, Console, any",
        "a choice between objects that a text tells apart, Vm, Boot, ref:Boot",
        "a free-form member that means a type, Vm, Guest, any",
        "a type or null, Vm, Owner, ref:Team",
        "a list of types of which one is null, Vm, Note, string",
        "a list of types, Vm, Priority, any",
        "a map by patterns, Vm, Quotas, map:uint64",
        "a map by patterns that differ, Vm, Probes, map:any",
        "an object about which nothing is said, Vm, Tags, map:any",
        "true as a schema, Vm, Extra, any",
        "false as a schema, Vm, Isolated, any",
        "a tuple of one type, Vm, Resolution, array:uint16",
        "a tuple of one type in draft 7, Disk, Driver, array:integer",
        "a tuple of two types, Disk, Partitions, array:array:any",
        "an enumeration of texts and numbers, Vm, TimeSource, any",
        "a definition that is a text, Vm, Floppy, string",
        "types that refer to each other, Snapshot, Of, ref:Vm",
        "an object where it is used in a list, Snapshot, Files, array:ref:Snapshot_Files",
        "a type that refers to itself through allOf, Team, Escalation, ref:Team",
        "a member from an overlay, Vm, Trial, ref:Trial",
        "bytes, Disk, Key, bytes",
        "a point in time, Snapshot, TakenAt, datetime",
        "a number, Disk, Price, number",
        "a number of double precision, Nic, LossRate, double",
        "a MAC address, Nic, Mac, mac",
    })
    void becomes(String construct, String type, String member, String notation) {
        assertThat(member(type, member).type().notation()).as(construct).isEqualTo(notation);
    }

    @Test
    void allOfHasTheMembersOfItsPartsFirst() {
        assertThat(Nic.TYPE.members())
                .extracting(Member::name)
                .containsExactly("Slot", "Node", "Driver", "Mac", "Network", "LossRate");
    }

    @Test
    void typesMembersAndValuesHaveTheNamesThatTheSchemaGivesThem() {
        assertThat(GuestSettings.TYPE.name()).isEqualTo("Guest-Settings");
        assertThat(member("Guest-Settings", "host.name").accessor()).isEqualTo("computerName");
        assertThat(State.Known.UNTOLD.text()).isEmpty();
    }

    @Test
    void typesMembersAndValuesKnowTheVersionsThatHaveThem() {
        SchemaVersion middle = SchemaVersion.of(1, 1);

        assertThat(FleetModel.model().releases())
                .extracting(SchemaRelease::version)
                .containsExactly(SchemaVersion.of(1, 0), middle, SchemaVersion.of(2, 0));
        assertThat(Tpm.TYPE.since()).isEqualTo(middle);
        assertThat(member("Vm", "SecurityChip").since()).isEqualTo(middle);
        assertThat(member("Vm", "Floppy").until()).isEqualTo(SchemaVersion.of(1, 0));
        assertThat(State.TYPE.values())
                .filteredOn(value -> value.constant() == State.Known._2ND_BOOT)
                .singleElement()
                .satisfies(value -> assertThat(value.until()).isEqualTo(middle));
    }

    @Test
    void enumerationsAreListedOrDescribedAndGrowByOverlays() {
        assertThat(ScreenEncoding.of("H264")).isSameAs(ScreenEncoding.Known.H264);
        assertThat(State.of("Frozen")).isSameAs(State.Known.FROZEN);
        assertThat(PlacementRule.of("BestEffort")).isSameAs(PlacementRule.Known.BEST_EFFORT);
    }

    @Test
    void aChoiceBetweenObjectsIsOneOfThem() {
        assertThat(Vm.TYPE.read("{\"Boot\": {\"From\": \"Disk\", \"Slot\": 3}}").boot())
                .isEqualTo(DiskBoot.builder().slot(3).build());
    }

    @Test
    void anObjectThatIsNoneOfThemKeepsAllItsMembers() {
        Boot tape = Vm.read("{\"Boot\": {\"From\": \"Tape\", \"Reels\": [1, null]}}")
                .boot();

        assertThat(tape.toJson()).isEqualTo("{\"From\":\"Tape\",\"Reels\":[1,null]}");
        assertThat(tape.modelType()).isSameAs(Boot.TYPE);
        assertThat(Boot.TYPE.typeOf(tape)).isEmpty();
        assertThat(Boot.TYPE.unknownMembers(tape))
                .isEqualTo(tape.unknownMembers())
                .isEqualTo(tape.toTree());
        assertThat(Boot.TYPE.ofTree(tape.toTree())).isEqualTo(tape);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Boot.Unknown(Map.of("From", "Disk")))
                .withMessage("this is known: an object whose From is \"Disk\" is a DiskBoot");
        assertThatNullPointerException()
                .isThrownBy(() -> new Boot.Unknown(null))
                .withMessageContaining("Boot");
    }

    @Test
    void aTextThatIsAbsentIsNoValue() {
        assertThatNullPointerException().isThrownBy(() -> State.of(null)).withMessageContaining("State");
        assertThatNullPointerException().isThrownBy(() -> State.TYPE.of(null)).withMessageContaining("State");
        assertThatNullPointerException()
                .isThrownBy(() -> new State.Unknown(null))
                .withMessageContaining("State");
    }

    @Test
    void aFreeFormMemberThatMeansATypeIsOfThatType() {
        assertThat(Vm.TYPE.read("{\"Guest\": {\"host.name\": \"A\"}}").guest())
                .isEqualTo(GuestSettings.builder().computerName("A").build());
    }

    private static Member<?> member(String type, String name) {
        return ((ObjectType<?>) FleetModel.model().type(type).orElseThrow())
                .members().stream()
                        .filter(member -> member.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }
}
