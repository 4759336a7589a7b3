package io.github.hcs4j.container;

import io.github.hcs4j.container.Treatment.When;
import io.github.hcs4j.model.oci.Hooks;
import io.github.hcs4j.model.oci.Mount;
import io.github.hcs4j.model.oci.Root;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.oci.Windows;
import io.github.hcs4j.model.oci.WindowsCpuResources;
import io.github.hcs4j.model.oci.WindowsHyperV;
import io.github.hcs4j.model.oci.WindowsMemoryResources;
import io.github.hcs4j.model.oci.WindowsNetwork;
import io.github.hcs4j.model.oci.WindowsResources;
import io.github.hcs4j.model.oci.WindowsStorageResources;
import io.github.hcs4j.type.ObjectType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Notices what a spec sets and its document does not have, member by member of {@link SpecMember}. What says nothing is
 * passed over: {@code null}, empty text, an empty list or object, {@code false} and 0, but not an empty
 * {@code windows.hyperv}, which asks for something by being there.
 */
final class IgnoredMembers {

    private static final String UNKNOWN = "the OCI runtime spec has no such member for Windows containers";

    private static final String NAMESPACE = "networkNamespace";

    private final Isolation isolation;
    private final List<Notice> notices;

    IgnoredMembers(Isolation isolation, List<Notice> notices) {
        this.isolation = isolation;
        this.notices = notices;
    }

    void noticeIn(Spec spec) {
        check(SpecMember.HOOKS, spec.hooks());
        check(SpecMember.ANNOTATIONS, spec.annotations());
        checkUnknown("", spec.unknownMembers());
        root(spec.root());
        mounts(ContainerPlanner.orEmpty(spec.mounts()));
        windows(spec.windows());
    }

    /** The network namespace is the request's; a document has a place for it only in the settings of its network. */
    void noticeNamespace(String namespace, @Nullable Windows windows) {
        if (namespace.isEmpty()) {
            return;
        }
        if (!When.V2.applies(isolation, namespace)) {
            add(Notice.Code.MEMBER_IGNORED, NAMESPACE, "schema 1.0 connects a container by endpoints, not a namespace");
        } else if (windows == null || windows.network() == null) {
            add(Notice.Code.MEMBER_IGNORED, NAMESPACE, "the spec has no windows.network that it would be a part of");
        }
    }

    private void root(@Nullable Root root) {
        if (root != null) {
            check(SpecMember.ROOT_PATH, root.path());
            checkUnknown("root", root.unknownMembers());
        }
    }

    private void mounts(List<Mount> mounts) {
        for (int i = 0; i < mounts.size(); i++) {
            Mount mount = mounts.get(i);
            List<String> options = mount.options();
            if (options != null && !MountOptions.of(mount).have(options)) {
                check(SpecMember.MOUNTS_OPTIONS, "mounts[" + i + "].options", options);
            }
            if (!mount.unknownMembers().isEmpty()) {
                checkUnknown("mounts[" + i + "]", mount.unknownMembers());
            }
        }
    }

    private void windows(@Nullable Windows windows) {
        if (windows == null) {
            return;
        }
        check(SpecMember.WINDOWS_LAYER_FOLDERS, windows.layerFolders());
        check(SpecMember.WINDOWS_DEVICES, windows.devices());
        resources(windows.resources());
        check(SpecMember.WINDOWS_CREDENTIAL_SPEC, windows.credentialSpec());
        check(SpecMember.WINDOWS_SERVICING, windows.servicing());
        check(SpecMember.WINDOWS_IGNORE_FLUSHES_DURING_BOOT, windows.ignoreFlushesDuringBoot());
        hyperV(windows.hyperv());
        network(windows.network());
        checkUnknown(SpecMember.WINDOWS.path(), windows.unknownMembers());
    }

    private void resources(@Nullable WindowsResources resources) {
        if (resources == null) {
            return;
        }
        WindowsMemoryResources memory = resources.memory();
        if (memory != null) {
            checkUnknown(SpecMember.WINDOWS_RESOURCES_MEMORY.path(), memory.unknownMembers());
        }
        WindowsCpuResources cpu = resources.cpu();
        if (cpu != null) {
            check(SpecMember.WINDOWS_RESOURCES_CPU_AFFINITY, cpu.affinity());
            checkUnknown(SpecMember.WINDOWS_RESOURCES_CPU.path(), cpu.unknownMembers());
        }
        WindowsStorageResources storage = resources.storage();
        if (storage != null) {
            check(SpecMember.WINDOWS_RESOURCES_STORAGE_SANDBOX_SIZE, storage.sandboxSize());
            checkUnknown(SpecMember.WINDOWS_RESOURCES_STORAGE.path(), storage.unknownMembers());
        }
        checkUnknown(SpecMember.WINDOWS_RESOURCES.path(), resources.unknownMembers());
    }

    private void hyperV(@Nullable WindowsHyperV hyperV) {
        if (hyperV != null) {
            check(SpecMember.WINDOWS_HYPERV, hyperV);
            check(SpecMember.WINDOWS_HYPERV_UTILITY_VM_PATH, hyperV.utilityVMPath());
            checkUnknown(SpecMember.WINDOWS_HYPERV.path(), hyperV.unknownMembers());
        }
    }

    private void network(@Nullable WindowsNetwork network) {
        if (network != null) {
            check(SpecMember.WINDOWS_NETWORK_ENDPOINT_LIST, network.endpointList());
            check(SpecMember.WINDOWS_NETWORK_NAMESPACE, network.networkNamespace());
            checkUnknown(SpecMember.WINDOWS_NETWORK.path(), network.unknownMembers());
        }
    }

    private void check(SpecMember member, @Nullable Object value) {
        if (value != null) {
            check(member, member.path(), value);
        }
    }

    private void check(SpecMember member, String at, Object value) {
        for (Treatment.Ignored ignored : member.treatment().ignored()) {
            if (ignored.when().applies(isolation, value) && saysSomething(value)) {
                notices.add(new Notice(Notice.Code.MEMBER_IGNORED, at, ignored.message()));
            }
        }
    }

    private void checkUnknown(String at, Map<String, @Nullable Object> members) {
        if (!members.isEmpty()) {
            members.forEach((name, value) -> checkUnknown(at, name, value));
        }
    }

    private void checkUnknown(String parent, String name, @Nullable Object value) {
        if (value == null || !saysSomething(value)) {
            return;
        }
        String at = Paths.member(parent, name);
        String path = Paths.withoutIndex(at);
        for (SpecMember member : SpecMember.values()) {
            if (!member.isModelled() && member.path().equals(path)) {
                check(member, at, value);
                return;
            }
        }
        add(Notice.Code.MEMBER_UNKNOWN, at, UNKNOWN);
    }

    private void add(Notice.Code code, String at, String reason) {
        notices.add(new Notice(code, at, Notice.ignored(reason)));
    }

    private static boolean saysSomething(Object value) {
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        if (value instanceof Collection<?> list) {
            return !list.isEmpty();
        }
        if (value instanceof Map<?, ?> map) {
            return !map.isEmpty();
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        if (value instanceof Hooks hooks) {
            return saysSomething(Hooks.TYPE, hooks);
        }
        return !Boolean.FALSE.equals(value);
    }

    private static <T> boolean saysSomething(ObjectType<T> type, T value) {
        return !type.unknownMembers(value).isEmpty()
                || type.members().stream()
                        .map(member -> member.of(value))
                        .anyMatch(set -> set != null && saysSomething(set));
    }

    /** Paths of unknown members, of which most specs have none, and then the expressions are not compiled. */
    private static final class Paths {

        private static final Pattern PLAIN_NAME = Pattern.compile("[\\w$-]+");
        private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

        private Paths() {}

        static String member(String parent, String name) {
            return PLAIN_NAME.matcher(name).matches()
                    ? parent + (parent.isEmpty() ? "" : ".") + name
                    : parent + '[' + SpecProblem.quote(name) + ']';
        }

        static String withoutIndex(String path) {
            return INDEX.matcher(path).replaceAll("[]");
        }
    }
}
