package io.github.hcs4j.container;

import io.github.hcs4j.container.Isolation.ArgonV1;
import io.github.hcs4j.container.Isolation.ArgonV2;
import io.github.hcs4j.container.Isolation.XenonV1;
import io.github.hcs4j.container.Isolation.XenonV2;
import io.github.hcs4j.container.SpecProblem.Code;
import io.github.hcs4j.host.UtilityVmImages;
import java.util.List;
import java.util.Optional;

/** Finds the image to boot from, where HCS is to start a utility VM for the container. */
final class UtilityVmPlanner {

    private UtilityVmPlanner() {}

    static String plan(Isolation isolation, List<String> layerFolders, UtilityVmImages images, Problems problems) {
        return isolation.match(new Isolation.Cases<>() {
            @Override
            public String argonV1(ArgonV1 argon) {
                return "";
            }

            @Override
            public String argonV2(ArgonV2 argon) {
                return "";
            }

            @Override
            public String xenonV1(XenonV1 xenon) {
                if (!xenon.utilityVmPath().isEmpty()) {
                    return xenon.utilityVmPath();
                }
                Optional<String> image = images.locate(layerFolders);
                if (image.isEmpty()) {
                    problems.add(Code.UTILITY_VM_NOT_FOUND, "windows.layerFolders");
                }
                return image.orElse("");
            }

            @Override
            public String xenonV2(XenonV2 xenon) {
                return "";
            }
        });
    }
}
