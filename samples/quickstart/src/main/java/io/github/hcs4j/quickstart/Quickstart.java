package io.github.hcs4j.quickstart;

import static java.util.Objects.requireNonNull;

import io.github.hcs4j.container.ContainerRequest;
import io.github.hcs4j.container.HcsDocument;
import io.github.hcs4j.container.MappingResult;
import io.github.hcs4j.container.WindowsContainers;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.model.oci.Mount;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.Container;
import io.github.hcs4j.model.v2.ContainerMemory;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;

/** The first steps: from an OCI runtime spec to an HCS document, and a document read, changed and written. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Takes the steps and prints what comes of them.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        Spec spec = spec();
        String document = document(spec);
        System.out.println(document);

        ComputeSystem before = ComputeSystem.read(document);
        ComputeSystem after = withMemory(before, 4096);
        System.out.println("memory before: " + memory(before) + " MB, after: " + memory(after) + " MB");
        System.out.println("everything else is equal: " + before.equals(withMemory(after, memory(before))));
    }

    /** A spec as a container engine writes it into {@code config.json}; {@code Spec.read(file)} reads that. */
    private static Spec spec() {
        return Spec.builder()
                .ociVersion("1.1.0")
                .hostname("web-0")
                .root(root -> root.path("\\\\?\\Volume{4f1b2c3d-5e6f-4a7b-8c9d-0e1f2a3b4c5d}\\"))
                .mounts(List.of(Mount.builder()
                        .source("D:\\sites\\web-0")
                        .destination("C:\\inetpub\\wwwroot")
                        .options(List.of("ro"))
                        .build()))
                .windows(windows -> windows.layerFolders(
                                List.of("C:\\layers\\28", "C:\\layers\\27", "C:\\layers\\web-0"))
                        .resources(resources -> resources
                                .memory(memory -> memory.limit(2L << 30))
                                .cpu(cpu -> cpu.count(16))))
                .build();
    }

    /** The document for a Windows Server 2022 with 8 processors, made on whatever machine this is. */
    private static String document(Spec spec) {
        MappingResult result = WindowsContainers.map(ContainerRequest.builder()
                .id("web-0")
                .owner("quickstart")
                .spec(spec)
                .host(HostMachine.of(WindowsBuild.SERVER_2022, 8))
                .build());
        result.notices().forEach(notice -> System.out.println("notice: " + notice));
        HcsDocument document = result.document();
        return document.toPrettyJson();
    }

    /** A change goes on from what is there; everything else stays, unknown members too. */
    static ComputeSystem withMemory(ComputeSystem system, long megabytes) {
        return system.with(s -> s.container(c -> c.memory(m -> m.sizeInMB(megabytes))));
    }

    private static long memory(ComputeSystem system) {
        ContainerMemory memory = requireNonNull(container(system).memory(), "the spec has a limit");
        return requireNonNull(memory.sizeInMB(), "the spec has a limit").longValue();
    }

    /** Every member may be absent from a document, so its accessor may return {@code null}. */
    private static Container container(ComputeSystem system) {
        return requireNonNull(system.container(), "the document is for a container, not for a virtual machine");
    }
}
