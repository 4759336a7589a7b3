package io.github.hcs4j.foreign;

import io.github.hcs4j.json.Documents;
import io.github.hcs4j.json.JsonTree;
import io.github.hcs4j.json.JsonTree.Arr;
import io.github.hcs4j.json.JsonTree.Field;
import io.github.hcs4j.json.JsonTree.Obj;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.validate.Finding;
import io.github.hcs4j.validate.HcsValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Schemas with documents: each schema becomes a model; what it accepts has to be read, and written as it was read. */
final class SchemaSuite {

    /** What becomes of schemas and of documents. */
    enum Outcome {
        GENERATED,
        /** There is no model, and a message says why. */
        REFUSED_SCHEMA,
        UNCOMPILABLE,
        EXCEPTION,
        SAME_DOCUMENT,
        REFUSED_DOCUMENT,
        CHANGED_DOCUMENT,
        /** The validator finds an error in it. */
        JUDGED_WRONG,
        /** {@code null} alone, which is no value in Java, or a document of a kind that its schema does not speak of. */
        DOCUMENT_OF_NO_TYPE
    }

    /**
     * What counts here and not in the draft: a limit beside a reference, which drafts before 2019-09 ignore and authors
     * mean; limits in a schema whose metaschema leaves out the vocabulary of limits.
     */
    private static final List<String> TAKEN_OTHERWISE =
            List.of("ref overrides any sibling keywords", "no validation vocabulary");

    private final Map<Outcome, List<String>> outcomes = new EnumMap<>(Outcome.class);
    private FreeFormShare share = FreeFormShare.NONE;

    /** How much of the models is free-form. */
    FreeFormShare share() {
        return share;
    }

    /** What became of what. */
    List<String> of(Outcome outcome) {
        return outcomes.computeIfAbsent(outcome, none -> new ArrayList<>());
    }

    /** Builds the models of some schemas of a folder in another, which is empty, and reads their documents. */
    void run(Path schemas, List<SchemaGroup> groups, Path folder) throws IOException, ReflectiveOperationException {
        Map<String, SchemaGroup> byPackage = new TreeMap<>();
        Map<String, String> paths = new TreeMap<>();
        for (SchemaGroup group : groups) {
            String name = String.format(Locale.ROOT, "g%03d", byPackage.size());
            byPackage.put(name, group);
            paths.put(name, group.path());
        }
        Builds builds = new Builds(folder, schemas, paths);
        Map<String, String> refused = builds.generate();
        Map<String, String> uncompiled = builds.compile();
        for (Map.Entry<String, SchemaGroup> each : byPackage.entrySet()) {
            String name = each.getKey();
            SchemaGroup group = each.getValue();
            if (refused.containsKey(name)) {
                String message = refused.get(name);
                boolean isTold = message.startsWith("HCS") && !message.startsWith("HCS024");
                add(isTold ? Outcome.REFUSED_SCHEMA : Outcome.EXCEPTION, group.where(), message);
            } else if (uncompiled.containsKey(name)) {
                add(Outcome.UNCOMPILABLE, group.where(), uncompiled.get(name));
            } else {
                add(Outcome.GENERATED, group.where(), "");
                share = share.and(builds.model(name));
                JsonType<?> root = builds.root(name);
                Obj schema = group.schema() instanceof Obj object ? object : Obj.of();
                Model model = builds.model(name);
                group.documents().forEach((document, tree) -> {
                    if (root == null) {
                        add(Outcome.DOCUMENT_OF_NO_TYPE, group.where() + ": " + document, "the schema has no root");
                    } else {
                        if (read(group.where() + ": " + document, schema, tree, root)) {
                            judge(group.where() + ": " + document, tree, model, root);
                        }
                    }
                });
            }
        }
    }

    /** Reads a document and writes it, and tells whether it can be read. */
    private <T> boolean read(String where, Obj schema, JsonTree document, JsonType<T> type) {
        T value;
        try {
            value = type.read(document.compact());
        } catch (RuntimeException refused) {
            boolean saysNoKind =
                    schema.fields().stream().noneMatch(keyword -> keyword.name().equals("type"))
                            && refused.getMessage().matches(".*expected (an object|a list), found .*");
            add(
                    document == JsonTree.Literal.NULL || saysNoKind
                            ? Outcome.DOCUMENT_OF_NO_TYPE
                            : Outcome.REFUSED_DOCUMENT,
                    where,
                    document.compact() + ": " + refused.getMessage());
            return false;
        }
        JsonTree written = JsonTree.parse(type.toJson(value));
        boolean isSame = sorted(written).equals(sorted(Documents.asWritten(type, document)));
        add(
                isSame ? Outcome.SAME_DOCUMENT : Outcome.CHANGED_DOCUMENT,
                where,
                document.compact() + " became " + written.compact());
        return true;
    }

    /** Holds a document against its type, which a root of one of the model's types and a root of its own both have. */
    private void judge(String where, JsonTree document, Model model, JsonType<?> type) {
        if (type instanceof ModelType<?> root && TAKEN_OTHERWISE.stream().noneMatch(where::contains)) {
            HcsValidator.of(model, root)
                    .validate(document.compact().getBytes(StandardCharsets.UTF_8))
                    .findings()
                    .stream()
                    .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                    .forEach(finding -> add(Outcome.JUDGED_WRONG, where, document.compact() + ": " + finding));
        }
    }

    /** A document whose members are sorted: their order is nothing that a schema speaks of. */
    private static JsonTree sorted(JsonTree tree) {
        if (tree instanceof Obj object) {
            return new Obj(object.fields().stream()
                    .map(field -> new Field(field.name(), sorted(field.value())))
                    .sorted(Comparator.comparing(Field::name))
                    .toList());
        }
        return tree instanceof Arr list
                ? new Arr(list.elements().stream().map(SchemaSuite::sorted).toList())
                : tree;
    }

    private void add(Outcome outcome, String where, String detail) {
        of(outcome).add(where + ": " + detail);
    }
}
