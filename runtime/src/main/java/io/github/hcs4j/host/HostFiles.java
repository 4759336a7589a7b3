package io.github.hcs4j.host;

import java.util.Map;
import java.util.Optional;

/**
 * The files of the host, as far as the rules of 2026 ask for them: what is at a path, where its links lead, and what a
 * device extension file says. Paths are texts by the rules of Windows.
 */
public interface HostFiles {

    /** What the host has at a path. */
    enum Kind {
        /** A folder, or something else that is no regular file. */
        DIRECTORY,
        /** A regular file. */
        FILE,
        /** Nothing. */
        MISSING
    }

    /**
     * What is at a path.
     *
     * @param path a path of the host
     * @return its kind; {@link Kind#MISSING} for the empty text
     */
    Kind kindOf(String path);

    /**
     * Where a path leads when all links in it are followed. Windows gives {@code \\?\Volume{GUID}\...} for a local path
     * and {@code \\server\share\...} for a network path.
     *
     * @param path a path of the host
     * @return the final path; empty if it cannot be found
     */
    Optional<String> finalPath(String path);

    /**
     * The text of a device extension file.
     *
     * @param path a path of the host
     * @return the text; empty if the file cannot be read
     */
    Optional<String> text(String path);

    /**
     * The files of a host that is not at hand: every path is a folder and final as it is, and no file can be read.
     *
     * @return the files
     */
    static HostFiles assumed() {
        return of(Map.of(), Map.of(), Map.of());
    }

    /**
     * Files that are known, for tests and for mappings on another machine than the host.
     *
     * @param kinds what is at a path; a path that is not named is a folder, or a file if it has a text
     * @param finalPaths where a path leads; empty for one that cannot be found; a path that is not named is final
     * @param texts the texts of device extension files
     * @return these files; the paths are compared exactly
     */
    static HostFiles of(Map<String, Kind> kinds, Map<String, Optional<String>> finalPaths, Map<String, String> texts) {
        return new KnownFiles(Map.copyOf(kinds), Map.copyOf(finalPaths), Map.copyOf(texts));
    }

    /**
     * Asks the file system if this program runs on Windows, and assumes every path if it does not.
     *
     * @return the files of the machine that runs the program
     */
    static HostFiles ofThisMachine() {
        return WindowsVersion.isThisWindows() ? new FileSystemFiles() : assumed();
    }
}
