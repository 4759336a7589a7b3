package io.github.hcs4j.host;

import java.io.File;

/** Looks into the layer folders themselves; of use on Windows only. */
final class FileSystemImages implements UtilityVmImages {

    static final String FOLDER = "UtilityVM";

    @Override
    public boolean isIn(String layerFolder) {
        return new File(WindowsPaths.join(layerFolder, FOLDER)).isDirectory();
    }
}
