package io.github.hcs4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.Container;
import io.github.hcs4j.model.v2.Devices;
import io.github.hcs4j.model.v2.Layer;
import io.github.hcs4j.model.v2.Networking;
import io.github.hcs4j.model.v2.Uefi;
import io.github.hcs4j.model.v2.VirtualMachine;
import io.github.hcs4j.model.v2.VirtualMachineMemory;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents beside the ones that the rules are about, and what is advised. */
class RuleExamplesTest {

    private static String advice(ModelType<?> type, String text) {
        List<Finding> findings = Validated.as(type, text).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0).advice();
    }

    private static String booting(String type, String path, String controllers) {
        return "{\"Chipset\":{\"Uefi\":{\"BootThis\":{\"DeviceType\":\"" + type + "\",\"DevicePath\":\"" + path
                + "\"}}},\"Devices\":{\"Scsi\":{" + controllers + "}}}";
    }

    @Test
    void onlyADiskIsBootedFromAController() {
        assertThat(Validated.problems(VirtualMachine.TYPE, booting("VmbFs", "nowhere", "")))
                .isEmpty();
        assertThat(Validated.problems(VirtualMachine.TYPE, booting("ScsiDrive", "A", "\"a\":{}")))
                .isEmpty();
        assertThat(advice(VirtualMachine.TYPE, booting("ScsiDrive", "a", "")))
                .isEqualTo(
                        "add the controller with the disk: the machine would start and boot nothing (seen in a report)");
        assertThat(advice(VirtualMachine.TYPE, booting("ScsiDrive", "first", "\"0\":{},\"1\":{}")))
                .isEqualTo(
                        "name one of its 2 controllers: the machine would start and boot nothing (seen in a report)");
    }

    @Test
    void aTemplateHasToBeApplied() {
        String template = "{\"SecureBootTemplateId\":\"1734c6e8-3154-4dda-ba5f-a874cc483422\",%s\"Console\":null}";

        assertThat(Validated.problems(Uefi.TYPE, template.formatted("\"ApplySecureBootTemplate\":\"Skip\",")))
                .containsExactly("warning SECURE_BOOT_TEMPLATE_NOT_APPLIED /SecureBootTemplateId");
        assertThat(Validated.problems(Uefi.TYPE, "{\"ApplySecureBootTemplate\":\"Skip\"}"))
                .isEmpty();
        assertThat(advice(Uefi.TYPE, template.formatted("")))
                .isEqualTo("add \"ApplySecureBootTemplate\": \"Apply\", from schema 2.3 on (seen in a report)");
    }

    @Test
    void idsThatAreNoGuidsAreNotSpelt() {
        assertThat(Validated.problems(ContainerConfig.TYPE, "{\"EndpointList\":[\"X\",\"\",7]}"))
                .containsExactly("error WRONG_TYPE /EndpointList/2");
        assertThat(advice(Networking.TYPE, "{\"NetworkAdapters\":[\"7B3E9F04-5C1D-4A68-9E27-0D4C8A1B6F35\"]}"))
                .isEqualTo("write \"7b3e9f04-5c1d-4a68-9e27-0d4c8a1b6f35\": HCS compares texts (seen in a report)");
    }

    @Test
    void bracesWhereThePatternHasNone() {
        assertThat(advice(Layer.TYPE, "{\"Id\":\"{7b3e9f04-5c1d-4a68-9e27-0d4c8a1b6f35}\"}"))
                .isEqualTo("write it without braces: HCS compares texts");
        assertThat(Validated.problems(Layer.TYPE, "{\"Id\":\"{7b3e9f04-5c1d-4a68-9e27-0d4c8a1b6f35}\"}"))
                .containsExactly("warning PATTERN_MISMATCH /Id");
    }

    @Test
    void pathsOfNothingAreNotTheSame() {
        String document = "{\"MappedDirectories\":[{\"ContainerPath\":\"%s\"},{\"ContainerPath\":\"%s\"}]}";

        assertThat(Validated.problems(Container.TYPE, document.formatted("", "")))
                .isEmpty();
        assertThat(Validated.problems(Container.TYPE, document.formatted("/", "/")))
                .containsExactly("error CONTAINER_PATH_TWICE /MappedDirectories/1/ContainerPath");
        assertThat(advice(Container.TYPE, document.formatted("C:\\\\a", "c:/A/")))
                .isEqualTo("map one of them to another path (inferred, not seen in a report)");
    }

    @Test
    void slashesAtTheEndOfAPathAreNoDifference() {
        String document = "{\"MappedDirectories\":[{\"ContainerPath\":\"%s\"},{\"ContainerPath\":\"%s\"}]}";

        assertThat(Validated.problems(Container.TYPE, document.formatted("/", "//")))
                .containsExactly("error CONTAINER_PATH_TWICE /MappedDirectories/1/ContainerPath");
        assertThat(Validated.problems(Container.TYPE, document.formatted("/a", "/b")))
                .isEmpty();
    }

    @Test
    void whatIsNamedTwiceIsToBeLeftOutOrNamedAnew() {
        String mounts = "{\"mounts\":[{\"destination\":\"C:\\\\a\"},{\"destination\":\"%s\"}]}";
        String disks = "{\"MappedVirtualDisks\":[{\"HostPath\":\"C:\\\\a\"},{\"HostPath\":\"c:\\\\A\"}]}";
        String pipes = "{\"MappedPipes\":[{\"ContainerPipeName\":\"p\"},{\"ContainerPipeName\":\"P\"}]}";

        assertThat(Validated.as(Spec.TYPE, mounts.formatted("C:/A/")).findings())
                .filteredOn(finding -> finding.code() == Finding.Code.CONTAINER_PATH_TWICE)
                .extracting(Finding::advice)
                .containsExactly("map one of them to another path (inferred, not seen in a report)");
        assertThat(Validated.problems(Spec.TYPE, mounts.formatted("C:/b/")))
                .noneMatch(problem -> problem.contains("TWICE"));
        assertThat(advice(ContainerConfig.TYPE, disks))
                .isEqualTo("leave one of them out (inferred, not seen in a report)");
        assertThat(advice(Container.TYPE, pipes))
                .isEqualTo("map one of them to another name (inferred, not seen in a report)");
    }

    @ParameterizedTest
    @CsvSource({"0,true", "9,true", "63,true", "000000063,true", "0000000063,false", "64,false", "1x,false", "'',false"
    })
    void theNumberOfADevice(String key, boolean isOne) {
        assertThat(Validated.problems(Devices.TYPE, "{\"Scsi\":{\"0\":{\"Attachments\":{\"" + key + "\":{}}}}}"))
                .isEqualTo(isOne ? List.of() : List.of("warning DEVICE_NUMBER /Scsi/0/Attachments/" + key));
    }

    @Test
    void aVolumeOfNothingIsNone() {
        assertThat(Validated.problems(ContainerConfig.TYPE, "{\"VolumePath\":\"\",\"HvPartition\":true}"))
                .isEmpty();
        assertThat(advice(ContainerConfig.TYPE, "{\"VolumePath\":\"v\",\"HvPartition\":true}"))
                .isEqualTo("leave it out, or make HvPartition false for a process container (seen in a report)");
    }

    @Test
    void aSizeIsAdvised() {
        assertThat(advice(VirtualMachineMemory.TYPE, "{\"SizeInMB\":8005}"))
                .isEqualTo("take an even number of MB: HCS grants memory in steps of 2 MB (seen in a report)");
        assertThat(Validated.problems(VirtualMachineMemory.TYPE, "{\"SizeInMB\":\"8006\"}"))
                .containsExactly("error WRONG_TYPE /SizeInMB");
    }

    private static final ObjectType<String> NUMBERS =
            ObjectType.of("Numbers", String.class, "acme/n.json#/$defs/Numbers", null, null, new Fleet.Told<>() {
                @Override
                protected void describe(Members<String> members) {
                    members.add("Double", "wide", ScalarType.DOUBLE, value -> value);
                    members.add("Number", "number", ScalarType.NUMBER, value -> value);
                    members.add("Integer", "integer", ScalarType.INTEGER, value -> value);
                    members.add("Any", "any", ScalarType.ANY, value -> value);
                }
            });

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Double\":1e308} |",
                "{\"Double\":1e309} | error OUT_OF_RANGE /Double",
                "{\"Double\":\"1\"} | error WRONG_TYPE /Double",
                "{\"Number\":1.5e400} |",
                "{\"Number\":true} | error WRONG_TYPE /Number",
                "{\"Integer\":123456789012345678901234567890} |",
                "{\"Number\":1e99999999999} | error OUT_OF_RANGE /Number",
                "{\"Integer\":1.5} | error WRONG_TYPE /Integer",
                "{\"Integer\":21.0} |",
                "{\"Integer\":1e1000} |",
                "{\"Integer\":1e1001} | error WRONG_TYPE /Integer",
                "{\"Integer\":1e99999999999} | error WRONG_TYPE /Integer",
                "{\"Any\":[1.5e400,{}]} |",
            })
    void numbersAreHeldByTheirType(String text, String expected) {
        assertThat(Validated.problems(NUMBERS, text)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void findingsAreInTheOrderOfTheText() {
        assertThat(Validated.problems(
                        ComputeSystem.TYPE,
                        "{\"VirtualMachine\":{\"ComputeTopology\":{\"Memory\":{\"SizeInMB\":1}}},\n\"X\":1}"))
                .containsExactly(
                        "warning MEMORY_NOT_ALIGNED /VirtualMachine/ComputeTopology/Memory/SizeInMB",
                        "warning UNKNOWN_MEMBER /X");
        assertThat(Validated.problems(
                        VirtualMachine.TYPE, booting("ScsiDrive", "a", "").replace("{\"Chipset", "{\"X\":1,\"Chipset")))
                .startsWith("warning UNKNOWN_MEMBER /X");
    }
}
