package io.github.hcs4j.fuzzing;

import io.github.hcs4j.container.ContainerRequest;
import io.github.hcs4j.container.InvalidSpecException;
import io.github.hcs4j.container.MappingResult;
import io.github.hcs4j.container.WindowsContainers;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.HostState;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.UtilityVmImages;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.type.ModelRecord;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A spec becomes a document, or is refused for a reason that the rules list; the same spec always becomes the same. */
final class Containers {

    private static final int PROCESSORS = 4;

    /**
     * A situation that a spec is mapped in.
     *
     * @param name its heading
     * @param rules the rules
     * @param build the build of the host
     * @param os the operating system of the utility VM; {@code null} for none
     */
    private record Situation(
            String name,
            MappingRules rules,
            WindowsBuild build,
            @Nullable String os) {

        ContainerRequest request(@Nullable Spec spec) {
            return ContainerRequest.builder()
                    .rules(rules)
                    .id("web-0")
                    .owner("ci")
                    .host(HostMachine.of(build, PROCESSORS))
                    .utilityVmImages(UtilityVmImages.in(List.of("C:\\layers\\28")))
                    .hostState(HostState.builder().files(HostFiles.assumed()).build())
                    .hostingSystem(
                            os == null
                                    ? null
                                    : HostingSystem.builder()
                                            .id("pod@vm")
                                            .os(os)
                                            .vsmb(Map.of("C:\\layers\\28", "C:\\vsmb"))
                                            .build())
                    .spec(spec)
                    .build();
        }
    }

    private static final List<Situation> SITUATIONS = List.of(
            new Situation("2019 v1", MappingRules.HCSSHIM_2019, WindowsBuild.VERSION_1709, null),
            new Situation("2019 v2", MappingRules.HCSSHIM_2019, WindowsBuild.SERVER_2019, null),
            new Situation("2019 hosted", MappingRules.HCSSHIM_2019, WindowsBuild.SERVER_2019, "windows"),
            new Situation("2026 v1", MappingRules.HCSSHIM_2026, WindowsBuild.VERSION_1709, null),
            new Situation("2026 v2", MappingRules.HCSSHIM_2026, WindowsBuild.SERVER_2022, null),
            new Situation("2026 hosted", MappingRules.HCSSHIM_2026, WindowsBuild.SERVER_2022, "windows"),
            new Situation("2026 linux", MappingRules.HCSSHIM_2026, WindowsBuild.SERVER_2022, "linux"));

    private Containers() {}

    /** The headings that there are. */
    static List<String> headings() {
        return SITUATIONS.stream().map(Situation::name).toList();
    }

    static void test(byte[] data) {
        Input input = Input.of(data);
        Spec spec;
        try {
            spec = Spec.read(input.text());
        } catch (JsonException refused) {
            return;
        }
        test(input.choose(SITUATIONS, Situation::name), spec);
    }

    private static void test(Situation situation, Spec spec) {
        MappingResult result;
        try {
            result = WindowsContainers.map(situation.request(spec));
        } catch (InvalidSpecException refused) {
            Rule.holds(refused.error().code().isOf(situation.rules()), "a listed reason", refused.error());
            Rule.isOneLine(refused.getMessage());
            return;
        }
        result.notices().forEach(notice -> Rule.isOneLine(notice.toString()));
        testWritten(result.document().content());
        MappingResult again = WindowsContainers.map(situation.request(Spec.read(spec.toJson())));
        Rule.same(again.document(), result.document(), "the same spec, the same document");
        Rule.same(again.notices(), result.notices(), "the same spec, the same notices");
        Rule.same(again.attachments(), result.attachments(), "the same spec, the same attachments");
    }

    private static void testWritten(ModelRecord document) {
        ModelType<?> type = document.modelType();
        Rule.same(type.read(document.toJson()), document, "a document is written and read");
    }
}
