package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.ContainerRequest;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.UtilityVmImages;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the request that a line asks for. */
public final class Requests {

    /** Who owns a container unless the request says it: this program, whatever Java it runs on. */
    public static final String OWNER = "hcs";

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
                .owner(owner(request.owner()))
                .host(host(line, request))
                .networkNamespace(request.networkNamespace())
                .hostingSystem(request.hostingSystem())
                .utilityVmImages(folders == null ? UtilityVmImages.none() : UtilityVmImages.in(folders))
                .spec(request.spec());
        addFacts(line, request.facts(), builder.rules(usualRules));
        VersionNumbers version = request.requestedSchemaVersion();
        return (version == null ? builder : builder.requestedSchemaVersion(version.major(), version.minor())).build();
    }

    /**
     * Who owns a container.
     *
     * @param said what the request says; may be {@code null} or empty
     * @return that, or {@link #OWNER}
     */
    public static String owner(@Nullable String said) {
        return said == null || said.isEmpty() ? OWNER : said;
    }

    private static void addFacts(Line line, RuleFacts facts, ContainerRequest.Builder builder) {
        try {
            facts.addTo(builder);
        } catch (WrongFactException problem) {
            throw new WrongRequestException(Malformed.member(line, problem.member(), problem.detail()));
        }
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
