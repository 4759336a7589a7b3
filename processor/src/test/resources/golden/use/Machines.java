package com.acme.use;

import com.acme.vm.Boot;
import com.acme.vm.BootNet;
import com.acme.vm.Disk2;
import com.acme.vm.DiskBoot;
import com.acme.vm.GuestConfig;
import com.acme.vm.Keyboard;
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
