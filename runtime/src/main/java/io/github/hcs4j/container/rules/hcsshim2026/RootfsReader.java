package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.host.RootfsMount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the mounts that stand for layer folders. */
final class RootfsReader {

    static final String AT = "rootfs";

    private static final String PARENT_FOLDERS = "parentLayerPaths=";
    private static final String PARENT_CIMS = "parentCimPaths=";
    private static final String CIM_TYPE = "blockCIMType=";
    private static final String MERGED_CIM = "mergedCIMPath=";

    private final Findings findings;

    RootfsReader(Findings findings) {
        this.findings = findings;
    }

    /** The one mount that there may be. */
    RootfsMount single(List<RootfsMount> rootfs) {
        if (rootfs.size() > 1) {
            throw findings.refusal(Refusal.ROOTFS_NOT_SINGLE, AT, rootfs.size() + " mounts");
        }
        RootfsMount mount = rootfs.get(0);
        if (!mount.target().isEmpty()) {
            throw findings.refusal(Refusal.ROOTFS_TARGET_SET, AT + "[0].target", mount.target());
        }
        return mount;
    }

    LayerSource windows(List<RootfsMount> rootfs) {
        RootfsMount mount = single(rootfs);
        return switch (mount.type()) {
            case "windows-layer" -> new LayerSource.Folders(folders(mount), mount.source(), AT);
            case "CimFS" -> forkedCim(mount);
            case "BlockCIM" -> blockCim(mount);
            default -> throw unknownType(mount);
        };
    }

    RuntimeException unknownType(RootfsMount mount) {
        return findings.refusal(Refusal.ROOTFS_TYPE_UNKNOWN, AT + "[0].type", mount.type());
    }

    /** The folders of the layers, topmost first. */
    List<String> folders(RootfsMount mount) {
        return listOption(mount, PARENT_FOLDERS);
    }

    private LayerSource forkedCim(RootfsMount mount) {
        int folders = folders(mount).size();
        int cims = listOption(mount, PARENT_CIMS).size();
        if (folders != cims) {
            throw findings.refusal(
                    Refusal.ROOTFS_LAYERS_UNEQUAL, AT + "[0].options", folders + " folders and " + cims + " CIMs");
        }
        if (folders == 0) {
            throw findings.refusal(Refusal.ROOTFS_LAYERS_MISSING, AT + "[0].options", null);
        }
        return new LayerSource.Cim(mount.source(), true);
    }

    private LayerSource blockCim(RootfsMount mount) {
        List<String> parents = List.of();
        String type = "";
        String merged = "";
        for (int i = 0; i < mount.options().size(); i++) {
            String option = mount.options().get(i);
            if (option.startsWith(PARENT_CIMS)) {
                parents = list(option.substring(PARENT_CIMS.length()), i);
            } else if (option.startsWith(CIM_TYPE)) {
                type = cimType(option.substring(CIM_TYPE.length()));
            } else if (option.startsWith(MERGED_CIM)) {
                merged = option.substring(MERGED_CIM.length());
            }
        }
        if (parents.isEmpty()) {
            throw findings.refusal(Refusal.ROOTFS_LAYERS_MISSING, AT + "[0].options", null);
        }
        if (type.isEmpty()) {
            throw findings.refusal(Refusal.ROOTFS_CIM_TYPE_INVALID, AT + "[0].options", null);
        }
        if (parents.size() > 1 && merged.isEmpty()) {
            throw findings.refusal(Refusal.ROOTFS_MERGED_CIM_MISSING, AT + "[0].options", null);
        }
        return new LayerSource.Cim(mount.source(), false);
    }

    private String cimType(String type) {
        if (type.equals("device") || type.equals("file")) {
            return type;
        }
        throw findings.refusal(Refusal.ROOTFS_CIM_TYPE_INVALID, AT + "[0].options", type);
    }

    /** The list behind the first option with a name. */
    private List<String> listOption(RootfsMount mount, String name) {
        for (int i = 0; i < mount.options().size(); i++) {
            String option = mount.options().get(i);
            if (option.startsWith(name)) {
                return list(option.substring(name.length()), i);
            }
        }
        return List.of();
    }

    private List<String> list(String json, int index) {
        try {
            return JsonText.texts(json).orElse(List.of());
        } catch (JsonText.MalformedException problem) {
            throw malformed(json, index);
        }
    }

    RuntimeException malformed(@Nullable String found, int index) {
        return findings.refusal(Refusal.ROOTFS_OPTION_MALFORMED, AT + "[0].options[" + index + "]", found);
    }
}
