package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.type.ScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names and versions that the scripts search and compare. They are in a script of their own, because a page that is
 * a file may not read other files.
 */
final class SiteData {

    private SiteData() {}

    static String script(List<Reference> references) {
        List<Object> models = new ArrayList<>();
        references.forEach(reference -> models.add(model(reference)));
        String json = ScalarType.ANY.toJson(models);
        return "\"use strict\";\nconst hcsModels = " + json.replace("{\"name\"", "\n{\"name\"") + ";\n";
    }

    private static Map<String, @Nullable Object> model(Reference reference) {
        List<Object> types = new ArrayList<>();
        reference.model().types().forEach(type -> types.add(type(reference, type)));
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("word", reference.word());
        facts.put("title", VisibleText.of(reference.title()));
        facts.put("types", types);
        return facts;
    }

    private static Map<String, @Nullable Object> type(Reference reference, TypeModel type) {
        List<Object> entries = new ArrayList<>();
        for (Entry entry : Entry.of(type)) {
            entries.add(named(entry.label(), entry.anchor(), entry.lifetime()));
        }
        Map<String, @Nullable Object> facts = named(type.name(), Anchors.of(type.name()), type.lifetime());
        facts.put("page", reference.page(type));
        facts.put("kind", TypePage.kind(type));
        facts.put("entries", entries);
        return facts;
    }

    private static Map<String, @Nullable Object> named(String name, String anchor, Lifetime lifetime) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", VisibleText.of(name));
        facts.put("anchor", anchor);
        put(facts, "since", lifetime.since());
        put(facts, "until", lifetime.until());
        return facts;
    }

    private static void put(Map<String, @Nullable Object> facts, String name, Lifetime.@Nullable Version version) {
        if (version != null) {
            facts.put(name, version.toString());
        }
    }
}
