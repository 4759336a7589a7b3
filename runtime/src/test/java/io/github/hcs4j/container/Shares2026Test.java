package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.SHARES;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.CpuSeconds;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.VsmbShare;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which folders and disks of a utility VM the rules of 2026 share and mount, and which they find there. */
class Shares2026Test {

    /** It has C:\both for reading and writing, and C:\ro, C:\rw and files of C:\dir in one mode each. */
    private static final HostingSystem SYSTEM = XENON.system()
            .vsmb(Map.of("C:\\both", "V:\\both", "C:\\x\\..\\odd", "V:\\odd"))
            .shares(List.of(
                    new VsmbShare("C:\\ro", "V:\\ro", true, false),
                    new VsmbShare("C:\\rw", "V:\\rw", false, false),
                    new VsmbShare("C:\\dir", "V:\\files", true, true)))
            .scsi(Map.of("C:\\d.vhdx", "V:\\disk", "evd://t/p", "V:\\evd"))
            .shareCount(15)
            .scsiMountCount(7)
            .build();

    /** Mounts, with | between, each source, options and type by spaces between. */
    private static ContainerRequest.Builder mounts(String mounts) {
        StringBuilder list = new StringBuilder();
        for (String mount : mounts.split("\\+")) {
            String[] parts = mount.trim().split(" ");
            list.append(list.isEmpty() ? "" : ", ")
                    .append("{'source': ")
                    .append(Json.quote(parts[0]))
                    .append(", 'destination': 'D', 'options': ['")
                    .append(parts[1])
                    .append("'], 'type': '")
                    .append(parts.length > 2 ? parts[2] : "")
                    .append("'}");
        }
        return XENON.with("{'root': {'path': 'r'}, 'mounts': [" + list + "]}").hostingSystem(SYSTEM);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\both ro, V:\\both",
        "C:\\both rw, V:\\both",
        "C:\\BOTH rw, s10",
        "C:\\both\\ rw, V:\\both",
        "C:/x/../both rw, V:\\both",
        "C:\\odd rw, s10",
        "C:\\x\\..\\odd rw, s10",
        "C:\\ro ro, V:\\ro",
        "C:\\ro rw, s10",
        "C:\\rw rw, V:\\rw",
        "C:\\rw ro, s10",
        "C:\\dir\\file.txt ro, V:\\files\\file.txt",
        "C:\\dir\\file.txt rw, s10\\file.txt",
        "C:\\dir ro, s10",
        "C:\\d.vhdx rw virtual-disk, V:\\disk",
        "C:\\d.vhdx ro physical-disk, V:\\disk",
        "C:\\D.vhdx rw virtual-disk, c:\\mounts\\scsi\\m7",
        "evd://t/p rw extensible-virtual-disk, V:\\evd",
        "t/p rw extensible-virtual-disk, c:\\mounts\\scsi\\m7"
    })
    void areFoundByPathAndMode(String mount, String expected) {
        assertThat(Flat.answer(mounts(mount), "MappedDirectories[0].HostPath"))
                .isEqualTo(expected.startsWith("s") ? SHARES + expected : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\n ro + C:\\n ro, 1",
        "C:\\n ro + C:\\n rw, 2",
        "C:\\n ro + C:\\n\\x\\.. RO, 1",
        "C:\\n ro + C:\\N ro, 2",
        "C:\\dir\\file.txt rw + C:\\dir rw, 2",
        "C:\\dir\\file.txt rw + C:/dir/../dir/file.txt rw, 2",
        "p rw virtual-disk + p rw virtual-disk, 1",
        "p rw virtual-disk + p ro virtual-disk, 2",
        "p rw virtual-disk + p rw physical-disk, 2",
        "a/p rw extensible-virtual-disk + evd://a/p rw extensible-virtual-disk, 1",
        "a/p rw extensible-virtual-disk + b/p rw extensible-virtual-disk, 2"
    })
    void oneStandsForAllThatAreEqual(String mounts, int attachments) {
        assertThat(Today.map(mounts(mounts)).attachments()).hasSize(attachments);
    }

    @Test
    void saysWhatToAttachAndHow() {
        ContainerRequest.Builder request = mounts("C:\\n ro + C:\\dir\\file.txt rw + p ro physical-disk"
                + " + evd://t/q rw extensible-virtual-disk + v rw virtual-disk");
        String m = "c:\\mounts\\scsi\\";
        assertThat(Today.map(request).attachments())
                .containsExactly(
                        new Attachment(Attachment.Kind.VSMB_FOLDER, "C:\\n", true, "s10", SHARES + "s10"),
                        new Attachment(Attachment.Kind.VSMB_FILES, "C:\\dir", false, "s11", SHARES + "s11"),
                        new Attachment(Attachment.Kind.SCSI_PHYSICAL_DISK, "p", true, "m7", m + "m7"),
                        new Attachment(Attachment.Kind.SCSI_EXTENSIBLE_DISK, "t/q", false, "m8", m + "m8"),
                        new Attachment(Attachment.Kind.SCSI_VIRTUAL_DISK, "v", false, "m9", m + "m9"));
    }

    @ParameterizedTest
    @CsvSource({"pod@vm, pod", "pod, pod", "pod@vm@vm, pod@vm", "@vm, ''"})
    void aPipeOfTheUtilityVmIsNamedAfterThePod(String id, String pod) {
        ContainerRequest.Builder request = XENON.with("{'mounts': [{'source': 'uvm://\\\\\\\\.\\\\pipe\\\\a',"
                        + " 'destination': '\\\\\\\\.\\\\pipe\\\\b'}]}")
                .hostingSystem(XENON.system().id(id).build());
        assertThat(Flat.answer(request, "MappedPipes[0].HostPath")).isEqualTo("\\\\.\\pipe\\" + pod + "\\a");
    }

    /** What is a pipe by both of its ends is none in letters of another case, and of another system. */
    @ParameterizedTest
    @CsvSource({
        "windows, \\\\.\\PIPE\\a, \\\\.\\pipe\\b, -",
        "windows, \\\\.\\pipe\\a, \\\\.\\PIPE\\b, -",
        "linux, \\\\.\\pipe\\a, \\\\.\\pipe\\b, HOSTING_OS_MISMATCH",
        "linux, uvm://\\\\.\\pipe\\a, \\\\.\\pipe\\b, UVM_MOUNT_UNSUPPORTED",
        "windows, uvm://\\\\.\\pipe\\a, C:\\b, UVM_MOUNT_UNSUPPORTED",
        "windows, uvm://\\\\.\\PIPE\\a, \\\\.\\pipe\\b, UVM_MOUNT_UNSUPPORTED"
    })
    void otherPipesAreNone(String os, String source, String destination, String expected) {
        ContainerRequest.Builder request = XENON.with("{'root': {'path': 'r'}, 'mounts': [{'source': "
                        + Json.quote(source) + ", 'destination': " + Json.quote(destination) + "}]}")
                .hostingSystem(XENON.system().os(os).build());
        assertThat(Flat.answer(request, "MappedPipes[0].HostPath")).isEqualTo(expected);
    }

    /** Their paths have one hash code. */
    @Test
    @CpuSeconds(20)
    void manyDisksTakeTheTimeThatTheirListIsLong() {
        int bits = 14;
        String disks = IntStream.range(0, 1 << bits)
                .mapToObj(i -> IntStream.range(0, bits)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "C:\\", " rw virtual-disk")))
                .collect(Collectors.joining("+"));

        assertThat(Flat.answer(mounts(disks), "MappedDirectories[16383].HostPath"))
                .isEqualTo("c:\\mounts\\scsi\\m16390");
    }
}
