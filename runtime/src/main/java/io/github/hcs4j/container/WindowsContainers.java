package io.github.hcs4j.container;

import io.github.hcs4j.container.Isolation.ArgonV1;
import io.github.hcs4j.container.Isolation.ArgonV2;
import io.github.hcs4j.container.Isolation.Cases;
import io.github.hcs4j.container.Isolation.XenonV1;
import io.github.hcs4j.container.Isolation.XenonV2;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.model.oci.Spec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes the documents that the Host Compute Service creates Windows containers from. */
public final class WindowsContainers {

    private WindowsContainers() {}

    /**
     * Maps an OCI runtime spec to an HCS document. The host decides on the schema: 2.1 from Windows build 17763 on and
     * for every container in a running utility VM, 1.0 otherwise. The request and its spec are not changed.
     *
     * @param request the container that is wanted
     * @return the document, and what was not taken as requested
     * @throws InvalidSpecException if the spec is missing or cannot become a document; it lists every problem found
     */
    public static MappingResult map(ContainerRequest request) {
        List<Notice> notices = new ArrayList<>();
        ContainerPlan plan = new ContainerPlanner(request, notices).plan();
        return new MappingResult(render(plan), notices);
    }

    /**
     * Reads an OCI runtime spec, for {@link ContainerRequest.Builder#spec}.
     *
     * @param utf8 {@code config.json} of a bundle, in UTF-8
     * @return the spec
     * @throws InvalidSpecException if the text is not JSON, or not of the types of a spec, or {@code null}
     */
    public static Spec readSpec(byte[] utf8) {
        try {
            return Spec.TYPE.read(utf8);
        } catch (JsonException problem) {
            throw isNull(utf8) ? InvalidSpecException.missing() : InvalidSpecException.malformed(problem);
        }
    }

    private static boolean isNull(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8).strip().equals("null");
    }

    private static HcsDocument render(ContainerPlan plan) {
        return plan.isolation().match(new Cases<>() {
            @Override
            public HcsDocument argonV1(ArgonV1 isolation) {
                return v1();
            }

            @Override
            public HcsDocument argonV2(ArgonV2 isolation) {
                return v2();
            }

            @Override
            public HcsDocument xenonV1(XenonV1 isolation) {
                return v1();
            }

            @Override
            public HcsDocument xenonV2(XenonV2 isolation) {
                return v2();
            }

            private HcsDocument v1() {
                return new HcsDocument.V1(V1Renderer.INSTANCE.map(plan));
            }

            private HcsDocument v2() {
                return new HcsDocument.V2(V2Renderer.INSTANCE.map(plan));
            }
        });
    }
}
