package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.ContainerRequest;
import io.github.hcs4j.container.ledger.LinuxShim;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.HostState;
import io.github.hcs4j.host.UtilityVmImages;
import io.github.hcs4j.json.OneLine;
import io.github.hcs4j.version.WindowsBuild;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the request that a line asks for. */
final class Requests {

    private static final String IGNORED = "REQUEST_MEMBER_IGNORED";

    private final Hosts hosts;
    private final MappingRules usualRules;

    Requests(Hosts hosts, MappingRules usualRules) {
        this.hosts = hosts;
        this.usualRules = usualRules;
    }

    ContainerRequest of(Line line, RequestLine request) {
        List<String> folders = request.utilityVmFolders();
        ContainerRequest.Builder builder = ContainerRequest.builder()
                .id(request.id())
                .owner(request.owner())
                .host(host(line, request))
                .networkNamespace(request.networkNamespace())
                .hostingSystem(request.hostingSystem())
                .utilityVmImages(folders == null ? UtilityVmImages.none() : UtilityVmImages.in(folders))
                .spec(request.spec());
        addFacts(line, request.facts(), builder);
        VersionNumbers version = request.requestedSchemaVersion();
        return (version == null ? builder : builder.requestedSchemaVersion(version.major(), version.minor())).build();
    }

    private void addFacts(Line line, RuleFacts facts, ContainerRequest.Builder builder) {
        builder.rules(rules(line, facts))
                .scaleProcessorLimit(RequestCodec.orFalse(facts.scaleCpuLimits()))
                .rootfs(RequestCodec.orEmpty(facts.rootfs()))
                .credentialGuard(facts.credentialGuard())
                .shimOptions(facts.shimOptions())
                .linuxShim(linuxShim(line, facts), RequestCodec.orEmpty(facts.podId()))
                .hostState(HostState.builder()
                        .mountedRoot(facts.mountedRoot())
                        .cimVolume(facts.cimVolume())
                        .createdNetworkNamespace(facts.createdNetworkNamespace())
                        .files(files(line, facts))
                        .build());
    }

    private MappingRules rules(Line line, RuleFacts facts) {
        String name = facts.rules();
        if (name == null) {
            return usualRules;
        }
        return RuleNames.find(name)
                .orElseThrow(() -> new WrongRequestException(Malformed.member(
                        line, "rules", "expected " + RuleNames.EXPECTED + ", found " + OneLine.quote(name))));
    }

    private static LinuxShim linuxShim(Line line, RuleFacts facts) {
        String name = RequestCodec.orEmpty(facts.linuxShim());
        return switch (name) {
            case "", "v1" -> LinuxShim.RUNHCS_V1;
            case "v2" -> LinuxShim.LCOW_V2;
            default ->
                throw new WrongRequestException(
                        Malformed.member(line, "linuxShim", "expected v1 or v2, found " + OneLine.quote(name)));
        };
    }

    /** The files that the line tells of; on Windows, too, nothing but those. */
    private static HostFiles files(Line line, RuleFacts facts) {
        Map<String, String> paths = RequestCodec.orEmpty(facts.hostPaths());
        Map<String, String> texts = RequestCodec.orEmpty(facts.deviceExtensions());
        Map<String, @Nullable String> resolved = facts.resolvedPaths();
        if (paths.isEmpty() && texts.isEmpty() && resolved == null) {
            return HostFiles.assumed();
        }
        Map<String, HostFiles.Kind> kinds = new HashMap<>();
        paths.forEach((path, kind) -> kinds.put(path, kind(line, kind)));
        Map<String, Optional<String>> finalPaths = new HashMap<>();
        if (resolved != null) {
            resolved.forEach((path, end) -> finalPaths.put(path, Optional.ofNullable(end)));
        }
        return HostFiles.of(kinds, finalPaths, texts);
    }

    private static HostFiles.Kind kind(Line line, String name) {
        return switch (name) {
            case "directory" -> HostFiles.Kind.DIRECTORY;
            case "file" -> HostFiles.Kind.FILE;
            case "missing" -> HostFiles.Kind.MISSING;
            default ->
                throw new WrongRequestException(Malformed.member(
                        line, "hostPaths", "expected directory, file or missing, found " + OneLine.quote(name)));
        };
    }

    /** Members that a request does not have are most likely misspelt. */
    static List<Remark> ignoredMembers(RequestLine request) {
        if (request.unknownMembers().isEmpty()) {
            return List.of();
        }
        return request.unknownMembers().keySet().stream()
                .map(name -> new Remark(IGNORED, name, "a request has no such member; it was ignored"))
                .toList();
    }

    private HostMachine host(Line line, RequestLine request) {
        Integer build = request.osBuild();
        if (build != null && build < 1) {
            throw new WrongRequestException(
                    Malformed.member(line, "osBuild", "expected a Windows build above 0, found " + build));
        }
        Integer processors = request.hostProcessorCount();
        if (processors != null && processors < 1) {
            throw new WrongRequestException(
                    Malformed.member(line, "hostProcessorCount", "expected 1 processor or more, found " + processors));
        }
        return hosts.machine(build == null ? null : WindowsBuild.of(build), processors);
    }
}
