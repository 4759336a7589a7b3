package com.acme.use;

import com.acme.vm.Boot;
import com.acme.vm.BootNet;
import com.acme.vm.Disk2;
import com.acme.vm.DiskBoot;
import com.acme.vm.GuestConfig;
import com.acme.vm.Keyboard;
import com.acme.vm.Request;
import com.acme.vm.State;
import com.acme.vm.Vm;
import com.acme.vm.VmMapper;
import com.acme.vm.VmModel;
import com.acme.vm.VmPlacement;
import com.acme.vm.VmPlacementPolicy;
import io.github.hcs4j.type.ObjectType;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A program that uses the golden sources, as a user would. */
@SuppressWarnings("deprecation")
public final class Machines {

    private Machines() {}

    /** Reads a document and writes it. */
    public static String roundTrip(String vm) {
        return json(Vm.read(vm));
    }

    /** Reads a disk, takes it apart into a builder, and writes what is built. */
    public static String rebuilt(String disk) {
        return Disk2.read(disk).toBuilder().build().toJson();
    }

    /** Builds a document by every kind of setter. */
    public static String built() {
        return json(Vm.builder()
                .name("web")
                .state(State.Known.RUNNING)
                .disks(List.of(Disk2.builder()
                        .sizeInBytes(5)
                        .iopsMaximum(BigInteger.TWO)
                        .handle(7)
                        .createdAt(OffsetDateTime.of(2024, 2, 29, 1, 2, 3, 0, ZoneOffset.UTC))
                        .build()))
                .placement(placement -> placement.node(255).policy(VmPlacementPolicy.of("Later")))
                .keyboard(Keyboard.builder().build())
                .guest(guest -> guest.class_("c").hashCode_(true).map_("m").computerName("n"))
                .floppy("a:")
                .clearFloppy()
                .unknownMembers(Map.of("New", 1))
                .build());
    }

    /** Changes a document deep inside, in every way. */
    public static String changed(String vm) {
        return Vm.read(vm)
                .with(change -> change.placement(placement -> placement.node(7))
                        .keyboard(keyboard -> keyboard)
                        .addDisks(Disk2.builder().lun(1).build())
                        .addDisks(disk -> disk.lun(2))
                        .putDisksByName("old", disk -> disk.lun(3))
                        .putDisksByName("new", disk -> disk.lun(4))
                        .clearFloppy()
                        .putUnknownMembers("New", List.of(1)))
                .toJson();
    }

    /** Builds lists and maps one by one. */
    public static String added() {
        return Request.builder()
                .id("r")
                .addTags("a")
                .addTags(null)
                .putNotes("n", null)
                .addHandles(7)
                .putSizes("s", 5)
                .addTimes(OffsetDateTime.of(2024, 2, 29, 1, 2, 3, 0, ZoneOffset.UTC))
                .addMasks(List.of(255))
                .addLuns(true)
                .build()
                .toJson();
    }

    /** Sets a member that carries several types, and takes it out. */
    public static String carried() {
        Request disk = Request.builder().settings(Disk2.builder().lun(1).build()).build();
        Request state = Request.builder().settings(State.Known.RUNNING).build();
        Request same = Request.builder().settings((Object) Disk2.builder().lun(1).build()).build();
        return disk.settings(Disk2.TYPE).lun() + " " + state.settings(State.TYPE) + ' ' + disk.settings() + ' '
                + disk.equals(same) + ' ' + Request.builder().build().settings(Disk2.TYPE) + ' '
                + Request.read(disk.toJson()).equals(disk);
    }

    /** Takes a disk for something else. */
    public static String carriedWrongly() {
        return String.valueOf(Request.builder().settings(Map.of("Lun", "x")).build().settings(Disk2.TYPE));
    }

    /** A request as people see it. */
    public static String seen() {
        Request request = Request.builder().id("r").password("hidden").build();
        return request + " " + request.toJson();
    }

    /** Tells what a request says of its members. */
    public static String traits() {
        return Request.TYPE.members().stream()
                .filter(member -> member.isRequired() || member.isSecret() || !member.carries().isEmpty())
                .map(member -> member.name() + ' ' + member.isRequired() + ' ' + member.isNullable() + ' '
                        + member.isSecret() + ' ' + member.carries())
                .collect(Collectors.joining("\n"));
    }

    /** Reads a request and writes it. */
    public static String request(String json) {
        return Request.read(json).toBuilder().build().toJson();
    }

    /** Does what is refused. */
    public static String refused(String what) {
        return switch (what) {
            case "element" -> Vm.builder().disks(java.util.Arrays.asList(Disk2.builder().build(), null)).build().toJson();
            case "added element" -> Vm.builder().addDisks((Disk2) null).toString();
            case "value" -> Vm.builder().putDisksByName("k", (Disk2) null).toString();
            case "change" -> Vm.builder().placement(change -> null).toString();
            case "added change" -> Vm.builder().addDisks(change -> null).toString();
            case "with" -> Vm.builder().build().with(change -> null).toString();
            case "lun" -> Request.builder().luns(List.of(256)).build().toString();
            case "mask" -> Request.builder().addMasks(List.of(-1)).build().toString();
            case "size" -> Request.builder().putSizes("k", -1).build().toString();
            case "text" -> State.of(null).toString();
            case "unknown text" -> new State.Unknown(null).toString();
            case "unknown members" -> new Boot.Unknown(null).toString();
            case "known member" -> Vm.builder().putUnknownMembers("Name", "n").build().toString();
            default -> throw new AssertionError(what);
        };
    }

    /** Maps a name to a document. */
    public static String mapped(String name) {
        return json(new Named().map(name));
    }

    /** Tells by an exhaustive switch what a text stands for. */
    public static String told(String text) {
        return State.of(text) instanceof State.Known known
                ? switch (known) {
                    case UNDEFINED, RUNNING, SAVED_TO_DISK, STOPPED -> "known " + known.name();
                    case _2ND_STAGE -> "second";
                }
                : "unknown " + State.of(text).text();
    }

    /** Builds a disk with a number that may be out of range. */
    public static String sized(BigInteger bytes) {
        return String.valueOf(Disk2.builder().sizeInBytes(bytes).build().sizeInBytes());
    }

    /** Lists the members of a type with their types and versions. */
    public static String members(String type) {
        return ((ObjectType<?>) VmModel.model().type(type).orElseThrow())
                .members().stream()
                        .map(member -> member.accessor() + ' ' + member.type().notation() + ' ' + member.since() + ' '
                                + member.until())
                        .collect(Collectors.joining("\n"));
    }

    /** Tells what a machine starts from, and writes it. */
    public static String bootOf(String vm) {
        Vm read = Vm.read(vm);
        Boot boot = read.boot();
        String told = "";
        if (boot instanceof DiskBoot disk) {
            told = "disk " + disk.lun();
        } else if (boot instanceof BootNet net) {
            told = "net " + net.server();
        } else if (boot instanceof Boot.Unknown unknown) {
            told = "unknown " + unknown.unknownMembers();
        }
        return told + ' ' + Boot.TYPE.typeOf(boot).map(Object::toString).orElse("-") + ' ' + json(read);
    }

    /** Builds a machine that starts over the network. */
    public static String netBoot(String server) {
        return json(Vm.builder().boot(BootNet.builder().server(server).build()).build());
    }

    /** Makes a start that the schema does not have. */
    public static String unknownBoot(String kind) {
        return new Boot.Unknown(Map.of("Kind", kind)).toString();
    }

    /** Lists what the schema says of the members of a type. */
    public static String rules(String type) {
        return ((ObjectType<?>) VmModel.model().type(type).orElseThrow())
                .members().stream()
                        .map(member -> member.name() + (member.isRequired() ? " required " : " - ")
                                + (member.absence() == null ? "-" : member.absence()) + ' '
                                + (member.pattern() == null ? "-" : member.pattern()))
                        .collect(Collectors.joining("\n"));
    }

    private static String json(Vm vm) {
        return vm.toJson();
    }

    private static final class Named extends VmMapper<String> {

        @Override
        protected String name(String source) {
            return source;
        }

        @Override
        protected State state(String source) {
            return State.Known.STOPPED;
        }

        @Override
        protected List<Disk2> disks(String source) {
            return List.of();
        }

        @Override
        protected Map<String, Disk2> disksByName(String source) {
            return Map.of();
        }

        @Override
        protected VmPlacement placement(String source) {
            return null;
        }

        @Override
        protected Boot boot(String source) {
            return null;
        }

        @Override
        protected GuestConfig guest(String source) {
            return null;
        }
    }
}
