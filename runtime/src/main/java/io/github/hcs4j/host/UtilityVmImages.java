package io.github.hcs4j.host;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Knows which layer folders hold the image of a utility VM, a folder named {@code UtilityVM}. A Hyper-V isolated
 * container of schema 1.0 boots from the first one, unless its spec names an image.
 */
@FunctionalInterface
public interface UtilityVmImages {

    /**
     * Whether a layer has an image.
     *
     * @param layerFolder the path of a layer folder on the host, as the spec has it
     * @return whether there is a folder {@code UtilityVM} in it
     */
    boolean isIn(String layerFolder);

    /**
     * Finds the image to boot from.
     *
     * @param layerFolders the layer folders, in the order to look
     * @return the path of the folder {@code UtilityVM} in the first that has one, cleaned by the rules of Windows;
     *     empty if none has one, or if the first that has one is the empty text
     */
    default Optional<String> locate(List<String> layerFolders) {
        Objects.requireNonNull(layerFolders, "layerFolders");
        return layerFolders.stream()
                .filter(this::isIn)
                .findFirst()
                .filter(folder -> !folder.isEmpty())
                .map(folder -> WindowsPaths.join(folder, FileSystemImages.FOLDER));
    }

    /**
     * Knows of no image.
     *
     * @return images for a host without any
     */
    static UtilityVmImages none() {
        return layerFolder -> false;
    }

    /**
     * Images in a fixed set of folders, for tests and for mappings on another machine than the host.
     *
     * @param layerFolders the layer folders with an image; they are compared exactly
     * @return images in these folders only
     */
    static UtilityVmImages in(Collection<String> layerFolders) {
        Set<String> known = new HashSet<>();
        for (String folder : Objects.requireNonNull(layerFolders, "layerFolders")) {
            known.add(Objects.requireNonNull(folder, "layerFolders: an element is null"));
        }
        return layerFolder -> known.contains(Objects.requireNonNull(layerFolder, "layerFolder"));
    }

    /**
     * Looks at the file system if this program runs on Windows, and knows of no image if it does not.
     *
     * @return the images of the machine that runs the program
     */
    static UtilityVmImages ofThisMachine() {
        return WindowsVersion.isThisWindows() ? new FileSystemImages() : none();
    }
}
