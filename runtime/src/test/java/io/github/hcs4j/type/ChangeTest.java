package io.github.hcs4j.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.ComputeSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change deep inside keeps everything else. */
class ChangeTest {

    private static final String BEFORE = """
            {
              "Owner": "ci",
              "VirtualMachine": {
                "StopOnReset": true,
                "ComputeTopology": {
                  "Memory": {
                    "SizeInMB": 2048,
                    "AllowOvercommit": true,
                    "NewerMember": true
                  },
                  "Processor": {
                    "Count": 2,
                    "NewerMember": [
                      null
                    ]
                  }
                },
                "NewerMember": {}
              },
              "NewerMember": "x"
            }""";

    @Test
    void aChangeGoesOnFromTheDocument(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("vm.json"), BEFORE);

        ComputeSystem bigger = ComputeSystem.read(file)
                .with(s -> s.virtualMachine(m -> m.computeTopology(t -> t.memory(y -> y.sizeInMB(4096)))));
        bigger.writePrettyTo(file);

        assertThat(file).hasContent(BEFORE.replace("2048", "4096"));
    }

    @Test
    void aChangeToNothingBeginsWithNothing() {
        ComputeSystem system = ComputeSystem.builder()
                .virtualMachine(m -> m.computeTopology(t -> t.memory(y -> y.sizeInMB(4096))))
                .build();

        assertThat(system.toJson())
                .isEqualTo("{\"VirtualMachine\":{\"ComputeTopology\":{\"Memory\":{\"SizeInMB\":4096}}}}");
        assertThat(system.with(s -> s.clearVirtualMachine()))
                .isEqualTo(ComputeSystem.builder().build());
    }
}
