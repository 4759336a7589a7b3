package io.github.hcs4j.cli.bundle;

import io.github.hcs4j.processor.model.MemberRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schemas of what is said of several members together. A member that is {@code null} is absent. */
final class RuleSchemas {

    private RuleSchemas() {}

    static Map<String, @Nullable Object> of(MemberRule rule) {
        List<String> members = rule.members();
        return switch (rule.kind()) {
            case EXACTLY_ONE ->
                schema("oneOf", members.stream().map(member -> present(member)).toList());
            case AT_LEAST_ONE ->
                schema("anyOf", members.stream().map(member -> present(member)).toList());
            case AT_MOST_ONE -> schema("not", schema("anyOf", pairs(members)));
            case NEEDS -> {
                Map<String, @Nullable Object> needs = schema("if", present(members.get(0)));
                needs.put("then", present(members.subList(1, members.size()).toArray(String[]::new)));
                yield needs;
            }
        };
    }

    private static List<Map<String, @Nullable Object>> pairs(List<String> members) {
        List<Map<String, @Nullable Object>> pairs = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                pairs.add(present(members.get(i), members.get(j)));
            }
        }
        return pairs;
    }

    private static Map<String, @Nullable Object> present(String... members) {
        Map<String, @Nullable Object> present = new LinkedHashMap<>();
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        for (String member : members) {
            properties.put(member, Map.of("not", Map.of("type", ValueSchemas.NULL)));
        }
        present.put("properties", properties);
        present.put("required", List.of(members));
        return present;
    }

    private static Map<String, @Nullable Object> schema(String keyword, Object value) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put(keyword, Objects.requireNonNull(value));
        return schema;
    }
}
