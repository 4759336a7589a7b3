package com.acme.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A document with every member, and with members and values that the schema does not have. */
class DocumentTest {

    private static final Path DOCUMENT = Path.of("src/test/resources/vm.json");

    @Test
    void hasEveryMember() throws IOException {
        assertThat(Members.present(Vm.TYPE, Vm.TYPE.read(DOCUMENT)))
                .containsExactlyInAnyOrderElementsOf(Members.possible(Vm.TYPE));
    }

    @Test
    void isWrittenAsItWasRead() throws IOException {
        Vm vm = Vm.TYPE.read(DOCUMENT);

        assertThat(vm.toPrettyJson() + "\n").isEqualTo(Files.readString(DOCUMENT));
        assertThat(Vm.read(vm.toJson())).isEqualTo(vm);
        assertThat(vm.toBuilder().build()).isEqualTo(vm);
    }

    @Test
    void keepsWhatTheSchemaDoesNotHave() throws IOException {
        Vm vm = Vm.TYPE.read(DOCUMENT);

        assertThat(vm.unknownMembers().keySet()).containsExactly("Lease", "Retries");
        assertThat(vm.memory().unknownMembers()).isEqualTo(Map.of("Hotplug", true));
        assertThat(vm.state()).isEqualTo(new State.Unknown("Hibernated"));
        assertThat(vm.placement().otherwise().rule().text()).isEqualTo("Whenever");
    }

    @Test
    void keepsTheOrderOfMaps() throws IOException {
        Vm vm = Vm.TYPE.read(DOCUMENT);

        assertThat(vm.nics().keySet()).containsExactly("eth1", "eth0");
        assertThat(vm.quotas().keySet()).containsExactly("out", "in");
    }

    @Test
    void saysNullByAbsence() {
        Vm vm = Vm.TYPE.read("{\"Kind\": \"VirtualMachine\", \"Owner\": null, \"Note\": null, \"SecurityChip\": {}}");

        assertThat(vm).isEqualTo(Vm.builder().securityChip(chip -> chip).build());
        assertThat(vm.toJson()).isEqualTo("{\"Kind\":\"VirtualMachine\",\"SecurityChip\":{}}");
    }
}
