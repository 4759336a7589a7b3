package io.github.hcs4j.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hcs4j.json.Documents;
import io.github.hcs4j.json.RandomDocuments;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ScalarType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a target begins with: the seeds that stand in its file, and those made of what the project has: its types, its
 * bundles and its schemas.
 */
public final class Seeds {

    /** The line between two seeds of a file. */
    private static final String BETWEEN = "\n----\n";

    private static final int DEPTH = 2;
    private static final int PAIRS = 60;
    private static final int VALUES = 20;

    private final Path module;

    /** Finds seeds in the folder of this module, and beside it. */
    Seeds(Path module) {
        this.module = module;
    }

    /**
     * Writes the seeds of a target into files, which is how the fuzzer takes them.
     *
     * @param arguments the target, the folder of this module, and the folder for the files
     * @throws IOException if a seed cannot be read, or a file not be written
     */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        int number = 0;
        for (byte[] seed : new Seeds(Path.of(arguments[1])).of(Target.named(arguments[0]))) {
            Files.write(folder.resolve(Integer.toString(number++)), seed);
        }
    }

    /** The seeds of a target. */
    List<byte[]> of(Target target) throws IOException {
        List<String> seeds = new ArrayList<>(written(target.folder()));
        switch (target) {
            case JSON, EXPLAIN -> {}
            case DOCUMENTS, VALIDATE -> completeDocuments().forEach(seeds::add);
            case COMPARE -> pairs().forEach(seeds::add);
            case CONTAINERS -> seeds.addAll(specs());
            case BATCH -> seeds.addAll(requests());
            case DIFF -> seeds.addAll(changes());
            case SCHEMA -> seeds.addAll(schemas());
        }
        return seeds.stream().map(seed -> seed.getBytes(UTF_8)).toList();
    }

    private List<String> written(String name) throws IOException {
        Path file = module.resolve("seeds").resolve(name + ".txt");
        return Files.exists(file) ? List.of(Files.readString(file).strip().split(BETWEEN)) : List.of();
    }

    private static Stream<String> completeDocuments() {
        return Documents.types().stream()
                .map(type ->
                        type.name() + "\n" + Documents.complete(type, DEPTH).compact());
    }

    private static Stream<String> pairs() {
        Random random = new Random(PAIRS);
        List<ModelType<?>> types = Documents.types();
        return Stream.generate(() -> types.get(random.nextInt(types.size())))
                .limit(PAIRS)
                .map(type -> type.name() + "\n"
                        + new RandomDocuments(random, VALUES).value(type).compact() + "\n"
                        + new RandomDocuments(random, VALUES).value(type).compact());
    }

    private List<String> specs() throws IOException {
        List<String> seeds = new ArrayList<>();
        for (Path bundle : bundles()) {
            String spec = compact(read(bundle.resolve("config.json")));
            Containers.headings().forEach(heading -> seeds.add(heading + "\n" + spec));
        }
        return seeds;
    }

    /** Each bundle as a request, with all that lies beside its spec. */
    private List<String> requests() throws IOException {
        List<String> seeds = new ArrayList<>();
        for (Path bundle : bundles()) {
            Map<String, @Nullable Object> request = new LinkedHashMap<>();
            String name = bundle.getFileName().toString();
            request.put("name", name);
            request.put("rules", name.endsWith("2026") ? "2026" : "2019");
            request.put("spec", read(bundle.resolve("config.json")));
            Path system = bundle.resolve("hosting-system.json");
            if (Files.exists(system)) {
                request.put("hostingSystem", read(system));
            }
            Path facts = bundle.resolve("facts.json");
            if (Files.exists(facts) && read(facts) instanceof Map<?, ?> more) {
                more.forEach((member, value) -> request.put(String.valueOf(member), value));
            }
            seeds.add(compact(request) + "\n");
        }
        return seeds;
    }

    private List<Path> bundles() throws IOException {
        try (Stream<Path> folders = Files.list(module.resolveSibling("bundles"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private List<String> schemas() throws IOException {
        List<String> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.walk(module.resolveSibling("own-schema/model/src/main/resources"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                seeds.add(Files.readString(file));
            }
        }
        return seeds;
    }

    /** Each schema that is written here, and the next. */
    private List<String> changes() throws IOException {
        List<String> schemas = written(Target.SCHEMA.folder());
        List<String> seeds = new ArrayList<>();
        for (int i = 1; i < schemas.size(); i++) {
            seeds.add(compact(ScalarType.ANY.read(schemas.get(i - 1))) + "\n" + schemas.get(i));
        }
        return seeds;
    }

    private static @Nullable Object read(Path file) throws IOException {
        return ScalarType.ANY.read(file);
    }

    private static String compact(@Nullable Object value) {
        return ScalarType.ANY.toJson(value);
    }
}
