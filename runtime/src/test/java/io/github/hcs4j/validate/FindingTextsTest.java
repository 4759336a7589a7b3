package io.github.hcs4j.validate;

import static io.github.hcs4j.validate.Validated.says;
import static io.github.hcs4j.validate.Validated.validator;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.Attachment;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.GuestModifySettingRequest;
import io.github.hcs4j.model.v2.HostedSystem;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.model.v2.NetworkAdapter;
import io.github.hcs4j.model.v2.Plan9;
import io.github.hcs4j.model.v2.Properties;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.model.v2.VirtualSmb;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told to people, word for word: a document, and below it each finding. */
class FindingTextsTest {

    private static final DocumentTypes TYPES =
            DocumentTypes.of(List.of(ComputeSystem.TYPE), List.of(V2Model.model(), V1Model.model(), OciModel.model()));

    @Test
    void documentsOfHcsAndTheOci() {
        says(validator(ComputeSystem.TYPE), """
                {"SchemaVersion":{"Major":3,"Minor":7},"Container":{}}
                1:18: warning UNKNOWN_VERSION /SchemaVersion: found SchemaVersion 3.7, expected 1.0, or a version of
                  schema 2 from 2.0 to 2.9; declare the version that the document is written for; no source has this
                  one
                """);
        says(validator(Properties.TYPE), """
                {"SystemType":"New","ProcessList":"7","Statistics":{"Memory":{"MemoryUsageCommitBytes":"7"}}}
                1:15: note UNKNOWN_VALUE /SystemType: found the text "New", expected a value that SystemType has;
                  nothing is wrong: HCS wrote it, so it is newer than the model or of an old preview, and the model
                  keeps it
                1:35: error WRONG_TYPE /ProcessList: found the text "7", expected a list; write it in square
                  brackets, even if it is the only one
                1:88: error WRONG_TYPE /Statistics/Memory/MemoryUsageCommitBytes: found the text "7", expected a
                  whole number; write the number itself, without quotation marks
                """);
        says(validator(Properties.TYPE), """
                {"Owner":{"a":1e99999999999},"X":[1e99999999999]}
                1:10: error WRONG_TYPE /Owner: found an object, expected a text; write it in quotation marks
                1:30: note UNKNOWN_MEMBER /X: found "X", which Properties does not have, expected a member that the
                  model has; nothing is wrong: HCS wrote it, so it is newer than the model or of an old preview, and
                  the model keeps it
                1:35: error OUT_OF_RANGE /X/0: found the number 1e99999999999, expected a smaller exponent; take a
                  number that the member can hold
                """);
        says(validator(ComputeSystem.TYPE), """
                {"Container":{},"VirtualMachine":{},"HostedSystem":{}}
                1:1: warning MEMBERS_DISAGREE at the top: found an object with "HostedSystem", expected
                  "HostedSystem", "HostingSystemId"; add what is missing, or leave out "HostedSystem"
                1:14: warning SYSTEM_KIND /Container: found VirtualMachine and Container and HostedSystem, expected
                  one of VirtualMachine, Container, HostedSystem; make a document for each: HCS makes one system of
                  a document (inferred, not seen in a report)
                """);
        says(validator(ComputeSystem.TYPE), """
                {"Ownr":"a","owner":"b","x":1}
                1:1: warning SYSTEM_KIND at the top: found no VirtualMachine, no Container, no HostedSystem,
                  expected one of VirtualMachine, Container, HostedSystem; add the system that is to be made
                  (inferred, not seen in a report)
                1:2: warning UNKNOWN_MEMBER /Ownr: found "Ownr", which ComputeSystem does not have, expected a
                  member that the schema has; did you mean "Owner"? HCS refuses members that it does not know
                  (0xC037010D, seen in reports)
                1:13: warning UNKNOWN_MEMBER /owner: found "owner", which ComputeSystem does not have, expected a
                  member that the schema has; did you mean "Owner"? HCS refuses members that it does not know;
                  whether it minds the case of letters is not known
                1:25: warning UNKNOWN_MEMBER /x: found "x", which ComputeSystem does not have, expected a member
                  that the schema has; HCS refuses members that it does not know (0xC037010D, seen in reports)
                """);
        says(validator(ComputeSystem.TYPE), """
                {"VirtualMachine":{"Devices":{"Scsi":[]}}}
                1:38: error WRONG_TYPE /VirtualMachine/Devices/Scsi: found a list, expected an object; write an
                  object whose names are keys
                """);
        says(validator(ComputeSystem.TYPE), """
                {"VirtualMachine":{"Devices":{"Scsi":{"a":{},"a":{}},"Scsi":{}}}}
                1:46: error DUPLICATE_MEMBER /VirtualMachine/Devices/Scsi/a: found the name "a" for the second time
                  in its object, expected each name once; leave out all but one: which of them counts is not defined
                1:54: error DUPLICATE_MEMBER /VirtualMachine/Devices/Scsi: found the name "Scsi" for the second time
                  in its object, expected each name once; leave out all but one: which of them counts is not defined
                """);
        says(validator(ComputeSystem.TYPE), """
                {"Container":{"Processor":{"Count":2,"Weight":10001,"Maximum":10001}}}
                1:47: error OUTSIDE_LIMIT /Container/Processor/Weight: found the number 10001, expected at most
                  10000; take a number that the schema allows
                1:47: warning PROCESSOR_LIMITS_EXCLUSIVE /Container/Processor/Weight: found Count, Weight, Maximum,
                  expected one of Count, Weight, Maximum; leave all but one out: count, weight (shares) and maximum
                  exclude each other (documented)
                1:63: error OUTSIDE_LIMIT /Container/Processor/Maximum: found the number 10001, expected at most
                  10000; take a number that the schema allows
                """);
        says(validator(ComputeSystem.TYPE), """
                {"Container":{"Processor":{"Weight":0,"Maximum":0}}}
                """);
    }

    @Test
    void documentsOfHcsAndTheOci2() {
        says(validator(ContainerConfig.TYPE), """
                {"SystemType":"Container","ProcessorCount":2,"ProcessorWeight":3,"ProcessorMaximum":4}
                1:64: warning PROCESSOR_LIMITS_EXCLUSIVE /ProcessorWeight: found ProcessorCount, ProcessorWeight,
                  ProcessorMaximum, expected one of ProcessorCount, ProcessorWeight, ProcessorMaximum; leave all but
                  one out: count, weight (shares) and maximum exclude each other (documented)
                """);
        says(validator(ContainerConfig.TYPE), """
                {"SystemType":"Container","HvPartition":true,"ProcessorCount":2,"ProcessorMaximum":4}
                """);
        says(validator(ContainerConfig.TYPE), """
                {"SystemType":"Container","EndpointList":["{A1B2C3D4-0000-0000-0000-000000000001}"]}
                1:43: warning ENDPOINT_ID_SPELLING /EndpointList/0: found the text
                  "{A1B2C3D4-0000-0000-0000-000000000001}", expected the id as the network service writes it,
                  without braces; write "A1B2C3D4-0000-0000-0000-000000000001": HCS compares texts (seen in a
                  report)
                """);
        says(validator(NetworkAdapter.TYPE), """
                {"EndpointId":"{A1B2C3D4-0000-0000-0000-000000000001}"}
                1:15: warning PATTERN_MISMATCH /EndpointId: found the text "{A1B2C3D4-0000-0000-0000-000000000001}",
                  expected a text that matches "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"; write it
                  without braces: HCS compares texts
                1:15: warning ENDPOINT_ID_SPELLING /EndpointId: found the text
                  "{A1B2C3D4-0000-0000-0000-000000000001}", expected the id as the network service writes it, in
                  lower case without braces; write "a1b2c3d4-0000-0000-0000-000000000001": HCS compares texts (seen
                  in a report)
                """);
        says(validator(NetworkAdapter.TYPE), """
                {"EndpointId":"A1B2C3D4-0000-0000-0000-000000000001","MacAddress":"xx"}
                1:15: warning ENDPOINT_ID_SPELLING /EndpointId: found the text
                  "A1B2C3D4-0000-0000-0000-000000000001", expected the id as the network service writes it, in lower
                  case without braces; write "a1b2c3d4-0000-0000-0000-000000000001": HCS compares texts (seen in a
                  report)
                1:67: warning FORMAT_MISMATCH /MacAddress: found the text "xx", expected a MAC address, such as
                  "00-15-5D-52-C0-00"; write a MAC address
                """);
        says(validator(ModifySettingRequest.TYPE), """
                {"Settings":[1]}
                1:13: note SETTINGS_NOT_CHECKED /Settings: found a list that was not looked at, expected one of a
                  type that ResourcePath tells; check it against the types that the schema names for
                  ModifySettingRequest.Settings
                """);
        says(validator(ModifySettingRequest.TYPE), """
                {"GuestRequest":{"Settings":{"a":1}}}
                1:29: note SETTINGS_NOT_CHECKED /GuestRequest/Settings: found an object that was not looked at,
                  expected one of a type that ResourceType tells; check it against the types that the schema names
                  for GuestModifySettingRequest.Settings
                """);
        says(validator(ModifySettingRequest.TYPE), """
                {"ResourcePath":"Virtual/x","Settings":{"a":1}}
                1:17: warning UNKNOWN_RESOURCE_PATH /ResourcePath: found "Virtual/x", in which nothing is named
                  "Virtual", expected the place of a resource in a ComputeSystem; HCS finds a resource by its path,
                  and what the request carries was not looked at (documented)
                """);
        says(validator(GuestModifySettingRequest.TYPE), """
                {"ResourceType":"combinedlayers","RequestType":"add","Settings":[]}
                1:17: warning UNKNOWN_VALUE /ResourceType: found the text "combinedlayers", expected a value that
                  ModifyResourceType has; did you mean "CombinedLayers"? drafts of schema 2 had other spellings
                1:48: warning UNKNOWN_VALUE /RequestType: found the text "add", expected a value that
                  ModifyRequestType has; did you mean "Add"? drafts of schema 2 had other spellings
                """);
    }

    @Test
    void documentsOfHcsAndTheOci3() {
        says(validator(GuestModifySettingRequest.TYPE), """
                {"ResourceType":"New","RequestType":"Plus"}
                1:17: warning UNKNOWN_VALUE /ResourceType: found the text "New", expected a value that
                  ModifyResourceType has; a Windows guest refuses values that its version does not know (seen in a
                  report)
                1:37: warning UNKNOWN_VALUE /RequestType: found the text "Plus", expected a value that
                  ModifyRequestType has; a Windows guest refuses values that its version does not know (seen in a
                  report)
                """);
        says(validator(ComputeSystem.TYPE), """
                {"IPAddress":"1","Query":{}}
                1:1: warning NETWORK_DOCUMENT at the top: found a document of the Host Networking Service (HNS),
                  expected a document of HCS, or an OCI runtime spec; nothing in it was looked at: no model here has
                  the documents of networks
                """);
        says(validator(ComputeSystem.TYPE), """
                {"Query":{},"Routes":[]}
                1:1: warning NETWORK_DOCUMENT at the top: found a document of the Host Compute Network service
                  (HCN), expected a document of HCS, or an OCI runtime spec; nothing in it was looked at: no model
                  here has the documents of networks
                """);
        says(validator(ComputeSystem.TYPE).among(TYPES), """
                {"ApplicationName":"a","CommandLine":"b","WorkingDirectory":"c","Environment":{}}
                1:1: warning OTHER_TYPE at the top: found what looks like a ProcessParameters
                  (hcs/v2/process.schema.json#/$defs/ProcessParameters), expected a ComputeSystem; validate it as a
                  ProcessParameters, if it is one
                1:1: warning SYSTEM_KIND at the top: found no VirtualMachine, no Container, no HostedSystem,
                  expected one of VirtualMachine, Container, HostedSystem; add the system that is to be made
                  (inferred, not seen in a report)
                1:2: warning UNKNOWN_MEMBER /ApplicationName: found "ApplicationName", which ComputeSystem does not
                  have, expected a member that the schema has; HCS refuses members that it does not know
                  (0xC037010D, seen in reports)
                1:24: warning UNKNOWN_MEMBER /CommandLine: found "CommandLine", which ComputeSystem does not have,
                  expected a member that the schema has; HCS refuses members that it does not know (0xC037010D, seen
                  in reports)
                1:42: warning UNKNOWN_MEMBER /WorkingDirectory: found "WorkingDirectory", which ComputeSystem does
                  not have, expected a member that the schema has; HCS refuses members that it does not know
                  (0xC037010D, seen in reports)
                1:65: warning UNKNOWN_MEMBER /Environment: found "Environment", which ComputeSystem does not have,
                  expected a member that the schema has; HCS refuses members that it does not know (0xC037010D, seen
                  in reports)
                """);
        says(validator(ContainerConfig.TYPE), """
                {"Name":"n","Credentials":1x}
                1:28: error NOT_JSON /Credentials: found a text that cannot be read, expected a JSON text in UTF-8;
                  correct it there; nothing after it was looked at
                """);
        says(validator(ComputeSystem.TYPE), """
                {"Container":{"Memory":{"SizeInMB":"2"}},"ShouldTerminateOnLastHandleClosed":"x"}
                1:36: error WRONG_TYPE /Container/Memory/SizeInMB: found the text "2", expected a whole number;
                  write the number itself, without quotation marks; where HCS takes flags, their sum
                1:78: error WRONG_TYPE /ShouldTerminateOnLastHandleClosed: found the text "x", expected true or
                  false; write true or false without quotation marks
                """);
        says(validator(ComputeSystem.TYPE), """
                {"Container":{"Memory":{"SizeInMB":1.5}},"ShouldTerminateOnLastHandleClosed":1}
                1:36: error WRONG_TYPE /Container/Memory/SizeInMB: found the number 1.5, expected a whole number;
                  write it without fraction and exponent
                1:78: error WRONG_TYPE /ShouldTerminateOnLastHandleClosed: found the number 1, expected true or
                  false; write true or false
                """);
        says(validator(Spec.TYPE), """
                {"ociVersion":7,"hostnme":"x","root":{"path":"a"}}
                1:15: error WRONG_TYPE /ociVersion: found the number 7, expected a text; write it in quotation marks
                1:17: note UNKNOWN_MEMBER /hostnme: found "hostnme", which Spec does not have, expected a member
                  that the spec has for Windows; did you mean "hostname"? readers of a spec ignore what they do not
                  know
                """);
        says(validator(Attachment.TYPE), """
                {"Type":"VirtualDsk"}
                1:9: warning UNKNOWN_VALUE /Type: found the text "VirtualDsk", expected a value that AttachmentType
                  has; did you mean "VirtualDisk"? HCS refuses values that its version does not know (seen in a
                  report)
                """);
    }

    @Test
    void documentsOfHcsAndTheOci4() {
        says(validator(ComputeSystem.TYPE), """
                {"VirtualMachine":{"ComputeTopology":{"Memory":{"SizeInMB":0},"Processor":{"Count":0}}}}
                1:60: warning SIZE_OF_NOTHING /VirtualMachine/ComputeTopology/Memory/SizeInMB: found the number 0,
                  expected at least 1; give what the machine is to have: it cannot start with nothing (inferred, not
                  seen in a report)
                1:84: warning SIZE_OF_NOTHING /VirtualMachine/ComputeTopology/Processor/Count: found the number 0,
                  expected at least 1; give what the machine is to have: it cannot start with nothing (inferred, not
                  seen in a report)
                """);
        says(validator(ComputeSystem.TYPE), """
                {"AddressList":[],"Query":{},"Ipams":[],"IPAddress":1}
                1:1: warning NETWORK_DOCUMENT at the top: found a document of the Host Compute Network service
                  (HCN), expected a document of HCS, or an OCI runtime spec; nothing in it was looked at: no model
                  here has the documents of networks
                """);
        says(validator(Properties.TYPE), """
                {"Basic":1,"VirtualNetwork":"n","Output":[]}
                1:1: warning NETWORK_DOCUMENT at the top: found a document of the Host Networking Service (HNS),
                  expected a document of HCS, or an OCI runtime spec; nothing in it was looked at: no model here has
                  the documents of networks
                """);
        says(validator(HostedSystem.TYPE), """
                {"SchemaVersion":{"Major":2},"Container":{"Processor":{"Maximum":10000}}}
                """);
        says(validator(ComputeSystem.TYPE), """
                {"Container":{"GuestOs":{"HostName":"${NAME}"},"Storage":{"Layers":[{"Id":"<layer id>","Path":"C:\\\\a
                  "}]}}}
                1:75: warning PATTERN_MISMATCH /Container/Storage/Layers/0/Id: found the text "<layer id>", expected
                  a text that matches "^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"; fill in the
                  placeholder before the document is sent
                """);
        says(validator(Plan9.TYPE), """
                {"Shares":[{"Name":"a","Port":4294967296,"Flags":"ReadOnly"},null]}
                1:31: error OUT_OF_RANGE /Shares/0/Port: found the number 4294967296, expected a whole number from 0
                  to 4294967295; take a number that the member can hold
                1:50: error WRONG_TYPE /Shares/0/Flags: found the text "ReadOnly", expected a whole number; write
                  the number itself, without quotation marks; where HCS takes flags, their sum
                1:62: error WRONG_TYPE /Shares/1: found null, expected a value of type ref:Plan9Share; leave it out
                """);
    }

    @Test
    void documentsOfOthers() {
        says(validator(ComputeSystem.TYPE), """
                {"ContainerId":"c","Request":{}}
                1:1: warning GUEST_MESSAGE at the top: found a message between host and guest: a request to change
                  settings, expected a document of HCS, or an OCI runtime spec; only its Request was looked at: HCS
                  has no document like the rest
                """);
        says(validator(ComputeSystem.TYPE), """
                {"ContainerId":"c","Request":[]}
                1:1: warning GUEST_MESSAGE at the top: found a message between host and guest: a request to change
                  settings, expected a document of HCS, or an OCI runtime spec; nothing in it was looked at: HCS has
                  no such document
                """);
        says(validator(ContainerConfig.TYPE), """
                {"IsDummy":false}
                1:2: note DRAFT_MEMBER /IsDummy: found "IsDummy", a member of previews of Windows Server 2016,
                  expected a member that the schema has; leave it out: Docker sent it in 2016, and no schema since
                  then has it
                """);
    }

    /** Only of Plan 9 there is a report. */
    @Test
    void namesOfSharesTwice() {
        says(validator(Plan9.TYPE), """
                {"Shares":[{"Name":"a"},{"Name":"a"}]}
                1:33: warning NAME_TWICE /Shares/1/Name: found the text "a", which Shares/0 has already, expected a
                  name of its own for each share; leave one of them out or rename it: HCS refuses the document at
                  Construct, with 0x800707DE (ERROR_DUPLICATE_TAG) (seen in a report)
                """);
        says(validator(VirtualSmb.TYPE), """
                {"Shares":[{"Name":"a"},{"Name":"a"}]}
                1:33: warning NAME_TWICE /Shares/1/Name: found the text "a", which Shares/0 has already, expected a
                  name of its own for each share; leave one of them out or rename it (inferred, not seen in a report)
                """);
    }

    @Test
    void aReportInOneLine() {
        assertThat(validator(Fleet.DISK).validate("{\"Slot\":true}".getBytes(UTF_8)))
                .hasToString("Disk: 1 errors, 0 warnings, 0 notes [1:9: error WRONG_TYPE /Slot: found true, expected a"
                        + " whole number; write a number]");
    }
}
