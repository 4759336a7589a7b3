package io.github.hcs4j.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hcs4j.cli.batch.Batch;
import io.github.hcs4j.cli.batch.DocumentGate;
import io.github.hcs4j.cli.diff.SchemaFile;
import io.github.hcs4j.compare.Documents;
import io.github.hcs4j.container.ContainerRequest;
import io.github.hcs4j.container.WindowsContainers;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.diff.SchemaDiff;
import io.github.hcs4j.diff.SchemaView;
import io.github.hcs4j.explain.HcsErrors;
import io.github.hcs4j.gate.VersionGate;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.HostState;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.LayerId;
import io.github.hcs4j.host.UtilityVmImages;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.processor.emit.EmitContext;
import io.github.hcs4j.processor.emit.SourceEmitter;
import io.github.hcs4j.processor.model.ModelBuilder;
import io.github.hcs4j.processor.model.ModelRequest;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.validate.HcsValidator;
import io.github.hcs4j.version.WindowsBuild;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What reads texts of others, each with an input whose size can be chosen. */
enum EntryPoint {
    READ(size -> reading(Texts.disks(size))),
    READ_UNKNOWN_MEMBERS(size -> reading(Texts.unknownMembers(size))),
    READ_LONG_TEXT(size -> reading(Texts.longText(size))),
    READ_FREE_FORM(size -> {
        byte[] text = Texts.nested(size);
        return () -> ScalarType.ANY.read(text);
    }),
    REFUSE(size -> {
        byte[] text = Texts.brokenAtTheEnd(size);
        return () -> refusal(text);
    }),
    WRITE(size -> {
        ComputeSystem system = ComputeSystem.read(Texts.disks(size));
        return system::toJson;
    }),
    WRITE_UNKNOWN_MEMBERS(size -> {
        ComputeSystem system = ComputeSystem.read(Texts.unknownMembers(size));
        return system::toPrettyJsonBytes;
    }),
    SHOW(size -> ComputeSystem.read(Texts.disks(size))::toString),
    TREE(size -> {
        ComputeSystem system = ComputeSystem.read(Texts.disks(size));
        return () -> ComputeSystem.TYPE.ofTree(ComputeSystem.TYPE.toTree(system));
    }),
    MAP_BY_2019(size -> mapping(MappingRules.HCSSHIM_2019, null, Texts.spec(size, root(), ""))),
    MAP_BY_2026(size -> mapping(MappingRules.HCSSHIM_2026, null, Texts.spec(size, root(), ""))),
    MAP_HOSTED(size -> mapping(MappingRules.HCSSHIM_2026, "windows", Texts.spec(size, "", "\"hyperv\":{},"))),
    MAP_LINUX(size -> mapping(MappingRules.HCSSHIM_2026, "linux", Texts.spec(size, "\"linux\":{},", ""))),
    BATCH(size -> batch(new String(Texts.spec(1, root(), ""), UTF_8), size)),
    BATCH_OF_A_LONG_LINE(size -> batch(new String(Texts.spec(size, root(), ""), UTF_8), 1)),
    BATCH_OF_NO_REQUESTS(size -> batch("[", size)),
    LAYER_ID(size -> {
        String path = "C:\\layers\\" + "x".repeat(size);
        return () -> LayerId.of(path);
    }),
    EXPLAIN_A_LOG(size -> {
        String log = Texts.log(size);
        return () -> HcsErrors.explain(log);
    }),
    EXPLAIN_LINES(size -> {
        String log = Texts.log(size);
        return () -> HcsErrors.explainLines(log).count();
    }),
    EXPLAIN_A_LONG_LINE(size -> {
        String line = Texts.log(size).replace('\n', ' ');
        return () -> HcsErrors.explain(line);
    }),
    EXPLAIN_OPEN_DOCUMENTS(size -> {
        String line = "{\"Error\":{\"ErrorRecords\":[".repeat(size);
        return () -> HcsErrors.explain(line);
    }),
    EXPLAIN_WORDS(size -> {
        String line = "The system cannot find the ".repeat(size);
        return () -> HcsErrors.explain(line);
    }),
    VALIDATE(size -> validation(Texts.disks(size))),
    VALIDATE_MISTAKES(size -> validation(Texts.mistakes(size))),
    VALIDATE_UNKNOWN_MEMBERS(size -> validation(Texts.unknownMembers(size))),
    VALIDATE_SHARES(size -> validation(Texts.shares(size, 0))),
    VALIDATE_A_SPEC(size -> {
        byte[] spec = Texts.spec(size, root(), "");
        return () -> HcsValidator.of(Spec.TYPE).validate(spec);
    }),
    STRIP(size -> {
        ComputeSystem system = ComputeSystem.read(Texts.newerThanTheHost(size));
        return () -> VersionGate.forBuild(WindowsBuild.SERVER_2019).strip(system);
    }),
    COMPARE(size -> comparison(Texts.disks(size), Texts.disks(size / 2))),
    COMPARE_LISTS(size -> comparison(Texts.shares(size, 0), Texts.shares(size, size / 2))),
    COMPARE_OTHER_LISTS(size -> comparison(Texts.shares(size, 0), Texts.shares(size, 10 * size))),
    COMPARE_UNKNOWN_MEMBERS(size -> comparison(Texts.unknownMembers(size), Texts.unknownMembers(size / 2))),
    GENERATE(size -> generation(Texts.schema(size / 4, "T"))),
    GENERATE_A_WIDE_TYPE(size -> generation(Texts.wideSchema(size))),
    DIFF(size -> difference(Texts.schema(size, "T"), Texts.schema(size + size / 2, "T"))),
    DIFF_OF_OTHERS(size -> difference(Texts.schema(size, "T"), Texts.schema(size, "U"))),
    DIFF_OF_A_WIDE_TYPE(size -> difference(Texts.wideSchema(size), Texts.wideSchema(size / 2)));

    private static final String FILE = "vm.schema.json";

    private final IntFunction<Supplier<@Nullable Object>> prepared;

    EntryPoint(IntFunction<Supplier<@Nullable Object>> prepared) {
        this.prepared = prepared;
    }

    /** The work for an input of a size, which can be done again and again. */
    Supplier<@Nullable Object> prepare(int size) {
        return prepared.apply(size);
    }

    private static String root() {
        return "\"root\":{\"path\":\"\\\\\\\\?\\\\Volume{4b1f2c3d-8a7e-4f60-9c1d-2e3f4a5b6c7d}\\\\\"},";
    }

    private static Supplier<@Nullable Object> reading(byte[] text) {
        return () -> ComputeSystem.read(text);
    }

    private static String refusal(byte[] text) {
        try {
            throw new AssertionError(ComputeSystem.read(text));
        } catch (JsonException refused) {
            return refused.getMessage();
        }
    }

    private static Supplier<@Nullable Object> mapping(MappingRules rules, @Nullable String os, byte[] text) {
        HostingSystem system =
                os == null ? null : HostingSystem.builder().id("vm").os(os).build();
        ContainerRequest request = ContainerRequest.builder()
                .id("web-0")
                .owner("ci")
                .rules(rules)
                .host(HostMachine.of(WindowsBuild.SERVER_2022, 4))
                .utilityVmImages(UtilityVmImages.none())
                .hostState(HostState.builder().files(HostFiles.assumed()).build())
                .hostingSystem(system)
                .spec(Spec.read(text))
                .build();
        return () -> WindowsContainers.map(request);
    }

    private static Supplier<@Nullable Object> batch(String spec, int lines) {
        byte[] requests = ("{\"osBuild\":20348,\"hostProcessorCount\":4,\"rules\":\"2026\",\"spec\":" + spec + "}\n")
                .repeat(lines)
                .getBytes(UTF_8);
        Batch batch = new Batch(
                (build, processors) ->
                        HostMachine.of(Objects.requireNonNull(build), Objects.requireNonNull(processors)),
                DocumentGate.OPEN,
                MappingRules.HCSSHIM_2019);
        return () -> {
            try {
                batch.answer(new ByteArrayInputStream(requests), OutputStream.nullOutputStream());
                return requests;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        };
    }

    private static Supplier<@Nullable Object> validation(byte[] text) {
        HcsValidator validator = HcsValidator.of(ComputeSystem.TYPE).forBuild(WindowsBuild.SERVER_2019);
        return () -> validator.validate(text);
    }

    private static Supplier<@Nullable Object> comparison(byte[] one, byte[] other) {
        ComputeSystem first = ComputeSystem.read(one);
        ComputeSystem second = ComputeSystem.read(other);
        return () -> Documents.compare(ComputeSystem.TYPE, first, second);
    }

    private static Supplier<@Nullable Object> generation(byte[] text) {
        return () -> {
            Problems problems = new Problems();
            SchemaReader reader = new SchemaReader(path -> Optional.of(text), problems);
            return new ModelBuilder(reader, problems)
                    .build(new ModelRequest(FILE, "", List.of(), true))
                    .map(model -> SourceEmitter.emit(new EmitContext("a.b", "a.b", model, List.of(), Map.of()))
                            .count())
                    .orElseThrow(() -> new AssertionError(problems.all()));
        };
    }

    private static Supplier<@Nullable Object> difference(byte[] one, byte[] other) {
        SchemaView older = view("older", one);
        SchemaView newer = view("newer", other);
        return () -> SchemaDiff.between(older, newer);
    }

    private static SchemaView view(String name, byte[] text) {
        return Objects.requireNonNull(
                SchemaFile.read(name, FILE, path -> Optional.of(text)).view());
    }
}
