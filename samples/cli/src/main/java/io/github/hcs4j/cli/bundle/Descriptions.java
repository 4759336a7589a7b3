package io.github.hcs4j.cli.bundle;

import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.model.ValueModel;
import java.util.Locale;

/** What an editor shows of a type, a member or a value: what it is for, and since when it is there. */
final class Descriptions {

    private Descriptions() {}

    static String of(TypeModel type, SchemaModel model) {
        return text(type.description(), versions(type.lifetime(), model));
    }

    /** Without the versions of its type, which the editor shows with the type. */
    static String of(PropertyModel property, TypeModel owner, SchemaModel model) {
        return text(property.description(), ownVersions(property.lifetime(), owner, model));
    }

    static String of(ValueModel value, TypeModel owner, SchemaModel model) {
        return text(value.description(), ownVersions(value.lifetime(), owner, model));
    }

    private static String ownVersions(Lifetime lifetime, TypeModel owner, SchemaModel model) {
        return lifetime.equals(owner.lifetime()) ? "" : versions(lifetime, model);
    }

    private static String versions(Lifetime lifetime, SchemaModel model) {
        Lifetime.Version since = lifetime.since();
        String until = lifetime.until() == null ? "" : ", last in schema " + lifetime.until();
        if (since == null) {
            return until.isEmpty() ? "" : "Last in schema " + lifetime.until() + '.';
        }
        String windows = model.windows(since).map(names -> " (" + names + ')').orElse("");
        return "Since schema " + since + windows + until + '.';
    }

    private static String text(String description, String versions) {
        String sentence = sentence(description.strip());
        return sentence.isEmpty() || versions.isEmpty() ? sentence + versions : sentence + ' ' + versions;
    }

    private static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String begun = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return begun.endsWith(".") || begun.endsWith("!") || begun.endsWith("?") ? begun : begun + '.';
    }
}
