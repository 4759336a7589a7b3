package io.github.hcs4j.container.rules.hcsshim2026;

import static io.github.hcs4j.container.ledger.Annotation.CREDENTIALS_DISABLED;
import static io.github.hcs4j.container.ledger.Annotation.HOST_PROCESS;
import static io.github.hcs4j.container.ledger.Annotation.HOST_PROCESS_DISABLED;
import static io.github.hcs4j.container.ledger.Annotation.UNSAFE_OPERATIONS_DISABLED;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.host.ShimOptions;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.oci.Windows;
import io.github.hcs4j.model.oci.WindowsHyperV;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds to a spec what the options of the shim and one annotation say, before anything else is read. */
final class EffectiveSpec {

    /** What one annotation forbids in one word. */
    private static final List<String> FORBIDDING = List.of(
            CREDENTIALS_DISABLED.key(),
            "io.microsoft.virtualmachine.fileshares.disablewritable",
            "io.microsoft.virtualmachine.wcow.virtualSMB.nodirectmap",
            HOST_PROCESS_DISABLED.key());

    private EffectiveSpec() {}

    /**
     * The spec with all annotations.
     *
     * @throws RuntimeException that of {@link Refusal#ANNOTATION_CONFLICT}
     */
    static Spec withAnnotations(Spec spec, @Nullable ShimOptions options, Findings findings) {
        Map<String, String> given = spec.annotations() == null ? Map.of() : spec.annotations();
        Map<String, String> all = options == null ? given : withDefaults(given, options);
        String forbidden = all.get(UNSAFE_OPERATIONS_DISABLED.key());
        if (forbidden != null) {
            all = withForbidden(all, forbidden, findings);
        }
        Annotations annotations = new Annotations(all);
        if (annotations.isTrue(HOST_PROCESS) && annotations.isTrue(HOST_PROCESS_DISABLED)) {
            throw findings.refusal(
                    Refusal.ANNOTATION_CONFLICT,
                    Annotations.place(HOST_PROCESS),
                    annotations.text(HOST_PROCESS).orElse(""));
        }
        Map<String, String> effective = all;
        return all.equals(given) ? spec : spec.with(changed -> changed.annotations(effective));
    }

    private static Map<String, String> withDefaults(Map<String, String> given, ShimOptions options) {
        Map<String, String> all = new LinkedHashMap<>(given);
        add(all, "io.microsoft.virtualmachine.bootfilesrootpath", options.bootFilesRootPath());
        add(all, "io.microsoft.virtualmachine.computetopology.processor.count", text(options.vmProcessorCount()));
        add(all, "io.microsoft.virtualmachine.computetopology.memory.sizeinmb", text(options.vmMemorySizeInMb()));
        add(all, "io.microsoft.network.ncproxy", options.ncProxyAddr());
        options.defaultAnnotations().forEach(all::putIfAbsent);
        return all;
    }

    private static void add(Map<String, String> annotations, String key, String text) {
        if (!text.isEmpty()) {
            annotations.putIfAbsent(key, text);
        }
    }

    private static String text(long number) {
        return number == 0 ? "" : Long.toString(number);
    }

    private static Map<String, String> withForbidden(Map<String, String> given, String text, Findings findings) {
        Map<String, String> all = new LinkedHashMap<>(given);
        for (String key : FORBIDDING) {
            String before = all.putIfAbsent(key, text);
            if (before != null && !before.equals(text)) {
                throw findings.refusal(Refusal.ANNOTATION_CONFLICT, Annotations.place(key), before);
            }
        }
        return all;
    }

    /** The spec with the sections that make a container of a utility VM, if the options of the shim ask for one. */
    static Spec withSections(Spec spec, @Nullable ShimOptions options) {
        Windows windows = spec.windows();
        if (options == null || !options.isHypervisor() || (windows != null && windows.hyperv() != null)) {
            return spec;
        }
        return spec.with(changed -> changed.windows(
                section -> section.hyperv(WindowsHyperV.builder().build())));
    }
}
