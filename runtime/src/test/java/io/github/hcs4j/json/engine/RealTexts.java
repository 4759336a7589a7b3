package io.github.hcs4j.json.engine;

import java.util.stream.Stream;

/** Documents of the shapes that the world writes: of HCS and of OCI, results of calls, settings. */
final class RealTexts {

    private static final String CONTAINER = """
        {"SystemType":"Container","Name":"web-0","Owner":"ci","HvPartition":false,"IgnoreFlushesDuringBoot":true,
         "LayerFolderPath":"C:\\\\ProgramData\\\\docker\\\\windowsfilter\\\\web-0","Layers":[
          {"ID":"2a6f4e1c-9d1b-5c43-8f9f-0a2b3c4d5e6f","Path":"C:\\\\ProgramData\\\\docker\\\\windowsfilter\\\\base"},
          {"ID":"7e1d3c5b-1f2e-5a6b-9c8d-7e6f5a4b3c2d","Path":"C:\\\\ProgramData\\\\docker\\\\windowsfilter\\\\java"}],
         "MappedDirectories":[{"HostPath":"D:\\\\data","ContainerPath":"C:\\\\data","ReadOnly":true,
          "BandwidthMaximum":0,"IOPSMaximum":18446744073709551615}],
         "HostName":"web-0","NetworkSharedContainerName":"","EndpointList":[],
         "ProcessorWeight":500,"MemoryMaximumInMB":2048,"AllowUnqualifiedDNSQuery":true,"Servicing":null}""";

    private static final String MACHINE = """
        {
          "Owner": "größer \uD83D\uDC33",
          "SchemaVersion": {
            "Major": 2,
            "Minor": 1
          },
          "ShouldTerminateOnLastHandleClosed": true,
          "VirtualMachine": {
            "StopOnReset": true,
            "Chipset": {
              "Uefi": {
                "BootThis": {
                  "DeviceType": "VmbFs",
                  "DevicePath": "\\\\EFI\\\\Microsoft\\\\Boot\\\\bootmgfw.efi"
                },
                "ApplySecureBootTemplate": "Skip"
              }
            },
            "ComputeTopology": {
              "Memory": { "SizeInMB": 4096, "AllowOvercommit": true, "EnableHotHint": false },
              "Processor": { "Count": 4, "Limit": 100000, "Weight": 1e2 }
            },
            "Devices": {
              "Scsi": {
                "0": { "Attachments": { "0": { "Type": "VirtualDisk", "Path": "C:\\\\a/b~\\u00e9.vhdx" } } }
              },
              "VirtualSmb": { "Shares": [], "DirectFileMappingInMB": 1024 },
              "HvSocket": {
                "HvSocketConfig": { "DefaultBindSecurityDescriptor": "D:P(A;;FA;;;WD)(A;;FA;;;SY)" }
              },
              "NewerDevice": [ null, { "x": -0.5, "y": [ [ ], { } ] }, "\\ud83d\\udc33\\u2028" ]
            }
          }
        }
        """;

    private static final String SPEC = """
        {
        \t"ociVersion": "1.2.0",
        \t"process": {
        \t\t"terminal": false,
        \t\t"user": { "username": "ContainerUser" },
        \t\t"args": [ "cmd.exe", "/S", "/C", "echo \\"hello\\" > C:\\\\temp\\\\x.txt & exit 0" ],
        \t\t"env": [ "PATH=C:\\\\Windows\\\\system32;C:\\\\Windows", "EMPTY=", "ЯЗЫК=русский", "言語=日本語" ],
        \t\t"cwd": "C:\\\\"
        \t},
        \t"root": { "path": "C:\\\\ProgramData\\\\rootfs\\\\", "readonly": false },
        \t"hostname": "web-0",
        \t"mounts": [
        \t\t{ "destination": "C:\\\\data", "source": "D:\\\\data", "options": [ "ro" ] },
        \t\t{ "destination": "\\\\\\\\.\\\\pipe\\\\docker", "source": "\\\\\\\\.\\\\pipe\\\\docker_engine" }
        \t],
        \t"annotations": { "io.example/a": "1", "": "empty", "tilde~slash/": "x" },
        \t"windows": {
        \t\t"layerFolders": [ "C:\\\\layers\\\\1", "C:\\\\layers\\\\scratch" ],
        \t\t"resources": { "memory": { "limit": 2147483648 }, "cpu": { "count": 2, "shares": 500, "maximum": 10000 } },
        \t\t"credentialSpec": { "CmsPlugins": [ "ActiveDirectory" ], "DomainJoinConfig": { "Sid": "S-1-5-21" } },
        \t\t"servicing": false
        \t}
        }
        """;

    private static final String RESULT = """
        {"Error":-2147024894,"ErrorMessage":"The system cannot find the file specified.","Attribution":[\
        {"OperationFailure":{"Detail":"Construct","Stage":3,"Ratio":0.25}},{"SavedState":null}],\
        "CreateTimestamp":"2019-03-05T18:45:41.2346710Z","Uptime100ns":18446744073709551615}""";

    private static final String MEMBERS_OF_ALL_KINDS = """
        {"Owner":"me","Count":65535,"Memory":4294967295,"Size":18446744073709551615,"Ratio":0.1,"Price":12.50,
        "IsOn":true,"Key":"AAEC","Created":"2019-03-05T18:45:41Z","Mode":"OnWithoutFallback",
        "Inner":{"Mode":"Größer","Inner":{}},
        "Parts":[{"Count":1},{"Unknown":[1,{"a":null}]}],"Gaps":["a",null,""],"Tags":{"a/b":"c","":"d"},
        "Shape":{"Inside":{"Others":[{"Type":"Box"},{"Type":"Ball","r":1}],"Type":"Box"},"Others":[],"Type":"Box"},
        "Any":[1,2.5,{"x":[]}],"More":{"Owner":7},"\\u0041nother":true}""";

    private RealTexts() {}

    static Stream<String> all() {
        return Stream.of(CONTAINER, MACHINE, SPEC, RESULT, MEMBERS_OF_ALL_KINDS);
    }

    /** A document of type {@link SampleTypes.Machine} with members of all kinds. */
    static String machine() {
        return MEMBERS_OF_ALL_KINDS;
    }
}
