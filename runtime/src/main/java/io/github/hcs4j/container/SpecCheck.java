package io.github.hcs4j.container;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.rules.hcsshim2019.ContainerPlanner;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import java.util.Objects;

/** Says what keeps a spec from becoming a document, whatever host it is for. */
public final class SpecCheck {

    private static final String ANY = "any";
    private static final HostMachine HOST = HostMachine.of(WindowsBuild.SERVER_2022, 1);

    private SpecCheck() {}

    /**
     * What {@link WindowsContainers#map} refuses in a spec for every host that is as new as Windows Server 2022. A spec
     * that asks for Hyper-V isolation is measured as what schema 1.0 makes of it, with an image of a utility VM. Of a
     * spec for Linux nothing else is said.
     *
     * @param spec the spec
     * @return the problems in the order of the checks; empty if there is a document
     */
    public static List<SpecProblem> problems(Spec spec) {
        ContainerRequest request = ContainerRequest.builder()
                .id(ANY)
                .owner(ANY)
                .host(HOST)
                .spec(Objects.requireNonNull(spec, "spec"))
                .utilityVmImages(folder -> true)
                .build();
        boolean isHyperV = spec.windows() != null && spec.windows().hyperv() != null;
        List<SpecProblem> problems = problems(
                isHyperV
                        ? request.toBuilder()
                                .requestedSchemaVersion(SchemaVersion.of(1, 0))
                                .build()
                        : request);
        return problems.stream()
                .filter(problem -> problem.code() == Refusal.LINUX_UNSUPPORTED)
                .findFirst()
                .map(List::of)
                .orElse(problems);
    }

    private static List<SpecProblem> problems(ContainerRequest request) {
        try {
            Journal journal = new Journal();
            ContainerPlanner.plan(HandedRequest.of(request, journal), journal);
            return List.of();
        } catch (InvalidSpecException refused) {
            return refused.problems();
        }
    }
}
