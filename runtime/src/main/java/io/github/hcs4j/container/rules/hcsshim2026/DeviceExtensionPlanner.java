package io.github.hcs4j.container.rules.hcsshim2026;

import static io.github.hcs4j.container.ledger.Annotation.DEVICE_EXTENSIONS;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.model.v2.DeviceExtension;
import io.github.hcs4j.version.WindowsBuild;
import java.util.ArrayList;
import java.util.List;

/** Plans what comes with categories of devices, from files that an annotation names. */
final class DeviceExtensionPlanner {

    private static final WindowsBuild FIRST = WindowsBuild.SERVER_2022;
    private static final String AT = Annotations.place(DEVICE_EXTENSIONS);

    private final RuleRequest request;
    private final Findings findings;

    DeviceExtensionPlanner(RuleRequest request, Findings findings) {
        this.request = request;
        this.findings = findings;
    }

    List<DeviceExtension> plan(List<String> paths) {
        if (paths.isEmpty()) {
            return List.of();
        }
        HostFiles files = request.files();
        for (String path : paths) {
            if (files.kindOf(path) == HostFiles.Kind.MISSING) {
                throw notFound(path);
            }
        }
        if (!request.build().isAtLeast(FIRST)) {
            throw findings.refusal(Refusal.DEVICE_EXTENSIONS_UNSUPPORTED, AT, "Windows build " + request.build());
        }
        List<DeviceExtension> extensions = new ArrayList<>(paths.size());
        for (String path : paths) {
            extensions.add(read(path, files.text(path).orElseThrow(() -> notFound(path))));
        }
        return extensions;
    }

    private RuntimeException notFound(String path) {
        return findings.refusal(Refusal.DEVICE_EXTENSION_NOT_FOUND, AT, path);
    }

    private DeviceExtension read(String path, String text) {
        try {
            return DeviceExtensionReader.read(text);
        } catch (JsonText.MalformedException problem) {
            throw findings.refusal(Refusal.DEVICE_EXTENSION_MALFORMED, AT, path + ": " + problem.getMessage());
        }
    }
}
