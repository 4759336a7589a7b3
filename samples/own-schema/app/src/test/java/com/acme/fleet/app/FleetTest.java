package com.acme.fleet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.acme.fleet.Port;
import com.acme.fleet.State;
import com.acme.fleet.Vm;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.version.SchemaVersion;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FleetTest {

    private static final Port PORT = new Port(3, "00-15-5D-00-00-03", "6b1f0c7e-2d4a-4e8b-8c1d-9f3e5a7b2c40");

    @Test
    void mapsAPortToANetworkAdapter() {
        assertThat(Fleet.webServer("web-1", PORT).nics()).hasEntrySatisfying("eth0", nic -> {
            assertThat(nic.slot()).isEqualTo(3);
            assertThat(nic.mac()).isEqualTo(PORT.mac());
            assertThat(nic.network()).isEqualTo(PORT.network());
            assertThat(nic.lossRate()).isNull();
        });
    }

    @Test
    void changesNothingButTheName() {
        String document =
                "{\"Name\":\"%s\",\"State\":\"Hibernated\",\"Disks\":[{\"Vendor\":\"x\"}],\"Lease\":[1,null]}";

        byte[] renamed = Fleet.renamed(document.formatted("a").getBytes(StandardCharsets.UTF_8), "b");

        assertThat(new String(renamed, StandardCharsets.UTF_8)).isEqualTo(document.formatted("b"));
    }

    @Test
    void saysWhereADocumentIsWrong() {
        byte[] document = "{\"Disks\": [{\"Slot\": 256}]}".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Fleet.renamed(document, "b"))
                .withMessage(
                        "line 1, column 21, /Disks/0/Slot: expected a whole number from 0 to 255, found the number 256");
    }

    @ParameterizedTest
    @CsvSource({
        "Running, nothing",
        "Saved, start it",
        "Off, start it",
        "2ndBoot, wait for the update",
        "Frozen, ask the lab",
        "'', ask the host",
        "Hibernated, learn what \"Hibernated\" means",
    })
    void knowsWhatToDoInEachState(String state, String toDo) {
        assertThat(Fleet.toDo(Vm.builder().state(State.of(state)).build())).isEqualTo(toDo);
    }

    @Test
    @SuppressWarnings("deprecation") // a member that is gone
    void namesMembersThatAVersionDoesNotHave() {
        Vm vm = Fleet.webServer("web-1", PORT).toBuilder().floppy("A.vfd").build();

        assertThat(Fleet.tooNew(vm, SchemaVersion.of(1, 0))).containsExactly("SecurityChip");
        assertThat(Fleet.tooNew(vm, SchemaVersion.of(2, 0))).containsExactly("Floppy");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void printsAMachineAndWhatIsToBeDone() {
        PrintStream terminal = System.out;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        System.setOut(new PrintStream(captured, true, StandardCharsets.UTF_8));
        try {
            Fleet.main(new String[0]);
        } finally {
            System.setOut(terminal);
        }

        String output = captured.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(output).startsWith("{\n").endsWith("to do: start it\ntoo new for 1.0: [SecurityChip]\n");
        assertThat(Vm.TYPE.read(output.substring(0, output.indexOf("to do:"))).name())
                .isEqualTo("web-0");
    }
}
