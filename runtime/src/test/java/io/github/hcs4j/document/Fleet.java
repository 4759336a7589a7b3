package io.github.hcs4j.document;

import io.github.hcs4j.json.ListType;
import io.github.hcs4j.json.MapType;
import io.github.hcs4j.json.MemberSink;
import io.github.hcs4j.json.MemberValues;
import io.github.hcs4j.json.Members;
import io.github.hcs4j.json.Model;
import io.github.hcs4j.json.ModelRecord;
import io.github.hcs4j.json.ObjectType;
import io.github.hcs4j.json.ScalarType;
import io.github.hcs4j.json.SchemaRelease;
import io.github.hcs4j.json.UnionType;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model of one's own, with choices: a machine boots from a disk, which came with 2.0, or from a net, or from a tape.
 */
public final class Fleet {

    private static final SchemaVersion V1 = SchemaVersion.of(1, 0);
    private static final SchemaVersion V2 = SchemaVersion.of(2, 0);

    private Fleet() {}

    /** A machine. */
    public record Vm(
            @Nullable Boot boot,
            @Nullable List<Boot> more,
            @Nullable Map<String, Vm> children,
            @Nullable String name,
            @Nullable Declared schemaVersion,
            Map<String, @Nullable Object> unknownMembers)
            implements ModelRecord {

        /** One that has nothing. */
        public static Vm of(@Nullable Boot boot) {
            return new Vm(boot, null, null, null, null, Map.of());
        }
    }

    /** A version of something: not the one that HCS's documents declare. */
    public record Declared(@Nullable Long major, @Nullable Long minor, Map<String, @Nullable Object> unknownMembers)
            implements ModelRecord {}

    /** What a machine boots from. */
    public interface Boot {}

    /** Since 2.0. */
    public record Disk(
            @Nullable Integer slot, @Nullable Vm child, String from, Map<String, @Nullable Object> unknownMembers)
            implements Boot, ModelRecord {

        /** A disk in a slot. */
        public static Disk of(int slot) {
            return new Disk(slot, null, "Disk", Map.of());
        }
    }

    /** Since 1.0; its address since 2.0. */
    public record Net(
            @Nullable String address, @Nullable Integer port, String from, Map<String, @Nullable Object> unknownMembers)
            implements Boot, ModelRecord {}

    /** Until 1.0. */
    public record Tape(String from, Map<String, @Nullable Object> unknownMembers) implements Boot, ModelRecord {}

    /** Nobody knows since when. */
    public record Card(@Nullable Integer speed, String from, Map<String, @Nullable Object> unknownMembers)
            implements Boot, ModelRecord {}

    /** What no schema has. */
    public record Unknown(Map<String, @Nullable Object> members) implements Boot {}

    /** A type whose values are not read. */
    abstract static class Told<T> extends ObjectType<T> {

        Told(String name, Class<T> javaType, @Nullable SchemaVersion since, @Nullable SchemaVersion until) {
            super(name, javaType, since, until);
        }

        @Override
        protected final T create(MemberValues values) {
            throw new UnsupportedOperationException();
        }
    }

    /** Describes a disk. */
    public static final ObjectType<Disk> DISK = new Told<>("Disk", Disk.class, V2, null) {
        @Override
        protected void describe(Members<Disk> members) {
            members.add("Slot", "slot", ScalarType.UINT8);
            members.add("Child", "child", Fleet.vm());
            members.add("From", "from", ScalarType.STRING);
        }

        @Override
        protected void tell(Disk disk, MemberSink to) {
            to.add(disk.slot()).add(disk.child()).add(disk.from());
        }
    };

    /** Describes a net. */
    public static final ObjectType<Net> NET = new Told<>("Net", Net.class, V1, null) {
        @Override
        protected void describe(Members<Net> members) {
            members.add("Address", "address", ScalarType.STRING).since(2, 0);
            members.add("Port", "port", ScalarType.UINT16).until(1, 0).absentMeans(java.math.BigDecimal.ONE);
            members.add("From", "from", ScalarType.STRING);
        }

        @Override
        protected void tell(Net net, MemberSink to) {
            to.add(net.address()).add(net.port()).add(net.from());
        }
    };

    /** Describes a tape. */
    public static final ObjectType<Tape> TAPE = new Told<>("Tape", Tape.class, V1, V1) {
        @Override
        protected void describe(Members<Tape> members) {
            members.add("From", "from", ScalarType.STRING);
        }

        @Override
        protected void tell(Tape tape, MemberSink to) {
            to.add(tape.from());
        }
    };

    /** Describes a card. */
    public static final ObjectType<Card> CARD = new Told<>("Card", Card.class, null, null) {
        @Override
        protected void describe(Members<Card> members) {
            members.add("Speed", "speed", ScalarType.UINT8).since(2, 0);
            members.add("From", "from", ScalarType.STRING);
        }

        @Override
        protected void tell(Card card, MemberSink to) {
            to.add(card.speed()).add(card.from());
        }
    };

    /** Describes the choice. */
    public static final UnionType<Boot> BOOT = new UnionType<>("Boot", Boot.class, "From", V1, null) {
        @Override
        protected List<Branch<Boot>> describeBranches() {
            return List.of(
                    new Branch<>("Disk", DISK),
                    new Branch<>("Net", NET),
                    new Branch<>("Tape", TAPE),
                    new Branch<>("Card", CARD));
        }

        @Override
        protected Boot unknown(Map<String, @Nullable Object> members) {
            return new Unknown(members);
        }

        @Override
        public Map<String, @Nullable Object> unknownMembers(Boot boot) {
            return boot instanceof Unknown unknown ? unknown.members() : Map.of();
        }
    };

    /** Describes what looks like a declaration. */
    public static final ObjectType<Declared> VERSION = new Told<>("Version", Declared.class, V1, null) {
        @Override
        protected void describe(Members<Declared> members) {
            members.add("Major", "major", ScalarType.UINT32);
            members.add("Minor", "minor", ScalarType.UINT32);
        }

        @Override
        protected void tell(Declared version, MemberSink to) {
            to.add(version.major()).add(version.minor());
        }
    };

    /** Describes a machine. */
    public static final ObjectType<Vm> VM = new Told<>("Vm", Vm.class, V1, null) {
        @Override
        protected void describe(Members<Vm> members) {
            members.add("Boot", "boot", BOOT);
            members.add("More", "more", ListType.of(BOOT)).since(2, 0);
            members.add("Children", "children", MapType.of(Fleet.vm()));
            members.add("Name", "name", ScalarType.STRING).matching("^([a-z]|[0-9])*$");
            members.add("SchemaVersion", "schemaVersion", VERSION);
        }

        @Override
        protected void tell(Vm vm, MemberSink to) {
            to.add(vm.boot()).add(vm.more()).add(vm.children()).add(vm.name()).add(vm.schemaVersion());
        }
    };

    private static ObjectType<Vm> vm() {
        return VM;
    }

    /** The model. */
    public static final Model MODEL = new Model(
            "acme/fleet.schema.json",
            List.of(
                    new SchemaRelease(V1, WindowsBuild.SERVER_2019, "the first"),
                    new SchemaRelease(V2, WindowsBuild.SERVER_2025, "the second")),
            List.of(BOOT, CARD, DISK, NET, TAPE, VERSION, VM),
            List.of());
}
