package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads rules between the members of an object, which are choices that name members and describe none:
 *
 * <pre>{@code
 * "oneOf": [{"required": ["Path"]}, {"required": ["Id"]}],
 * "not": {"required": ["Count", "Weight"]},
 * "dependentRequired": {"Path": ["Kind"]},
 * "x-hcs-severity": "warning"
 * }</pre>
 */
final class MemberRules {

    private static final String REQUIRED = "required";
    private static final String ANY_OF = "anyOf";
    private static final String NOT = "not";
    private static final String SEVERITY = "x-hcs-severity";
    private static final String WARNING = "warning";
    private static final List<String> SEVERITIES = List.of("error", WARNING);

    /** What may stand beside the names in a choice that is a rule. */
    private static final Set<String> OF_A_RULE = Vocabulary.remarksAnd(REQUIRED);

    private final ReadKeywords read;
    private final Problems problems;

    MemberRules(ReadKeywords read, Problems problems) {
        this.read = read;
        this.problems = problems;
    }

    /**
     * The rules of an object.
     *
     * @param members the names of all members
     * @param shown the names of the members in the model
     */
    List<MemberRule> of(ObjectNode schema, Collection<String> members, Collection<String> shown) {
        boolean isWarning = isWarning(schema);
        List<MemberRule> rules = new ArrayList<>();
        choice(schema, "oneOf", members)
                .ifPresent(names -> add(MemberRule.Kind.EXACTLY_ONE, names, shown, isWarning, rules));
        choice(schema, ANY_OF, members)
                .ifPresent(names -> add(MemberRule.Kind.AT_LEAST_ONE, names, shown, isWarning, rules));
        for (List<String> names : apart(schema, members)) {
            add(MemberRule.Kind.AT_MOST_ONE, names, shown, isWarning, rules);
        }
        schema.object("dependentRequired")
                .map(ObjectNode::members)
                .orElse(Map.of())
                .forEach((name, needed) -> {
                    List<String> names = new ArrayList<>(List.of(name));
                    if (needed instanceof ArrayNode list) {
                        names.addAll(names(list.elements(), members));
                    } else {
                        problems.wrongKind(needed, "a list of members for dependentRequired");
                    }
                    checkMember(name, needed, members);
                    if (shown.contains(name)) {
                        add(MemberRule.Kind.NEEDS, names, shown, isWarning, rules);
                    }
                });
        return List.copyOf(rules);
    }

    private static void add(
            MemberRule.Kind kind,
            List<String> names,
            Collection<String> shown,
            boolean isWarning,
            List<MemberRule> rules) {
        List<String> left = names.stream().filter(shown::contains).toList();
        boolean says = kind == MemberRule.Kind.EXACTLY_ONE || kind == MemberRule.Kind.AT_LEAST_ONE
                ? !left.isEmpty()
                : left.size() > 1;
        if (says) {
            rules.add(new MemberRule(kind, left, isWarning));
        }
    }

    private boolean isWarning(ObjectNode schema) {
        SchemaNode severity = schema.members().get(SEVERITY);
        if (severity != null && !(severity instanceof TextNode text && SEVERITIES.contains(text.value()))) {
            problems.wrongKind(severity, "\"error\" or \"warning\" for " + SEVERITY);
        }
        return severity instanceof TextNode text && text.value().equals(WARNING);
    }

    /**
     * The members of a choice each branch of which requires one. A choice with other branches is no rule: the processor
     * reports their {@code required} as unread.
     */
    private Optional<List<String>> choice(ObjectNode schema, String keyword, Collection<String> members) {
        List<SchemaNode> branches = schema.list(keyword);
        boolean isRule = branches.size() > 1
                && branches.stream().allMatch(branch -> required(branch).size() == 1);
        if (!isRule) {
            tellUnread(schema, branches);
            return Optional.empty();
        }
        return Optional.of(names(
                branches.stream().flatMap(branch -> required(branch).stream()).toList(), members));
    }

    /** Reports the {@code required} of each branch that names a member which the object itself does not require. */
    private void tellUnread(ObjectNode schema, List<SchemaNode> branches) {
        Set<String> always =
                schema.list(REQUIRED).stream().map(SchemaNode::json).collect(Collectors.toSet());
        branches.stream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .filter(branch -> branch.list(REQUIRED).stream().anyMatch(name -> !always.contains(name.json())))
                .forEach(branch -> read.miss(REQUIRED, branch.member(REQUIRED)));
    }

    /** Members that are not present together: all of them as one rule, where each two of them are named. */
    private List<List<String>> apart(ObjectNode schema, Collection<String> members) {
        if (!(schema.members().get(NOT) instanceof ObjectNode not) || !isRule(not)) {
            return List.of();
        }
        List<List<String>> pairs =
                pairs(not).stream().map(pair -> names(pair, members)).toList();
        Set<String> all = new LinkedHashSet<>();
        pairs.forEach(all::addAll);
        boolean isComplete = pairs.stream().map(Set::copyOf).distinct().count() == all.size() * (all.size() - 1L) / 2;
        return isComplete ? List.of(List.copyOf(all)) : pairs;
    }

    /** Whether a {@code not} only says which two members are not present together. */
    static boolean isRule(SchemaNode not) {
        List<List<SchemaNode>> pairs = not instanceof ObjectNode schema ? pairs(schema) : List.of();
        return !pairs.isEmpty() && pairs.stream().allMatch(pair -> pair.size() == 2);
    }

    private static List<List<SchemaNode>> pairs(ObjectNode not) {
        List<SchemaNode> several = not.list(ANY_OF);
        return several.isEmpty()
                ? List.of(required(not))
                : several.stream().map(MemberRules::required).toList();
    }

    /** The names that a schema requires, if it says nothing else. */
    private static List<SchemaNode> required(SchemaNode schema) {
        return schema instanceof ObjectNode object
                        && OF_A_RULE.containsAll(object.members().keySet())
                ? object.list(REQUIRED)
                : List.of();
    }

    private List<String> names(List<SchemaNode> nodes, Collection<String> members) {
        List<String> names = new ArrayList<>();
        for (SchemaNode node : nodes) {
            String name = node instanceof TextNode text ? text.value() : node.json();
            checkMember(name, node, members);
            names.add(name);
        }
        return names;
    }

    private void checkMember(String name, SchemaNode at, Collection<String> members) {
        if (!members.contains(name)) {
            problems.noSuchMember(at.at(), '"' + name + '"', Suggestions.nearest(name, members));
        }
    }
}
