package io.github.hcs4j.container.rules.hcsshim2019;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.host.UtilityVmImages;
import java.util.List;
import java.util.Optional;

/** Finds the image to boot from, where HCS is to start a utility VM for the container. */
final class UtilityVmPlanner {

    private UtilityVmPlanner() {}

    /** Looks in all layer folders, the scratch included; without any the spec was refused already. */
    static String plan(Isolation isolation, List<String> layerFolders, UtilityVmImages images, Findings findings) {
        if (!(isolation instanceof Isolation.XenonV1 xenon) || layerFolders.isEmpty()) {
            return "";
        }
        if (!xenon.utilityVmPath().isEmpty()) {
            return xenon.utilityVmPath();
        }
        Optional<String> image = images.locate(layerFolders).filter(path -> !path.isEmpty());
        if (image.isEmpty()) {
            findings.refuse(Refusal.UTILITY_VM_NOT_FOUND, "windows.layerFolders", null);
        }
        return image.orElse("");
    }
}
