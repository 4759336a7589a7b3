package io.github.hcs4j.validate;

import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.Quote;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.MemberRule;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Finding.Severity;
import io.github.hcs4j.validate.Findings.At;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks objects against what the schema says of several members together. */
final class MemberRuleCheck {

    private final Findings findings;

    MemberRuleCheck(Findings findings) {
        this.findings = findings;
    }

    /**
     * Checks an object of a type.
     *
     * @param known rules that know more of some members than the schema, and tell of these alone
     */
    void check(ObjectType<?> type, List<Rule> known, Located.ObjectValue object, Place place) {
        if (type.rules().isEmpty()) {
            return;
        }
        Set<String> present = object.entries().stream()
                .filter(entry -> !(entry.value() instanceof Located.NullValue))
                .map(Located.Entry::name)
                .collect(Collectors.toSet());
        for (MemberRule rule : type.rules()) {
            if (known.stream().anyMatch(other -> other.members().containsAll(rule.members()))) {
                continue;
            }
            List<String> here =
                    rule.members().stream().filter(present::contains).toList();
            boolean holds = switch (rule.kind()) {
                case EXACTLY_ONE -> here.size() == 1;
                case AT_LEAST_ONE -> !here.isEmpty();
                case AT_MOST_ONE -> here.size() <= 1;
                case NEEDS ->
                    !present.contains(rule.members().get(0))
                            || here.size() == rule.members().size();
            };
            if (!holds) {
                findings.add(
                        rule.isWarning() ? Severity.WARNING : Severity.ERROR,
                        Code.MEMBERS_DISAGREE,
                        At.value(place, object),
                        "an object with " + (here.isEmpty() ? "none of them" : names(here)),
                        expected(rule),
                        () -> advice(rule, here));
            }
        }
    }

    private static String expected(MemberRule rule) {
        return switch (rule.kind()) {
            case EXACTLY_ONE -> "exactly one of " + names(rule.members());
            case AT_LEAST_ONE -> "at least one of " + names(rule.members());
            case AT_MOST_ONE -> "at most one of " + names(rule.members());
            case NEEDS -> names(rule.members());
        };
    }

    private static String advice(MemberRule rule, List<String> here) {
        if (rule.kind() == MemberRule.Kind.NEEDS) {
            return "add what is missing, or leave out "
                    + Quote.text(rule.members().get(0));
        }
        return here.isEmpty() ? "add one" : "keep the one that is meant";
    }

    private static String names(List<String> names) {
        return names.stream().map(Quote::text).collect(Collectors.joining(", "));
    }
}
