package io.github.hcs4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.Container;
import io.github.hcs4j.model.v2.ContainerProcessor;
import io.github.hcs4j.model.v2.Devices;
import io.github.hcs4j.model.v2.VirtualMachineMemory;
import io.github.hcs4j.model.v2.VirtualMachineProcessor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every host refuses, and no schema says. */
class HostLimitsTest {

    @Test
    void sharesOfOneName() {
        String shares = "{\"%s\":{\"Shares\":[{\"Name\":\"src\"},{\"Name\":\"other\"},{\"Name\":\"%s\"},{}]}}";

        assertThat(Validated.as(Devices.TYPE, shares.formatted("Plan9", "SRC")).findings())
                .singleElement()
                .asString()
                .contains("warning NAME_TWICE /Plan9/Shares/2/Name", "which Shares/0 has already", "0x800707DE")
                .endsWith("(seen in a report)");
        assertThat(Validated.problems(Devices.TYPE, shares.formatted("VirtualSmb", "src")))
                .containsExactly("warning NAME_TWICE /VirtualSmb/Shares/2/Name");
        assertThat(Validated.problems(Devices.TYPE, shares.formatted("Plan9", "source")))
                .isEmpty();
    }

    @Test
    void pipesOfOneName() {
        String pipes = "{\"MappedPipes\":[{\"ContainerPipeName\":\"log\"},{\"ContainerPipeName\":\"LOG\"}]}";

        assertThat(Validated.problems(Container.TYPE, pipes))
                .containsExactly("warning NAME_TWICE /MappedPipes/1/ContainerPipeName");
        assertThat(Validated.problems(ContainerConfig.TYPE, pipes))
                .containsExactly("warning NAME_TWICE /MappedPipes/1/ContainerPipeName");
    }

    @Test
    void fourControllersWithSixtyFourPlacesEach() {
        assertThat(Validated.problems(
                        Devices.TYPE,
                        "{\"Scsi\":{\"a\":{\"Attachments\":{\"0\":{},\"63\":{}}},\"b\":{},\"c\":{},\"d\":{}}}"))
                .isEmpty();
        assertThat(Validated.problems(
                        Devices.TYPE,
                        "{\"Scsi\":{\"a\":{\"Attachments\":{\"64\":{},\"-1\":{},\"first\":{},\"\":{},"
                                + "\"99999999999999999999\":{}}},\"b\":{},\"c\":{},\"d\":{},\"e\":{},\"f\":{}}}"))
                .containsExactly(
                        "warning DEVICE_NUMBER /Scsi/a/Attachments/64",
                        "warning DEVICE_NUMBER /Scsi/a/Attachments/-1",
                        "warning DEVICE_NUMBER /Scsi/a/Attachments/first",
                        "warning DEVICE_NUMBER /Scsi/a/Attachments/",
                        "warning DEVICE_NUMBER /Scsi/a/Attachments/99999999999999999999",
                        "warning TOO_MANY_CONTROLLERS /Scsi/e");
    }

    @Test
    void twoComPorts() {
        assertThat(Validated.problems(Devices.TYPE, "{\"ComPorts\":{\"0\":{},\"1\":{},\"2\":{},\"COM1\":{}}}"))
                .containsExactly("warning DEVICE_NUMBER /ComPorts/2", "warning DEVICE_NUMBER /ComPorts/COM1");
    }

    @Test
    void aDiskIsAttachedOnce() {
        String disks = "{\"Scsi\":{\"0\":{\"Attachments\":{\"0\":{\"Path\":\"C:\\\\vm\\\\os.vhdx\",\"ReadOnly\":%s}}},"
                + "\"1\":{\"Attachments\":{\"0\":{\"Path\":\"c:/VM/OS.vhdx\",\"ReadOnly\":%s},\"1\":{\"Path\":\"\"},"
                + "\"2\":{\"Path\":\"\"}}}}}";

        assertThat(Validated.as(Devices.TYPE, disks.formatted("true", "false")).findings())
                .singleElement()
                .asString()
                .contains(
                        "warning DISK_TWICE /Scsi/1/Attachments/0/Path",
                        "to place \"0\" of controller \"0\"",
                        "inferred");
        assertThat(Validated.problems(Devices.TYPE, disks.formatted("true", "true")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Owner\":\"o\"} | warning SYSTEM_KIND",
                "{\"VirtualMachine\":null} | warning SYSTEM_KIND",
                "{\"HostingSystemId\":\"h\",\"Container\":{},\"HostedSystem\":{}} | warning SYSTEM_KIND /HostedSystem",
                "{\"HostingSystemId\":\"h\",\"VirtualMachine\":{},\"Container\":{},\"HostedSystem\":{}} | warning SYSTEM_KIND /Container",
                "{\"VirtualMachine\":{}} | ",
                "{\"HostingSystemId\":\"h\",\"HostedSystem\":{}} | ",
            })
    void aSystemIsOfOneKind(String text, String expected) {
        assertThat(Validated.problems(ComputeSystem.TYPE, text).stream().map(String::strip))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void disksOfSchema1AndMountsOfSpecs() {
        assertThat(Validated.problems(
                        ContainerConfig.TYPE,
                        "{\"MappedVirtualDisks\":[{\"HostPath\":\"C:\\\\d.vhdx\",\"ContainerPath\":\"E:\\\\\"},"
                                + "{\"HostPath\":\"c:\\\\D.vhdx\",\"ContainerPath\":\"e:/\"}]}"))
                .containsExactly(
                        "warning DISK_TWICE /MappedVirtualDisks/1/HostPath",
                        "warning CONTAINER_PATH_TWICE /MappedVirtualDisks/1/ContainerPath");
        assertThat(Validated.problems(
                        Spec.TYPE,
                        "{\"mounts\":[{\"destination\":\"C:\\\\a\"},{\"destination\":\"c:/A/\"},{\"destination\":\"/a\"},"
                                + "{\"destination\":\"/a\"}]}"))
                .contains("warning CONTAINER_PATH_TWICE /mounts/1/destination")
                .doesNotContain("warning CONTAINER_PATH_TWICE /mounts/3/destination");
    }

    @Test
    void volumesOfSchema1HaveNoBackslashAndThoseOfSchema2HaveOne() {
        String volume = "\\\\\\\\?\\\\Volume{2f3b0c1d-77aa-4c1e-9b0f-1234567890ab}";
        String v1 = "{\"VolumePath\":\"%s\"}";
        String v2 = "{\"Storage\":{\"Path\":\"%s\"}}";

        assertThat(Validated.problems(ContainerConfig.TYPE, v1.formatted(volume + "\\\\")))
                .containsExactly("warning VOLUME_PATH_SPELLING /VolumePath");
        assertThat(Validated.problems(ContainerConfig.TYPE, v1.formatted(volume)))
                .isEmpty();
        assertThat(Validated.problems(Container.TYPE, v2.formatted(volume)))
                .containsExactly("warning VOLUME_PATH_SPELLING /Storage/Path");
        assertThat(Validated.problems(Container.TYPE, v2.formatted(volume + "\\\\")))
                .isEmpty();
        assertThat(Validated.problems(Container.TYPE, v2.formatted("C:\\\\root")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Count\":2,\"Weight\":100} | warning PROCESSOR_LIMITS_EXCLUSIVE /Weight",
                "{\"Count\":2,\"Weight\":100,\"Maximum\":1} | warning PROCESSOR_LIMITS_EXCLUSIVE /Weight",
                "{\"Count\":2,\"Weight\":0} | ",
                "{\"Maximum\":10001} | error OUTSIDE_LIMIT /Maximum",
                "{\"Weight\":-1} | error OUTSIDE_LIMIT /Weight",
                "{\"Weight\":10000} | ",
            })
    void theProcessorLimitsOfAContainer(String text, String expected) {
        List<String> problems = expected == null ? List.of() : List.of(expected);

        assertThat(Validated.problems(ContainerProcessor.TYPE, text)).isEqualTo(problems);
        assertThat(Validated.problems(
                        ContainerConfig.TYPE,
                        text.replace("\"Count", "\"ProcessorCount")
                                .replace("\"Weight\":-1", "\"ProcessorWeight\":20000")
                                .replace("\"Weight", "\"ProcessorWeight")
                                .replace("\"Maximum", "\"ProcessorMaximum")))
                .isEqualTo(problems.stream()
                        .map(problem -> problem.replace(" /", " /Processor"))
                        .toList());
    }

    @Test
    void limitsThatSetNothingAreNotSaid() {
        for (String weight : List.of("0", "\"7\"")) {
            assertThat(Validated.as(ContainerProcessor.TYPE, "{\"Count\":2,\"Weight\":" + weight + ",\"Maximum\":5}")
                            .findings())
                    .last()
                    .asString()
                    .contains("PROCESSOR_LIMITS_EXCLUSIVE /Maximum: found Count, Maximum, expected");
        }
    }

    @Test
    void aHyperVContainerOfSchema1HasProcessorsOfItsOwn() {
        String limits = "{\"HvPartition\":%s,\"ProcessorCount\":2,\"ProcessorMaximum\":5000}";

        assertThat(Validated.problems(ContainerConfig.TYPE, limits.formatted("true")))
                .isEmpty();
        assertThat(Validated.problems(ContainerConfig.TYPE, limits.formatted("false")))
                .containsExactly("warning PROCESSOR_LIMITS_EXCLUSIVE /ProcessorMaximum");
    }

    @Test
    void theProcessorsAndTheMemoryOfAMachine() {
        assertThat(Validated.problems(
                        VirtualMachineProcessor.TYPE,
                        "{\"Count\":0,\"Limit\":100001,\"Weight\":10001,\"Reservation\":100001}"))
                .containsExactly(
                        "warning SIZE_OF_NOTHING /Count",
                        "warning PROCESSOR_LIMIT_OUT_OF_RANGE /Limit",
                        "warning PROCESSOR_LIMIT_OUT_OF_RANGE /Weight",
                        "warning PROCESSOR_LIMIT_OUT_OF_RANGE /Reservation");
        assertThat(Validated.problems(
                        VirtualMachineProcessor.TYPE,
                        "{\"Count\":1,\"Limit\":100000,\"Weight\":10000,\"Reservation\":0}"))
                .isEmpty();
        assertThat(Validated.problems(VirtualMachineMemory.TYPE, "{\"SizeInMB\":0}"))
                .containsExactly("warning SIZE_OF_NOTHING /SizeInMB");
        assertThat(Validated.problems(VirtualMachineMemory.TYPE, "{\"SizeInMB\":18446744073709551614}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,0", "2,6", "2,9"})
    void versionsThatThereAre(int major, int minor) {
        assertThat(declaring(major, minor)).doesNotContain("warning UNKNOWN_VERSION /SchemaVersion");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,10", "2,99", "3,0"})
    void versionsThatThereAreNot(int major, int minor) {
        assertThat(declaring(major, minor)).contains("warning UNKNOWN_VERSION /SchemaVersion");
    }

    private static List<String> declaring(int major, int minor) {
        return Validated.problems(
                ComputeSystem.TYPE,
                "{\"SchemaVersion\":{\"Major\":" + major + ",\"Minor\":" + minor + "},\"Container\":{}}");
    }

    @Test
    void idsOfEndpointsInUpperCaseAreThoseOfTheHostNetworkingService() {
        String id = "{\"EndpointList\":[\"%s0C6F7A1E-52B4-4E0D-8F64-9D2B31C5E7AA%s\"]}";

        assertThat(Validated.problems(ContainerConfig.TYPE, id.formatted("", "")))
                .isEmpty();
        assertThat(Validated.problems(ContainerConfig.TYPE, id.formatted("{", "}")))
                .containsExactly("warning ENDPOINT_ID_SPELLING /EndpointList/0");
    }
}
