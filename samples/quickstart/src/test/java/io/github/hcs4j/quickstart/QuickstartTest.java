package io.github.hcs4j.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.ComputeSystem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class QuickstartTest {

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void printsTheDocumentAndTheChange() {
        String output = outputOfMain();
        String notice = output.substring(0, output.indexOf("{\n"));
        String document = output.substring(notice.length(), output.lastIndexOf("}\n") + 2);
        String change = output.substring(notice.length() + document.length());

        assertThat(notice)
                .startsWith("notice: PROCESSOR_COUNT_REDUCED at windows.resources.cpu.count: ")
                .hasLineCount(1);
        ComputeSystem system = ComputeSystem.read(document);
        assertThat(system.owner()).isEqualTo("quickstart");
        assertThat(system.container().guestOs().hostName()).isEqualTo("web-0");
        assertThat(system.container().processor().count()).isEqualTo(8);
        assertThat(system.container().storage().layers())
                .extracting(layer -> layer.id())
                .containsExactly("9e6302af-4082-5230-ac0e-efe1e3828954", "b312b1d4-d749-5cc3-97e7-e272c3e9edf7");
        assertThat(system.container().mappedDirectories()).singleElement().satisfies(directory -> {
            assertThat(directory.hostPath()).isEqualTo("D:\\sites\\web-0");
            assertThat(directory.readOnly()).isTrue();
        });
        assertThat(change).isEqualTo("memory before: 2048 MB, after: 4096 MB\neverything else is equal: true\n");
    }

    @Test
    void aChangeKeepsWhatNobodyKnows() {
        String document =
                "{\"Container\":{\"Memory\":{\"SizeInMB\":%d,\"NewerMember\":true},\"Newer\":[null]},\"x\":{}}";

        ComputeSystem changed = Quickstart.withMemory(ComputeSystem.read(document.formatted(2048)), 4096);

        assertThat(changed.toJson()).isEqualTo(document.formatted(4096));
    }

    private static String outputOfMain() {
        PrintStream terminal = System.out;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        System.setOut(new PrintStream(captured, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(terminal);
        }
        return captured.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
