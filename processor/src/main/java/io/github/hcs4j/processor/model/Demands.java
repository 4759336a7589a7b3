package io.github.hcs4j.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a schema demands of a value beside its type, and of what lists and maps in it hold.
 *
 * @param forms patterns and constants
 * @param limits limits
 */
public record Demands(List<Form> forms, List<Limit> limits) {

    static final Demands NONE = new Demands(List.of(), List.of());

    /** These and others. */
    Demands and(Demands others) {
        if (others.equals(NONE)) {
            return this;
        }
        List<Form> allForms = new ArrayList<>(forms);
        others.forms.stream().filter(form -> !forms.contains(form)).forEach(allForms::add);
        List<Limit> allLimits = new ArrayList<>(limits);
        others.limits.stream().filter(limit -> !limits.contains(limit)).forEach(allLimits::add);
        return new Demands(List.copyOf(allForms), List.copyOf(allLimits));
    }

    /** The same of what a list or a map holds. */
    Demands deeper() {
        return new Demands(
                forms.stream().map(Form::deeper).toList(),
                limits.stream().map(Limit::deeper).toList());
    }

    /** Those of the value itself. */
    Demands ofValue() {
        return new Demands(
                forms.stream().filter(form -> form.depth() == 0).toList(),
                limits.stream().filter(limit -> limit.depth() == 0).toList());
    }

    /**
     * Those of a list, without those of a value that may stand in its place.
     *
     * @return the limits of lists, and all of what they hold
     */
    public Demands ofLists() {
        return new Demands(
                forms.stream().filter(form -> form.depth() > 0).toList(),
                limits.stream()
                        .filter(limit -> limit.depth() > 0 || limit.kind().isOfLists())
                        .toList());
    }

    /**
     * How deep the deepest of them is.
     *
     * @return 0 for the value itself, 1 for its elements or values, and so on; -1 if there are none
     */
    public int depth() {
        return Stream.concat(forms.stream().map(Form::depth), limits.stream().map(Limit::depth))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
    }

    /**
     * The one value that is allowed.
     *
     * @return the value; {@code null} if others are
     */
    public @Nullable GivenValue constant() {
        return ownForms()
                .map(Form::constant)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The regular expression that the value matches if it is a text.
     *
     * @return the expression; {@code null} if there is none
     */
    public @Nullable String pattern() {
        Optional<String> first =
                ownForms().map(Form::pattern).filter(Objects::nonNull).findFirst();
        return first.orElse(null);
    }

    private Stream<Form> ownForms() {
        return forms.stream().filter(form -> form.depth() == 0);
    }
}
