package io.github.hcs4j.type;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The demands of the schema on values, collected while they are described. */
final class Demands {

    private final List<Form> forms = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();

    /** Texts match a regular expression. */
    void matching(int depth, String regularExpression) {
        forms.add(new Form(depth, regularExpression, List.of()));
    }

    /** Values are always the same. */
    void always(int depth, Object constant) {
        forms.add(new Form(depth, null, List.of(constant)));
    }

    /** Values are some of several, which stand in a JSON list. */
    void oneOf(int depth, String values) {
        forms.add(new Form(depth, null, ListType.ofNullable(ScalarType.ANY).read(values)));
    }

    /** Values are limited. */
    void limit(Limit.Kind kind, int depth, String bound) {
        limits.add(new Limit(kind, new BigDecimal(bound), depth));
    }

    Demands copy() {
        Demands copy = new Demands();
        copy.forms.addAll(forms);
        copy.limits.addAll(limits);
        return copy;
    }

    List<Form> forms() {
        return List.copyOf(forms);
    }

    List<Limit> limits() {
        return List.copyOf(limits);
    }
}
