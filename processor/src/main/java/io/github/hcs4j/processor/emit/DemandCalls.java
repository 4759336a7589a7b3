package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.model.Demands;
import io.github.hcs4j.processor.model.Form;
import io.github.hcs4j.processor.model.GivenValue;
import io.github.hcs4j.processor.model.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The calls that say in a description what a schema demands of values: {@code .limit(Limit.Kind.MIN_ITEMS, 0, "1")}. */
final class DemandCalls {

    private final Scope scope;

    DemandCalls(Scope scope) {
        this.scope = scope;
    }

    List<String> of(Demands demands) {
        List<String> calls = new ArrayList<>();
        demands.forms().forEach(form -> add(form, calls));
        for (Limit limit : demands.limits()) {
            calls.add(".limit(" + kind(limit) + ", " + limit.depth() + ", \"" + limit.bound() + "\")");
        }
        return calls;
    }

    String kind(Limit limit) {
        return scope.name(Names.LIMIT) + ".Kind." + limit.kind();
    }

    private void add(Form form, List<String> calls) {
        GivenValue constant = form.constant();
        if (form.pattern() != null) {
            String depth = form.depth() == 0 ? "" : form.depth() + ", ";
            calls.add(".matching(" + depth + Literals.of(form.pattern()) + ')');
        }
        if (constant != null) {
            String plain = literal(constant);
            String value = plain.isEmpty() ? anything(constant.text()) : plain;
            calls.add(".always(" + form.depth() + ", " + value + ')');
        } else if (!form.values().isEmpty()) {
            String list = form.values().stream().map(GivenValue::json).collect(Collectors.joining(",", "[", "]"));
            calls.add(".oneOf(" + form.depth() + ", " + Literals.of(list) + ')');
        }
    }

    private String anything(String json) {
        return scope.name(Names.SCALAR_TYPE) + ".ANY.read(" + Literals.of(json) + ')';
    }

    /** A plain value as an expression; empty for what is none. */
    String literal(@Nullable GivenValue value) {
        if (value == null || value.plain() == null) {
            return "";
        }
        if (value.plain() instanceof String text) {
            return Literals.of(text);
        }
        return value.plain() instanceof BigDecimal number
                ? "new " + scope.name(Names.BIG_DECIMAL) + "(\"" + number + "\")"
                : value.plain().toString();
    }
}
