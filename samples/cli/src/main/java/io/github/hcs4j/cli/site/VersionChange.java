package io.github.hcs4j.cli.site;

import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a version did to a type.
 *
 * @param before the version before it; {@code null} for the first
 * @param version the version
 * @param state what it did
 * @param added the names of members or values that came
 * @param withdrawn the names of members or values that went
 */
record VersionChange(
        Lifetime.@Nullable Version before,
        Lifetime.Version version,
        State state,
        List<String> added,
        List<String> withdrawn) {

    /** What a version can do to a type. */
    enum State {
        ABSENT,
        NEW,
        CHANGED,
        UNCHANGED,
        GONE
    }

    /** What each version did, one for one. */
    static List<VersionChange> of(TypeModel type, List<Lifetime.Version> versions) {
        List<VersionChange> changes = new ArrayList<>();
        Lifetime.Version before = null;
        for (Lifetime.Version version : versions) {
            changes.add(of(type, before, version));
            before = version;
        }
        return changes;
    }

    private static VersionChange of(TypeModel type, Lifetime.@Nullable Version before, Lifetime.Version version) {
        boolean was = before != null && Dates.isIn(type.lifetime(), before);
        boolean is = Dates.isIn(type.lifetime(), version);
        if (before == null || !was || !is) {
            State state = is ? State.NEW : was ? State.GONE : State.ABSENT;
            return new VersionChange(before, version, state, List.of(), List.of());
        }
        List<String> added = names(type, version, before);
        List<String> withdrawn = names(type, before, version);
        State state = added.isEmpty() && withdrawn.isEmpty() ? State.UNCHANGED : State.CHANGED;
        return new VersionChange(before, version, state, added, withdrawn);
    }

    /** What a type has in one version and not in another. */
    private static List<String> names(TypeModel type, Lifetime.Version with, Lifetime.Version without) {
        return Entry.of(type).stream()
                .filter(entry -> Dates.isIn(entry.lifetime(), with) && !Dates.isIn(entry.lifetime(), without))
                .map(Entry::label)
                .toList();
    }

    boolean isChange() {
        return state != State.ABSENT && state != State.UNCHANGED;
    }

    /** How many came and went: {@code +3 −1}. */
    String signs() {
        return Stream.of(sign("+", added), sign("−", withdrawn))
                .filter(sign -> !sign.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String sign(String sign, List<String> names) {
        return names.isEmpty() ? "" : sign + names.size();
    }

    /** Which came and went. */
    String names() {
        return Stream.concat(
                        added.stream().map(name -> '+' + name),
                        withdrawn.stream().map(name -> '−' + name))
                .collect(Collectors.joining(", "));
    }
}
