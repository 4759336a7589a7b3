package io.github.hcs4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hcs4j.compare.Documents;
import io.github.hcs4j.container.ContainerRequest;
import io.github.hcs4j.container.WindowsContainers;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.explain.HcsErrors;
import io.github.hcs4j.gate.VersionGate;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.HostState;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.validate.HcsValidator;
import io.github.hcs4j.version.WindowsBuild;

/** What programs do with tools that all their threads share. */
final class SharedUse {

    private static final String SPEC = """
            {"root": {"path": "\\\\\\\\?\\\\Volume{4b1f2c3d-8a7e-4f60-9c1d-2e3f4a5b6c7d}\\\\"}, "hostname": "web",
             "mounts": [{"destination": "C:\\\\a", "source": "D:\\\\a", "options": ["ro"]}],
             "windows": {"layerFolders": ["C:\\\\1", "C:\\\\2"], "resources": {"cpu": {"shares": 700}}}}
            """;

    private static final String DISK = """
            {"Owner": "a", "Ownr": 1, "VirtualMachine": {"Devices": {"Scsi": {"0": {"Attachments": {"0":
             {"Type": "VirtualDisk", "Path": 7, "SupportCompressedVolumes": true}}}}}}}
            """;

    private static final String ERROR = """
            failed (0x80070005): {"Error":-1070137075,"ErrorMessage":"'Unknown object field '$.VirtualMachine.Chip''"}
            """;

    private SharedUse() {}

    static ContainerRequest request(MappingRules rules) {
        return ContainerRequest.builder()
                .id("web-0")
                .owner("ci")
                .rules(rules)
                .host(HostMachine.of(WindowsBuild.SERVER_2022, 8))
                .hostState(HostState.builder().files(HostFiles.assumed()).build())
                .spec(Spec.read(SPEC))
                .build();
    }

    static String map(MappingRules rules) {
        return map(request(rules));
    }

    static String map(ContainerRequest request) {
        return new String(WindowsContainers.map(request).document().toJsonBytes(), UTF_8);
    }

    static String validate(HcsValidator validator) {
        return validator.validate(DISK.getBytes(UTF_8)).findings().toString();
    }

    static String strip(VersionGate gate) {
        ComputeSystem system = ComputeSystem.read(DISK.replace("7", "\"C:\""));
        return new String(gate.strip(system).toJsonBytes(), UTF_8);
    }

    static String explain() {
        return HcsErrors.explain(ERROR).toString();
    }

    static String compare() {
        ComputeSystem system = ComputeSystem.read("{\"Owner\":\"a\",\"x\":[1,2]}");
        return Documents.compare(ComputeSystem.TYPE, system, system.with(changed -> changed.owner("b")))
                .toString();
    }
}
