package io.github.hcs4j.host;

import java.util.Objects;

/**
 * A folder of the host that is shared with a utility VM by VSMB, for reading or for writing. It exists already.
 *
 * @param hostPath the folder on the host, as it was shared
 * @param guestPath where the VM sees it
 * @param readOnly whether the VM is kept from writing; a mount that writes needs a share of its own
 * @param singleFile whether the folder is shared for single files of it, and not as a whole
 */
public record VsmbShare(String hostPath, String guestPath, boolean readOnly, boolean singleFile) {

    /**
     * Checks that there are paths.
     *
     * @throws NullPointerException if one is missing
     */
    public VsmbShare {
        Objects.requireNonNull(hostPath, "hostPath");
        Objects.requireNonNull(guestPath, "guestPath");
    }
}
