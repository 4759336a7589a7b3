package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.model.Demands;
import io.github.hcs4j.processor.model.MemberRule;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules for the members of an object in sentences: "One of {@code Path} and {@code Id} is present, and no other." */
final class RulePhrases {

    private RulePhrases() {}

    /** What a schema says of an object's members together; empty if it says nothing. */
    static String of(ObjectModel object) {
        Stream<String> sizes = object.sizes().isEmpty()
                ? Stream.empty()
                : Stream.of("An object has " + LimitPhrases.of(new Demands(List.of(), object.sizes())) + '.');
        Stream<String> closed = object.isClosed() ? Stream.of("There are no other members.") : Stream.empty();
        return Stream.of(object.rules().stream().map(RulePhrases::of), sizes, closed)
                .flatMap(Function.identity())
                .collect(Collectors.joining(" "));
    }

    private static String of(MemberRule rule) {
        return switch (rule.kind()) {
            case EXACTLY_ONE -> "Exactly one of " + names(rule.members(), " and ") + " is present.";
            case AT_LEAST_ONE -> "At least one of " + names(rule.members(), " and ") + " is present.";
            case AT_MOST_ONE -> "At most one of " + names(rule.members(), " and ") + " is present.";
            case NEEDS ->
                Javadocs.code(rule.members().get(0)) + " needs "
                        + names(rule.members().subList(1, rule.members().size()), " and ") + '.';
        };
    }

    private static String names(List<String> names, String last) {
        List<String> codes = names.stream().map(Javadocs::code).toList();
        int end = codes.size() - 1;
        return end == 0 ? codes.get(0) : String.join(", ", codes.subList(0, end)) + last + codes.get(end);
    }
}
