package io.github.hcs4j.document;

import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.JsonWriter;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelRecord;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectCodec;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.type.UnionCodec;
import io.github.hcs4j.type.UnionType;
import io.github.hcs4j.version.SchemaRelease;
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

    /** An object of the model. */
    public interface Part extends ModelRecord {

        @Override
        default ModelType<?> modelType() {
            return MODEL.types().stream()
                    .filter(type -> type.javaType().isInstance(this))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A machine. */
    public record Vm(
            @Nullable Boot boot,
            @Nullable List<Boot> more,
            @Nullable Map<String, Vm> children,
            @Nullable String name,
            @Nullable Declared schemaVersion,
            Map<String, @Nullable Object> unknownMembers)
            implements Part {

        /** One that has nothing. */
        public static Vm of(@Nullable Boot boot) {
            return new Vm(boot, null, null, null, null, Map.of());
        }
    }

    /** A version of something: not the one that HCS's documents declare. */
    public record Declared(@Nullable Long major, @Nullable Long minor, Map<String, @Nullable Object> unknownMembers)
            implements Part {}

    /** What a machine boots from. */
    public interface Boot {}

    /** Since 2.0. */
    public record Disk(
            @Nullable Integer slot, @Nullable Vm child, String from, Map<String, @Nullable Object> unknownMembers)
            implements Boot, Part {

        /** A disk in a slot. */
        public static Disk of(int slot) {
            return new Disk(slot, null, "Disk", Map.of());
        }
    }

    /** Since 1.0; its address since 2.0. */
    public record Net(
            @Nullable String address, @Nullable Integer port, String from, Map<String, @Nullable Object> unknownMembers)
            implements Boot, Part {}

    /** Until 1.0. */
    public record Tape(String from, Map<String, @Nullable Object> unknownMembers) implements Boot, Part {}

    /** Nobody knows since when. */
    public record Card(@Nullable Integer speed, String from, Map<String, @Nullable Object> unknownMembers)
            implements Boot, Part {}

    /** What no schema has. */
    public record Unknown(Map<String, @Nullable Object> unknownMembers) implements Boot, Part {}

    /** Describes objects that are neither read nor written. */
    public abstract static class Told<T> extends ObjectCodec<T> {

        @Override
        public final T read(JsonReader in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public final void write(T value, JsonWriter out) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected final Map<String, @Nullable Object> unknownMembers(T value) {
            return value instanceof ModelRecord record ? record.unknownMembers() : Map.of();
        }
    }

    private static <T> ObjectType<T> type(
            String name,
            Class<T> javaType,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until,
            Told<T> codec) {
        return ObjectType.of(name, javaType, "acme/fleet.schema.json#/$defs/" + name, since, until, codec);
    }

    /** Describes a disk. */
    public static final ObjectType<Disk> DISK = type("Disk", Disk.class, V2, null, new Told<>() {
        @Override
        protected void describe(Members<Disk> members) {
            members.add("Slot", "slot", ScalarType.UINT8, Disk::slot);
            members.add("Child", "child", Fleet.vm(), Disk::child);
            members.add("From", "from", ScalarType.STRING, Disk::from);
        }
    });

    /** Describes a net. */
    public static final ObjectType<Net> NET = type("Net", Net.class, V1, null, new Told<>() {
        @Override
        protected void describe(Members<Net> members) {
            members.add("Address", "address", ScalarType.STRING, Net::address).since(2, 0);
            members.add("Port", "port", ScalarType.UINT16, Net::port)
                    .until(1, 0)
                    .absentMeans(java.math.BigDecimal.ONE);
            members.add("From", "from", ScalarType.STRING, Net::from);
        }
    });

    /** Describes a tape. */
    public static final ObjectType<Tape> TAPE = type("Tape", Tape.class, V1, V1, new Told<>() {
        @Override
        protected void describe(Members<Tape> members) {
            members.add("From", "from", ScalarType.STRING, Tape::from);
        }
    });

    /** Describes a card. */
    public static final ObjectType<Card> CARD = type("Card", Card.class, null, null, new Told<>() {
        @Override
        protected void describe(Members<Card> members) {
            members.add("Speed", "speed", ScalarType.UINT8, Card::speed).since(2, 0);
            members.add("From", "from", ScalarType.STRING, Card::from);
        }
    });

    /** Describes the choice. */
    public static final UnionType<Boot> BOOT = UnionType.of(
            "Boot", Boot.class, "acme/fleet.schema.json#/$defs/Boot", "From", V1, null, new UnionCodec<>() {
                @Override
                protected List<UnionType.Branch<Boot>> describe() {
                    return List.of(
                            new UnionType.Branch<>("Disk", DISK),
                            new UnionType.Branch<>("Net", NET),
                            new UnionType.Branch<>("Tape", TAPE),
                            new UnionType.Branch<>("Card", CARD));
                }

                @Override
                public Boot read(JsonReader in) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void write(Boot value, JsonWriter out) {
                    throw new UnsupportedOperationException();
                }
            });

    /** Describes what looks like a declaration. */
    public static final ObjectType<Declared> VERSION = type("Version", Declared.class, V1, null, new Told<>() {
        @Override
        protected void describe(Members<Declared> members) {
            members.add("Major", "major", ScalarType.UINT32, Declared::major);
            members.add("Minor", "minor", ScalarType.UINT32, Declared::minor);
        }
    });

    /** Describes a machine. */
    public static final ObjectType<Vm> VM = type("Vm", Vm.class, V1, null, new Told<>() {
        @Override
        protected void describe(Members<Vm> members) {
            members.add("Boot", "boot", BOOT, Vm::boot);
            members.add("More", "more", ListType.of(BOOT), Vm::more).since(2, 0);
            members.add("Children", "children", MapType.of(Fleet.vm()), Vm::children);
            members.add("Name", "name", ScalarType.STRING, Vm::name).matching("^([a-z]|[0-9])*$");
            members.add("SchemaVersion", "schemaVersion", VERSION, Vm::schemaVersion);
        }
    });

    private static ObjectType<Vm> vm() {
        return VM;
    }

    /** The model. */
    public static final Model MODEL = new Model(
            "acme/fleet.schema.json",
            List.of(
                    new SchemaRelease(V1, WindowsBuild.SERVER_2019, "the first"),
                    new SchemaRelease(V2, WindowsBuild.SERVER_2025, "the second")),
            List.of(CARD, DISK, NET, TAPE, VERSION, VM, BOOT));
}
