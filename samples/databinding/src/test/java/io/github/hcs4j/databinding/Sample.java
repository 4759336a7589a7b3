package io.github.hcs4j.databinding;

import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v1.ContainerProperties;
import io.github.hcs4j.model.v1.ProcessConfig;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.GpuConfiguration;
import io.github.hcs4j.model.v2.MemoryMigrationTransferThrottleParams;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.model.v2.Nvram;
import io.github.hcs4j.model.v2.Properties;
import io.github.hcs4j.model.v2.RuntimeState;
import io.github.hcs4j.model.v2.ServiceProperties;
import io.github.hcs4j.model.v2.SystemPropertyQuery;
import io.github.hcs4j.model.v2.SystemTime;
import io.github.hcs4j.type.ModelType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document, with its members in the order of the schema and the unknown ones last.
 *
 * @param name what is special about it
 * @param type its type
 * @param json its text, indented
 */
record Sample(String name, ModelType<?> type, String json) {

    private static final Pattern WHITE_SPACE_OR_TEXT = Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*\")|\\s+");

    static final List<Sample> ALL = List.of(
            new Sample("a v2 container", ComputeSystem.TYPE, """
                    {
                      "Owner": "tests",
                      "SchemaVersion": {"Major": 2, "Minor": 1},
                      "HostingSystemId": "8f3c1a52-0000-4000-8000-000000000001",
                      "Container": {
                        "GuestOs": {"HostName": "web-0"},
                        "Storage": {
                          "Layers": [
                            {"Id": "9e6302af-4082-5230-ac0e-efe1e3828954", "Path": "C:\\\\layers\\\\1"},
                            {"Id": "b312b1d4-d749-5cc3-97e7-e272c3e9edf7", "Path": "share", "PathType":
                              "VirtualSmbShareName", "Cache": "CachedByANewerWindows"}
                          ],
                          "Path": "\\\\\\\\?\\\\Volume{0}\\\\",
                          "QoS": {"IopsMaximum": 18446744073709551615, "BandwidthMaximum": 0}
                        },
                        "MappedDirectories": [
                          {"HostPath": "D:\\\\sites", "HostPathType": "AbsolutePath", "ContainerPath": "C:\\\\sites",
                            "ReadOnly": true}
                        ],
                        "MappedPipes": [],
                        "Memory": {"SizeInMB": 18446744073709551615},
                        "Processor": {"Count": 4294967295, "Weight": 500, "Maximum": 10000},
                        "ContainerCredentialGuard": {"Cookie": "AAECAw==", "Transport": "HvSocket"},
                        "RegistryChanges": {
                          "AddValues": [
                            {"Key": {"Hive": "System", "Name": "ControlSet001", "Volatile": false},
                              "Name": "quoted \\"é\uD83D\uDC33\\"", "Type": "Binary", "BinaryValue": "not Base64",
                              "DWordValue": 4294967295, "QWordValue": 9223372036854775808}
                          ],
                          "DeleteKeys": []
                        },
                        "AssignedDevices": [{"Type": "ClassGuid", "LocationPath": ""}],
                        "AdditionalDeviceNamespace": {},
                        "IsolationType": "HostProcess"
                      },
                      "ShouldTerminateOnLastHandleClosed": true
                    }
                    """),
            new Sample("a v2 virtual machine", ComputeSystem.TYPE, """
                    {
                      "Owner": "tests",
                      "VirtualMachine": {
                        "Version": {"Major": 10},
                        "StopOnReset": false,
                        "Chipset": {"Uefi": {"BootThis": {"DeviceType": "VmbFs", "DevicePath": "\\\\EFI\\\\boot",
                          "DiskNumber": 65535}}, "FirmwareFile": {"Parameters": ""}},
                        "ComputeTopology": {
                          "Memory": {"SizeInMB": 2048, "AllowOvercommit": true, "BackingPageSize": "Small"},
                          "Processor": {"Count": 2, "Limit": 18446744073709551615}
                        },
                        "Devices": {
                          "ComPorts": {"1": {"NamedPipe": "\\\\\\\\.\\\\pipe\\\\b"}, "0": {"NamedPipe": "a"}},
                          "Scsi": {"z": {"Attachments": {"1": {"Type": "VirtualDisk", "Path": "D:\\\\1.vhdx"},
                            "0": {"Type": "of a newer Windows"}}}, "a": {"Attachments": {}}},
                          "Keyboard": {},
                          "Mouse": {},
                          "HvSocket": {"HvSocketConfig": {"DefaultBindSecurityDescriptor": "D:P",
                            "ServiceTable": {"b": {"Disabled": true}, "a": {}}}},
                          "VirtualSmb": {"Shares": [{"Name": "os", "AllowedFiles": []}], "DirectFileMappingInMB": 1024}
                        }
                      }
                    }
                    """),
            new Sample("unknown members at many depths", ComputeSystem.TYPE, """
                    {
                      "Container": {
                        "Storage": {"Layers": [{"Id": "1", "id": "2", "Since": {"Build": 30000,
                          "Flags": [[], {}, null]}}]},
                        "Memory": {"Reserve": 18446744073709551616, "Ratio": 1.5, "Small": 1E-7, "Long": 4294967296},
                        "zulu": null,
                        "alpha": {"nested": {"truth": true, "text": "", "minus": -9223372036854775809}}
                      },
                      "unknownMembers": {"unknownMembers": {}},
                      "": 0,
                      "TYPE": "none"
                    }
                    """),
            new Sample("nothing", ComputeSystem.TYPE, "{}"),
            new Sample("empty objects and lists", ComputeSystem.TYPE, """
                    {"SchemaVersion": {}, "Container": {"Storage": {"Layers": []}, "MappedDirectories": [],
                      "Networking": {}}, "VirtualMachine": {"Devices": {"ComPorts": {}, "Scsi": {"": {}}}}}
                    """),
            new Sample("properties with statistics", Properties.TYPE, """
                    {
                      "Id": "vm",
                      "SystemType": "VirtualMachine",
                      "RuntimeOsType": "",
                      "State": "Running",
                      "ExitType": "None",
                      "Statistics": {
                        "Timestamp": "2019-03-05T18:45:41.2346710Z",
                        "ContainerStartTime": "not yet",
                        "Uptime100ns": 18446744073709551615,
                        "Processor": {"TotalRuntime100ns": 0}
                      },
                      "ProcessList": [{"ProcessId": 4294967295,
                        "CreateTimestamp": "2019-03-05T18:45:41.0000000+01:00"}],
                      "PropertyResponses": {"Memory": {"Response": {"Bytes": 18446744073709551615, "Share": 0.1}},
                        "Basic": {"Error": {}}}
                    }
                    """),
            new Sample("free-form members", ModifySettingRequest.TYPE, """
                    {
                      "ResourcePath": "VirtualMachine/Devices/Scsi",
                      "RequestType": "Add",
                      "Settings": {"Attachments": {"0": {"Path": "D:\\\\1.vhdx"}}, "Count": 1, "Share": 2,
                        "None": null},
                      "GuestRequest": {"ResourceType": "MappedDirectory", "RequestType": "Add",
                        "Settings": [true, "text", -1, 1000, {}, []], "Newer": null}
                    }
                    """),
            new Sample("members that are named almost as Java has them", ModifySettingRequest.TYPE, """
                    {"Settings": {}, "tings": 1, "settings": 2, "guestRequest": 3, "builder": 4}
                    """),
            new Sample("a free-form text", ModifySettingRequest.TYPE, "{\"Settings\": \"text\"}"),
            new Sample("a free-form list", ServiceProperties.TYPE, """
                    {"Properties": [null, 1, {"a": null}, [0.5]], "PropertyResponses": {}}
                    """),
            new Sample("a free-form map", SystemPropertyQuery.TYPE, """
                    {"PropertyTypes": ["Memory", "of a newer Windows"], "Queries": {"b": null, "a": {"Depth": 1}}}
                    """),
            new Sample("a map of records with free-form maps", RuntimeState.TYPE, """
                    {"Version": {"Major": 1, "Minor": 0}, "Devices": {"1": {"Type": "t", "States": {"x": [1]}}}}
                    """),
            new Sample("a map of numbers", GpuConfiguration.TYPE, """
                    {"AssignmentMode": "List", "AssignmentRequest": {"b": 65535, "a": 0}}
                    """),
            new Sample("lists of bytes in maps", Nvram.TYPE, """
                    {"Vendors": {"v": {"Variables": {"n": {"Attributes": 7, "Timestamp": "2020-01-01T00:00:00Z",
                      "Data": [0, 255]}}}}, "LastUpdateTime": "2020-01-01T00:00:00.1000000Z"}
                    """),
            new Sample("a floating number", MemoryMigrationTransferThrottleParams.TYPE, """
                    {"SkipThrottling": false, "ThrottlingScale": 0.1, "MinimumThrottlePercentage": 255}
                    """),
            new Sample("small numbers", SystemTime.TYPE, """
                    {"Year": 2020, "Month": 12, "DayOfWeek": 0, "Day": 31, "Hour": 23, "Minute": 59, "Second": 59}
                    """),
            new Sample("a v1 container", ContainerConfig.TYPE, """
                    {
                      "SystemType": "Container",
                      "Name": "web-0",
                      "Owner": "tests",
                      "IgnoreFlushesDuringBoot": true,
                      "LayerFolderPath": "C:\\\\layers\\\\scratch",
                      "Layers": [{"ID": "9e6302af-4082-5230-ac0e-efe1e3828954", "Path": "C:\\\\layers\\\\1"}],
                      "ProcessorCount": 4294967295,
                      "ProcessorWeight": 18446744073709551615,
                      "StorageIOPSMaximum": 9223372036854775807,
                      "StorageBandwidthMaximum": 9223372036854775808,
                      "StorageSandboxSize": 0,
                      "MappedDirectories": [{"HostPath": "D:\\\\", "IOPSMaximum": 1, "CreateInUtilityVM": true}],
                      "MappedPipes": [],
                      "HvPartition": true,
                      "EndpointList": ["8f3c1a52-0000-4000-8000-000000000001", ""],
                      "HvRuntime": {"ImagePath": "C:\\\\layers\\\\2\\\\UtilityVM", "Unknown": [1]},
                      "Servicing": false,
                      "AllowUnqualifiedDNSQuery": true,
                      "DNSSearchList": "a,b",
                      "AssignedDevices": [{"InterfaceClassGuid": "5b45201d-f2f2-4f3b-85bb-30ff1f953599"}, {}],
                      "Newer": {"Owner": null}
                    }
                    """),
            new Sample("properties of a v1 container", ContainerProperties.TYPE, """
                    {
                      "Id": "web-0",
                      "State": "Running",
                      "Statistics": {"Timestamp": "2019-03-05T18:45:41.2346710Z", "Uptime100ns": 1, "Network": [{}]},
                      "ProcessList": [{"CreateTimestamp": "2019-03-05T18:45:41Z", "ImageName": "smss.exe",
                        "ProcessId": 4}],
                      "MappedVirtualDiskControllers": {"1": {"MappedVirtualDisks": {"0": {"ReadOnly": true}}}, "0": {}}
                    }
                    """),
            new Sample("a v1 process", ProcessConfig.TYPE, """
                    {
                      "CommandLine": "cmd /c dir",
                      "CommandArgs": [],
                      "Environment": {"PATH": "C:\\\\Windows", "A": "", "": "B"},
                      "EmulateConsole": true,
                      "ConsoleSize": [25, 18446744073709551615],
                      "OCISpecification": {"ociVersion": "1.0"}
                    }
                    """),
            new Sample("an OCI spec", Spec.TYPE, """
                    {
                      "ociVersion": "1.1.0",
                      "process": {
                        "terminal": true,
                        "consoleSize": {"height": 25, "width": 18446744073709551615},
                        "cwd": "C:\\\\",
                        "env": ["A=B"],
                        "args": ["cmd", "/c", "dir"],
                        "user": {"username": "ContainerUser", "uid": 0},
                        "noNewPrivileges": false
                      },
                      "root": {"path": "\\\\\\\\?\\\\Volume{0}\\\\", "readonly": false},
                      "hostname": "web-0",
                      "mounts": [{"destination": "C:\\\\data", "source": "D:\\\\data", "options": ["ro"]}],
                      "hooks": {"prestart": [{"path": "C:\\\\hook.exe", "timeout": 30}]},
                      "annotations": {"z": "1", "a": "2"},
                      "windows": {
                        "layerFolders": ["C:\\\\layers\\\\1", "C:\\\\layers\\\\scratch"],
                        "resources": {"memory": {"limit": 18446744073709551615}, "cpu": {"count": 2, "shares": 65535}},
                        "credentialSpec": {"CmsPlugins": ["ActiveDirectory"], "Share": 1.1},
                        "hyperv": {},
                        "network": {"endpointList": [], "allowUnqualifiedDNSQuery": true, "DNSSearchList": ["a"]}
                      },
                      "linux": {"namespaces": [{"type": "pid"}]}
                    }
                    """));

    /** The text without the white space between its tokens; every other character stays as it is. */
    String compactJson() {
        return WHITE_SPACE_OR_TEXT.matcher(json).replaceAll("$1");
    }

    @Override
    public String toString() {
        return type + ", " + name;
    }
}
