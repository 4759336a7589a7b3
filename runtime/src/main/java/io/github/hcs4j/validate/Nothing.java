package io.github.hcs4j.validate;

import io.github.hcs4j.model.v1.PropertyQuery;
import io.github.hcs4j.model.v2.ServicePropertyQuery;
import io.github.hcs4j.model.v2.ShutdownOptions;
import io.github.hcs4j.model.v2.SystemPropertyQuery;
import io.github.hcs4j.type.ModelType;
import java.util.List;

/** What to do instead of sending nothing: an empty text and null are different things to HCS, call by call. */
final class Nothing {

    private static final List<ModelType<?>> QUERIES =
            List.of(PropertyQuery.TYPE, SystemPropertyQuery.TYPE, ServicePropertyQuery.TYPE);

    private Nothing() {}

    static String adviceFor(ModelType<?> type) {
        if (type == ShutdownOptions.TYPE) {
            return "write an object, at least {}: a shutdown takes neither null nor an empty text";
        }
        if (QUERIES.contains(type)) {
            return "write an object, or give no query (a null pointer, not an empty text) for the default properties";
        }
        return "write a " + type.name();
    }
}
