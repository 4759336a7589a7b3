package io.github.hcs4j.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.HostProcessorModificationRequest;
import io.github.hcs4j.model.v2.ModificationRequest;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request carries is checked as what its resource path names. */
class RequestSettingsTest {

    private static String request(String path, String settings) {
        return "{\"ResourcePath\":\"" + path + "\",\"RequestType\":\"Add\",\"Settings\":" + settings + "}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VirtualMachine/Devices/Scsi/0/Attachments/7 | {\"Pat\":\"a\"} | Pat | Path",
                "VirtualMachine/Devices/VirtualSmb/Shares | {\"Nme\":\"a\"} | Nme | Name",
                "VirtualMachine/Devices/Plan9/Shares | {\"AcessName\":\"a\"} | AcessName | AccessName",
                "VirtualMachine/Devices/NetworkAdapters/nic | {\"EndpointID\":\"a\"} | EndpointID | EndpointId",
                "VirtualMachine/ComputeTopology/Gpu | {\"AssigmentMode\":\"List\"} | AssigmentMode | AssignmentMode",
                "Container/MappedDirectories | {\"HostPat\":\"a\"} | HostPat | HostPath",
            })
    void unknownMembersByName(String path, String settings, String unknown, String near) {
        assertThat(Validated.as(ModifySettingRequest.TYPE, request(path, settings))
                        .findings())
                .singleElement()
                .asString()
                .contains("warning UNKNOWN_MEMBER /Settings/" + unknown, "did you mean \"" + near + "\"?");
    }

    @Test
    void valuesAndVersionsInside() {
        String nic = request(
                "VirtualMachine/Devices/NetworkAdapters/a",
                "{\"EndpointId\":\"{0c6f7a1e-52b4-4e0d-8f64-9d2b31c5e7aa}\",\"MacAddress\":\"none\"}");
        String disk = request(
                "VirtualMachine/Devices/Scsi/0/Attachments/0",
                "{\"Type\":\"VirtualDsk\",\"ReadOnly\":\"yes\",\"AlwaysAllowSparseFiles\":true}");

        assertThat(Validated.problems(ModifySettingRequest.TYPE, nic))
                .contains(
                        "warning FORMAT_MISMATCH /Settings/MacAddress",
                        "warning ENDPOINT_ID_SPELLING /Settings/EndpointId");
        assertThat(Validated.inShort(HcsValidator.of(ModifySettingRequest.TYPE)
                        .forVersion(SchemaVersion.of(2, 1))
                        .validate(disk.getBytes(UTF_8))))
                .containsExactly(
                        "warning UNKNOWN_VALUE /Settings/Type",
                        "error WRONG_TYPE /Settings/ReadOnly",
                        "error NEWER_MEMBER /Settings/AlwaysAllowSparseFiles");
    }

    @Test
    void aPlaceOfTheDocumentThatTheTableDoesNotHave() {
        String memory = "VirtualMachine/ComputeTopology/Memory/SizeInMB";

        assertThat(Validated.problems(ModifySettingRequest.TYPE, request(memory, "4096")))
                .isEmpty();
        assertThat(Validated.problems(ModifySettingRequest.TYPE, request(memory, "4095")))
                .containsExactly("warning MEMORY_NOT_ALIGNED /Settings");
        assertThat(Validated.problems(ModifySettingRequest.TYPE, request("Container/Memory/SizeInMB", "4095")))
                .isEmpty();
        assertThat(Validated.problems(ModifySettingRequest.TYPE, request(memory, "\"4096\"")))
                .containsExactly("error WRONG_TYPE /Settings");
        assertThat(Validated.problems(
                        ModifySettingRequest.TYPE,
                        request("VirtualMachine/Devices/VideoMonitor", "{\"HorizontlResolution\":1}")))
                .containsExactly("warning UNKNOWN_MEMBER /Settings/HorizontlResolution");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VirtualMachine/Device/Scsi/0/Attachments/1 | \"Device\" | \"Devices\"",
                "VirtualMachine/Devices/Scsi/0/Attachment/1 | \"Attachment\" | \"Attachments\"",
                "virtualmachine/Devices | \"virtualmachine\" | \"VirtualMachine\"",
                "VirtualMachine/ComputeTopology/Gpus | \"Gpus\" | \"Gpu\"",
                "VirtualMachine/ComputeTopology/Processor/IdleProcessors | \"IdleProcessors\" | \"IdledProcessors\"",
                "Container/MappedDirectory | \"MappedDirectory\" | \"MappedDirectories\"",
            })
    void pathsThatLeadNowhere(String path, String step, String near) {
        for (String settings : List.of("{\"Whatever\":1}", "null")) {
            assertThat(Validated.as(ModifySettingRequest.TYPE, request(path, settings))
                            .findings())
                    .singleElement()
                    .asString()
                    .contains(
                            "warning UNKNOWN_RESOURCE_PATH /ResourcePath",
                            "in which nothing is named " + step,
                            "did you mean " + near,
                            "(documented)");
        }
    }

    @Test
    void numbersOfDevicesInPaths() {
        assertThat(Validated.problems(
                        ModifySettingRequest.TYPE, request("VirtualMachine/Devices/Scsi/0/Attachments/64", "{}")))
                .containsExactly("warning DEVICE_NUMBER /ResourcePath");
        assertThat(Validated.problems(ModifySettingRequest.TYPE, request("VirtualMachine/Devices/ComPorts/2", "{}")))
                .containsExactly("warning DEVICE_NUMBER /ResourcePath");
        assertThat(Validated.problems(
                        ModifySettingRequest.TYPE, request("VirtualMachine/Devices/Scsi/x/Attachments/63", "{}")))
                .isEmpty();
    }

    @Test
    void whatNothingTellsTheTypeOfIsSaidNotToBeLookedAt() {
        assertThat(Validated.problems(ModifySettingRequest.TYPE, "{\"Settings\":{\"Typ\":1}}"))
                .containsExactly("note SETTINGS_NOT_CHECKED /Settings");
        assertThat(Validated.problems(
                        ModifySettingRequest.TYPE, request("VirtualMachine/Devices/NetworkAdapters", "{\"x\":{}}")))
                .containsExactly("note SETTINGS_NOT_CHECKED /Settings");
        assertThat(Validated.problems(ModifySettingRequest.TYPE, "{\"Settings\":{}}"))
                .isEmpty();
    }

    @Test
    void anEmptyPathIsNone() {
        assertThat(Validated.problems(ModifySettingRequest.TYPE, request("", "{\"Typ\":1}")))
                .containsExactly("note SETTINGS_NOT_CHECKED /Settings");
    }

    @Test
    void ofSeveralTypesWithoutAPathTheOneThatKnowsMostOfTheNames() {
        assertThat(Validated.problems(
                        HostProcessorModificationRequest.TYPE,
                        "{\"Operation\":\"CreateGroup\",\"OperationDetails\":{\"GroupId\":"
                                + "\"0c6f7a1e-52b4-4e0d-8f64-9d2b31c5e7aa\",\"LogicalProcessorCount\":1,"
                                + "\"LogicalProcesors\":[0]}}"))
                .containsExactly("warning UNKNOWN_MEMBER /OperationDetails/LogicalProcesors");
        assertThat(Validated.problems(ModificationRequest.TYPE, "{\"Settings\":{\"Operation\":\"CreateGroup\"}}"))
                .containsExactly("note SETTINGS_NOT_CHECKED /Settings");
    }

    private static String toGuest(String resource, String settings) {
        return "{\"GuestRequest\":{\"ResourceType\":\"" + resource + "\",\"RequestType\":\"Add\",\"Settings\":"
                + settings + "}}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MappedVirtualDisk | {\"MountPath\":\"/a\",\"Lun\":1,\"Controler\":0} | Controler | Controller",
                "MappedVirtualDisk | {\"ContainerPath\":\"C:/a\",\"Lum\":1} | Lum | Lun",
                "MappedDirectory | {\"HostPath\":\"a\",\"ContainerPath\":\"b\",\"ReadOnlly\":true} | ReadOnlly | ReadOnly",
                "MappedDirectory | {\"MountPath\":\"/a\",\"Prt\":564} | Prt | Port",
                "CombinedLayers | {\"ContainerID\":\"a\",\"Layer\":[]} | Layer | Layers",
                "HvSocket | {\"LocalAddress\":\"e104557f-d094-4ad1-9786-781da77eb6fd\",\"ParentAdress\":\"\"}"
                        + " | ParentAdress | ParentAddress",
                "SecurityPolicyFragment | {\"Fragment\":\"YQ==\",\"MediaTyp\":\"a\"} | MediaTyp | MediaType",
            })
    void whatAGuestGetsIsCheckedAsWhatItsResourceTypeNames(
            String resource, String settings, String unknown, String near) {
        assertThat(Validated.as(ModifySettingRequest.TYPE, toGuest(resource, settings))
                        .findings())
                .singleElement()
                .asString()
                .contains(
                        "warning UNKNOWN_MEMBER /GuestRequest/Settings/" + unknown,
                        "did you mean \"" + near + "\"? a Windows guest refuses");
    }

    @Test
    void whatNoGuestIsKnownToTake() {
        assertThat(Validated.problems(ModifySettingRequest.TYPE, toGuest("Network", "{\"AdapterId\":\"a\"}")))
                .containsExactly("note SETTINGS_NOT_CHECKED /GuestRequest/Settings");
        assertThat(Validated.as(ModifySettingRequest.TYPE, toGuest("MappedDirektory", "{\"ContainerPath\":\"a\"}"))
                        .findings())
                .anySatisfy(finding -> assertThat(finding)
                        .asString()
                        .contains("UNKNOWN_VALUE /GuestRequest/ResourceType", "did you mean \"MappedDirectory\"?"))
                .anySatisfy(finding -> assertThat(finding)
                        .asString()
                        .contains("SETTINGS_NOT_CHECKED /GuestRequest/Settings", "that ResourceType tells"));
        assertThat(Validated.problems(
                        ModifySettingRequest.TYPE, toGuest("SCSIDevice", "{\"Controller\":1,\"Lun\":63}")))
                .isEmpty();
    }

    @Test
    void whatTheServiceGetsIsCheckedAsWhatItsPropertyAndItsOperationName() {
        String request = "{\"PropertyType\":\"CpuGroup\",\"Settings\":{\"Operation\":\"SetProperty\","
                + "\"OperationDetails\":{\"GroupID\":\"a\"}}}";

        assertThat(Validated.problems(ModificationRequest.TYPE, request))
                .containsExactly("warning UNKNOWN_MEMBER /Settings/OperationDetails/GroupID");
    }
}
