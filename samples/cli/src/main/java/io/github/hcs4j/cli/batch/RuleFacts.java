package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.ContainerRequest;
import io.github.hcs4j.container.ledger.LinuxShim;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.host.HostState;
import io.github.hcs4j.host.RootfsMount;
import io.github.hcs4j.host.ShimOptions;
import io.github.hcs4j.json.OneLine;
import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.ScalarCodec;
import io.github.hcs4j.json.engine.ValueReader;
import io.github.hcs4j.model.v2.ContainerCredentialGuardState;
import io.github.hcs4j.type.ObjectCodec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The members of a request that choose its rules, and that only rules from 2026 on ask for. Every one may be absent.
 */
final class RuleFacts {

    static final int RULES = 10;
    static final int SCALE_CPU_LIMITS = 11;
    static final int ROOTFS = 12;
    static final int MOUNTED_ROOT = 13;
    static final int CIM_VOLUME = 14;
    static final int CREATED_NETWORK_NAMESPACE = 15;
    static final int RESOLVED_PATHS = 16;
    static final int HOST_PATHS = 17;
    static final int DEVICE_EXTENSIONS = 18;
    static final int CREDENTIAL_GUARD = 19;
    static final int SHIM_OPTIONS = 20;
    static final int LINUX_SHIM = 21;
    static final int POD_ID = 22;

    private static final ValueReader<ContainerCredentialGuardState> CREDENTIAL_GUARDS =
            ObjectCodec.codecOf(ContainerCredentialGuardState.TYPE);

    private @Nullable String rules;
    private @Nullable Boolean scaleCpuLimits;
    private @Nullable List<RootfsMount> rootfs;
    private @Nullable String mountedRoot;
    private @Nullable String cimVolume;
    private @Nullable String createdNetworkNamespace;
    private @Nullable Map<String, @Nullable String> resolvedPaths;
    private @Nullable Map<String, String> hostPaths;
    private @Nullable Map<String, String> deviceExtensions;
    private @Nullable ContainerCredentialGuardState credentialGuard;
    private @Nullable ShimOptions shimOptions;
    private @Nullable String linuxShim;
    private @Nullable String podId;

    /** Reads a member; {@code false} if it is not one of these. */
    boolean read(int member, JsonReader in) {
        switch (member) {
            case RULES -> rules = in.string();
            case SCALE_CPU_LIMITS -> scaleCpuLimits = in.bool();
            case ROOTFS -> rootfs = in.list(RootfsMountReader.INSTANCE);
            case MOUNTED_ROOT -> mountedRoot = in.string();
            case CIM_VOLUME -> cimVolume = in.string();
            case CREATED_NETWORK_NAMESPACE -> createdNetworkNamespace = in.string();
            case RESOLVED_PATHS -> resolvedPaths = in.mapOfNullable(ScalarCodec.STRING);
            case HOST_PATHS -> hostPaths = in.map(ScalarCodec.STRING);
            case DEVICE_EXTENSIONS -> deviceExtensions = in.map(ScalarCodec.STRING);
            case CREDENTIAL_GUARD -> credentialGuard = CREDENTIAL_GUARDS.read(in);
            case SHIM_OPTIONS -> shimOptions = ShimOptionsReader.INSTANCE.read(in);
            case LINUX_SHIM -> linuxShim = in.string();
            case POD_ID -> podId = in.string();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Hands them over to a request; it keeps its rules if none are named here. */
    void addTo(ContainerRequest.Builder request) {
        if (rules != null) {
            request.rules(rules(rules));
        }
        request.scaleProcessorLimit(Defaults.orFalse(scaleCpuLimits))
                .rootfs(Defaults.orEmpty(rootfs))
                .credentialGuard(credentialGuard)
                .shimOptions(shimOptions)
                .linuxShim(linuxShim(Defaults.orEmpty(linuxShim)), Defaults.orEmpty(podId))
                .hostState(HostState.builder()
                        .mountedRoot(mountedRoot)
                        .cimVolume(cimVolume)
                        .createdNetworkNamespace(createdNetworkNamespace)
                        .files(files())
                        .build());
    }

    private static MappingRules rules(String name) {
        return RuleNames.find(name)
                .orElseThrow(() -> new WrongFactException(
                        "rules", "expected " + RuleNames.EXPECTED + ", found " + OneLine.quote(name)));
    }

    private static LinuxShim linuxShim(String name) {
        return switch (name) {
            case "", "v1" -> LinuxShim.RUNHCS_V1;
            case "v2" -> LinuxShim.LCOW_V2;
            default -> throw new WrongFactException("linuxShim", "expected v1 or v2, found " + OneLine.quote(name));
        };
    }

    /** The files that are told of; on Windows, too, nothing but those. */
    private HostFiles files() {
        Map<String, HostFiles.Kind> kinds = new HashMap<>();
        Defaults.orEmpty(hostPaths).forEach((path, kind) -> kinds.put(path, kind(kind)));
        Map<String, Optional<String>> finalPaths = new HashMap<>();
        if (resolvedPaths != null) {
            resolvedPaths.forEach((path, end) -> finalPaths.put(path, Optional.ofNullable(end)));
        }
        return HostFiles.of(kinds, finalPaths, Defaults.orEmpty(deviceExtensions));
    }

    private static HostFiles.Kind kind(String name) {
        return switch (name) {
            case "directory" -> HostFiles.Kind.DIRECTORY;
            case "file" -> HostFiles.Kind.FILE;
            case "missing" -> HostFiles.Kind.MISSING;
            default ->
                throw new WrongFactException(
                        "hostPaths", "expected directory, file or missing, found " + OneLine.quote(name));
        };
    }
}
