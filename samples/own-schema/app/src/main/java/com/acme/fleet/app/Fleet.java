package com.acme.fleet.app;

import com.acme.fleet.Disk;
import com.acme.fleet.NicFromPort;
import com.acme.fleet.PlacementRule;
import com.acme.fleet.Port;
import com.acme.fleet.State;
import com.acme.fleet.Vm;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.version.SchemaVersion;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What ACME's scheduler does with the documents of its machines. */
public final class Fleet {

    private static final SchemaVersion OLDEST_HOST = SchemaVersion.of(1, 0);

    private Fleet() {}

    /**
     * Builds a machine, prints it, and tells what is to be done about it.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        Vm machine = webServer("web-0", new Port(7, "00-15-5D-52-C0-07", "0f2e4d6c-8b0a-4c1e-9f3d-5b7a9c1e3f50"));
        System.out.println(machine.toPrettyJson());
        System.out.println("to do: " + toDo(machine));
        System.out.println("too new for " + OLDEST_HOST + ": " + tooNew(machine, OLDEST_HOST));
    }

    /**
     * A machine that serves web pages.
     *
     * @param name what operators call it
     * @param port where its network adapter is plugged in
     * @return the machine, not yet started
     */
    public static Vm webServer(String name, Port port) {
        return Vm.builder()
                .name(name)
                .state(State.Known.OFF)
                .generation(BigInteger.TWO)
                .memory(memory -> memory.sizeInMB(4096))
                .disks(List.of(Disk.builder()
                        .path("D:\\images\\" + name + ".vhdx")
                        .sizeInBytes(64L << 30)
                        .build()))
                .nics(Map.of("eth0", new NicFromPort().map(port)))
                .placement(placement -> placement.sites(List.of("north")).rule(PlacementRule.Known.BEST_EFFORT))
                .securityChip(chip -> chip)
                .build();
    }

    /**
     * Renames a machine in its document; whatever else the document holds stays, known or not.
     *
     * @param document the document of a machine
     * @param name the new name
     * @return the document with that name
     * @throws JsonException if the document is not one of a machine
     */
    public static byte[] renamed(byte[] document, String name) {
        return Vm.read(document).with(vm -> vm.name(name)).toJsonBytes();
    }

    /**
     * What an operator has to do about a machine. When the schema gets a state, this does not compile until it has it.
     *
     * @param vm the machine
     * @return a sentence without its full stop
     */
    public static String toDo(Vm vm) {
        if (vm.state() instanceof State.Known known) {
            return switch (known) {
                case RUNNING -> "nothing";
                case OFF, SAVED -> "start it";
                case _2ND_BOOT -> "wait for the update";
                case FROZEN -> "ask the lab";
                case UNTOLD -> "ask the host";
            };
        }
        return "learn what \"" + text(vm.state()) + "\" means";
    }

    private static String text(@Nullable State state) {
        return state == null ? "" : state.text();
    }

    /**
     * The members that a machine has and that a version of the schema does not.
     *
     * @param vm the machine
     * @param version the version that a host knows
     * @return their names, in the schema's order
     */
    public static List<String> tooNew(Vm vm, SchemaVersion version) {
        return Vm.TYPE.members().stream()
                .filter(member -> member.of(vm) != null)
                .filter(member -> !version.isWithin(member.since(), member.until()))
                .map(Member::name)
                .toList();
    }
}
