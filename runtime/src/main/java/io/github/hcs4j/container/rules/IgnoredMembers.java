package io.github.hcs4j.container.rules;

import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.ledger.SpecMember;
import io.github.hcs4j.container.ledger.Treatment;
import io.github.hcs4j.container.ledger.Treatment.When;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.json.OneLine;
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
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Notices what a spec sets and its document does not have, member by member of {@link SpecMember}. Values without
 * effect are passed over: {@code null}, empty text, an empty list or object, {@code false} and 0, but not an empty
 * {@code windows.hyperv}, whose presence asks for Hyper-V isolation.
 */
public final class IgnoredMembers {

    private static final String UNKNOWN = "the OCI runtime spec has no such member for Windows containers";

    private static final String NAMESPACE = "networkNamespace";

    private final MappingRules rules;
    private final Isolation isolation;
    private final Predicate<Mount> isPipe;
    private final Findings findings;

    /**
     * Prepares to notice.
     *
     * @param rules the rules that the spec is mapped by
     * @param isolation the kind of the container
     * @param isPipe whether a mount is a named pipe
     * @param findings takes the notices
     */
    public IgnoredMembers(MappingRules rules, Isolation isolation, Predicate<Mount> isPipe, Findings findings) {
        this.rules = rules;
        this.isolation = isolation;
        this.isPipe = isPipe;
        this.findings = findings;
    }

    /**
     * Notices what is ignored in a spec.
     *
     * @param spec the spec
     */
    public void noticeIn(Spec spec) {
        check(SpecMember.HOOKS, spec.hooks());
        check(SpecMember.ANNOTATIONS, spec.annotations());
        checkUnknown("", spec.unknownMembers());
        root(spec.root());
        mounts(Given.orEmpty(spec.mounts()));
        windows(spec.windows());
    }

    /**
     * Notices a network namespace of a request that the document does not have: its place is in the settings of the
     * network.
     *
     * @param namespace the namespace; empty for none
     * @param windows the section of the spec; {@code null} for none
     */
    public void noticeNamespace(String namespace, @Nullable Windows windows) {
        if (namespace.isEmpty()) {
            return;
        }
        if (isolation.schema().equals(Isolation.V1)) {
            add(NoticeCode.MEMBER_IGNORED, NAMESPACE, "schema 1.0 connects a container by endpoints, not a namespace");
        } else if (windows == null || windows.network() == null) {
            add(NoticeCode.MEMBER_IGNORED, NAMESPACE, "the spec has no windows.network that it would be a part of");
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
            if (mount.type() != null) {
                check(SpecMember.MOUNTS_TYPE, "mounts[" + i + "].type", mount.type());
            }
            List<String> options = mount.options();
            if (options != null && !MountOptions.areAllTaken(options, isPipe.test(mount))) {
                checkElement(SpecMember.MOUNTS_OPTIONS, i, options);
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
        for (Treatment.Ignored ignored : member.treatment(rules).ignored()) {
            if (isIgnored(ignored, value)) {
                findings.notice(NoticeCode.MEMBER_IGNORED, at, ignored.message());
            }
        }
    }

    private void checkElement(SpecMember member, int element, Object value) {
        for (Treatment.Ignored ignored : member.treatment(rules).ignored()) {
            if (isIgnored(ignored, value)) {
                findings.notice(NoticeCode.MEMBER_IGNORED, member.path(), element, ignored.message());
            }
        }
    }

    private boolean isIgnored(Treatment.Ignored ignored, Object value) {
        return applies(ignored.when(), value) && saysSomething(value);
    }

    /** Whether a value of a member is ignored in the document that is made. */
    private boolean applies(When when, Object value) {
        boolean isV1 = isolation.schema().equals(Isolation.V1);
        HostingSystem utilityVm = isolation.hostingSystem();
        return switch (when) {
            case ALWAYS, IN_PART -> true;
            case UNLESS_TEXT -> !(value instanceof String);
            case V1 -> isV1;
            case ARGON -> !isolation.isHyperV();
            case NOT_ARGON_V2 -> isV1 || isolation.isHyperV();
            case V1_UNLESS_TEXT -> isV1 && !(value instanceof String);
            case XENON_V1 -> isV1 && isolation.isHyperV();
            case V2 -> !isV1;
            case ARGON_V2 -> !isV1 && !isolation.isHyperV();
            case NOT_WINDOWS -> utilityVm != null && !utilityVm.isWindows();
        };
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
        add(NoticeCode.MEMBER_UNKNOWN, at, UNKNOWN);
    }

    private void add(NoticeCode code, String at, String reason) {
        findings.notice(code, at, "ignored: " + reason);
    }

    private static boolean saysSomething(Object value) {
        if (value instanceof Hooks hooks) {
            return saysSomething(Hooks.TYPE, hooks);
        }
        return Given.saysSomething(value);
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
                    : parent + '[' + OneLine.quote(name) + ']';
        }

        static String withoutIndex(String path) {
            return INDEX.matcher(path).replaceAll("[]");
        }
    }
}
