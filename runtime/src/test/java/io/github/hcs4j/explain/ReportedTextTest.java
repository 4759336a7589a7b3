package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as programs print them, and what the explanation has to say of each, or must not say. */
class ReportedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            hnsCall failed in Win32: The object already exists. (0x1392)                     | Get-HnsEndpoint
            HNS failed with error : Unspecified error                                        | Host-Network-Service
            guest RPC failure: {"Result":-2147467259,"ErrorMessage":"cgroup exists"}         | It failed in the guest
            open \\\\.\\pipe\\containerd-containerd: Access is denied.                       | service containerd runs
            failed to dial "//./pipe/containerd-containerd": The system cannot find the file specified. | containerd runs
            bridge read failed: EOF: unknown                                                 | most often the machine ended
            failed to register layer: rename C:\\a C:\\b: Access is denied.                  | layers of an image
            hcsshim::ProcessUtilityVMImage C:\\a: The system cannot find the path specified. | folder of a layer
            CreateComputeSystem: The trust relationship between this workstation and the primary domain failed. | nltest
            The specified domain either does not exist or could not be contacted.            | credential spec
            The computer needs to be rebooted in order for Hyper-V to be fully available     | hypervisorlaunchtype
            Error: hyperv machines require admin authority                                   | administrator
            desc = failed to reserve sandbox name "x": name "x" is reserved for "y"          | earlier try
            Hyper-V encountered an error trying to access an object on computer 'A' because  | vmms
            Failed while adding virtual Ethernet switch connections.                         | no other switch
            WslRegisterDistribution failed with error: 0x8004032d                            | Virtual Machine Platform
            Error code: Wsl/Service/WSL_E_VM_CRASHED                                         | virtual machine of WSL
            Provider load failure (0x80041013)                                               | WBEM_E_PROVIDER_LOAD_FAILURE
            Windows Sandbox failed to initialise. Error Code: 0x8007023e.                    | exception
            """)
    void says(String line, String part) {
        assertThat(HcsErrors.explain(line)).asString().contains(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            hnsCall failed in Win32: The object already exists. (0x1392)                     | ContainerPath
            HNS failed with error : Unspecified error                                        | Hyper-V-Compute
            guest RPC failure: {"Result":-2147467259,"ErrorMessage":"cgroup exists"}         | Hyper-V-Compute
            open \\\\.\\pipe\\containerd-containerd: Access is denied.                       | HcsGrantVmAccess
            failed to register layer: rename C:\\a C:\\b: Access is denied.                  | HcsGrantVmAccess
            hcsshim::ProcessUtilityVMImage C:\\a: The system cannot find the path specified. | shares, layers
            """)
    void doesNotSay(String line, String part) {
        assertThat(HcsErrors.explain(line)).asString().doesNotContain(part);
    }
}
