package io.github.hcs4j.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each member of a request and of its hosting system is for, by the rules of 2026. ' stands for " in the rows. */
class RequestMembersTest {

    private static final String ARGON = Batches.SPEC;
    private static final String XENON = "{'windows':{'hyperv':{},'layerFolders':['C:\\\\1','C:\\\\2']}}";

    /** Text of the answer; ... stands for whatever is between. */
    private static void assertAnswer(String members, String expected) {
        String answer = String.valueOf(Batches.answer(("{'rules':'2026'," + members + "}").replace('\'', '"')));
        assertThat(answer).containsSubsequence(expected.split("\\.\\.\\."));
    }

    private static String spec(String given, String members) {
        return "'spec':" + given.substring(0, given.length() - 1) + (members.isEmpty() ? "" : "," + members) + "}";
    }

    @Test
    void aHostMountsVolumes() {
        String root = "'mountedRoot':'\\\\?\\Volume{01234567-89ab-cdef-0123-456789abcdee}\\'".replace("\\", "\\\\");
        String cim = "'cimVolume':'\\\\?\\Volume{c}\\'".replace("\\", "\\\\");
        assertAnswer(
                root + ",'spec':{'windows':{'layerFolders':['C:/1','C:/2']}}",
                "Path=\\\\?\\Volume{01234567-89ab-cdef-0123-456789abcdee}\\");
        assertAnswer(
                root + "," + cim + ",'rootfs':[{'type':'BlockCIM','source':'C:/s','target':'',"
                        + "'options':['blockCIMType=file','parentCimPaths=[\\'a\\']']}],'spec':{'windows':{}}",
                "Layers=[{Id=c, Path=\\\\?\\Volume{c}\\}]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "'networkNamespace':'asked' | 'x':0 | MEMBER_IGNORED...networkNamespace",
                "'resolvedPaths':{'C:/a':'D:/b'} | 'mounts':[{'source':'C:/a','destination':'D'}] | HostPath=D:/b",
                "'resolvedPaths':{'C:/a':null} | 'mounts':[{'source':'C:/a','destination':'D'}]"
                        + " | MOUNT_SOURCE_UNRESOLVED",
                "'hostPaths':{'C:/e':'missing'} | 'annotations':{'io.microsoft.container.wcow.deviceextensions':'C:/e'}"
                        + " | DEVICE_EXTENSION_NOT_FOUND",
                "'deviceExtensions':{'C:/e':'{}'} | 'annotations':"
                        + "{'io.microsoft.container.wcow.deviceextensions':'C:/e'} | device_extension=[{}]",
                "'shimOptions':{'sandboxPlatform':'plan9/mips'} | 'x':0 | SANDBOX_PLATFORM_UNKNOWN",
                "'shimOptions':{'defaultAnnotations':{'io.microsoft.container.processor.weight':'6'}} | 'x':0 | Weight=6"
            })
    void aHostSaysWhatItHas(String member, String more, String expected) {
        assertAnswer(member.replace("\\", "\\\\") + "," + spec(ARGON, more), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "'credentialGuard':{'Cookie':'YQ==','RpcEndpoint':'r','Transport':'HvSocket','CredentialSpec':'own'}"
                        + " | 'credentialSpec':'{}' | Cookie=YQ==, RpcEndpoint=r, Transport=HvSocket, CredentialSpec=own",
                "'createdNetworkNamespace':'made' | 'network':{} | Namespace=made"
            })
    void aHostMakesWhatAContainerNeeds(String member, String windows, String expected) {
        String spec = ARGON.replace("\"layerFolders\"", windows + ",\"layerFolders\"");
        assertAnswer(member + "," + spec(spec, ""), expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "'id':'i@vm','guestConnection':false | HostingSystemId=i@vm",
                "'owner':'o','guestConnection':false | Owner=o",
                "'guestConnection':true | document={SchemaVersion={Major=2, Minor=1}, Container=",
                "'processorCount':2 | Maximum=400",
                "'processorCount':0 | Maximum=100",
                "'processDumpLocation':'D' | StringValue=D",
                "'noWritableFileShares':true | WRITABLE_SHARE_DENIED",
                "'confidential':true | document={Spec=",
                "'vsmb':{'C:\\\\1':'V:'} | Path=V:",
                "'shares':[{'hostPath':'C:\\\\m','guestPath':'V:m','readOnly':false,'singleFile':false}] | HostPath=V:m",
                "'shares':[{'hostPath':'C:\\\\m','guestPath':'V:m','readOnly':true}] | HostPath=\\\\?\\VMSMB...\\s2",
                "'shares':[{'hostPath':'C:\\\\m','guestPath':'V:m','singleFile':true}] | HostPath=\\\\?\\VMSMB...\\s2",
                "'shareCount':9 | Path=\\\\?\\VMSMB...\\sa",
                "'scsi':{'C:\\\\2\\\\sandbox.vhdx':'V:s'} | Path=V:s",
                "'scsiMountCount':5 | Path=c:\\mounts\\scsi\\m5",
                "'devices':[] | attachments=["
            })
    void aHostingSystemSaysWhatItHas(String member, String expected) {
        String spec = XENON.replace("'hyperv'", "'resources':{'cpu':{'maximum':100}},'hyperv'");
        String id = member.contains("'id'") ? "" : "'id':'p@vm',";
        assertAnswer(
                "'scaleCpuLimits':true,'hostProcessorCount':8,'hostingSystem':{" + id + "'os':'windows'," + member
                        + "}," + spec(spec, "'mounts':[{'source':'C:\\\\m','destination':'D'}]"),
                expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "'vpmem':false | name=m1",
                "'vpmem':true | name=m0",
                "'devices':[{'id':'d','vmBusGuid':'b','virtualFunction':0,'locationPaths':['l']}] | id=b, idType=gpu"
            })
    void aLinuxGuestHasDisksAndDevices(String member, String expected) {
        assertAnswer(
                "'hostingSystem':{'id':'p','os':'linux',"
                        + (member.contains("devices") ? "" : "'devices':[{'id':'d'}],") + member
                        + "},'spec':{'linux':{},"
                        + "'windows':{'layerFolders':['C:\\\\1','C:\\\\2'],'devices':[{'id':'d','idType':'gpu'}]}}",
                expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {"'linuxShim':'v1' | /run/gcs/c/i", "'linuxShim':'v2','podId':'p' | /run/gcs/pods/p/i"})
    void aShimMakesLinuxContainers(String shim, String bundle) {
        assertAnswer(
                shim
                        + ",'id':'i','hostingSystem':{'os':'linux'},'rootfs':[{'type':'lcow-layer','source':'s','target':'',"
                        + "'options':[]}],'spec':{'linux':{},'windows':{}}",
                "OciBundlePath=" + bundle);
    }
}
