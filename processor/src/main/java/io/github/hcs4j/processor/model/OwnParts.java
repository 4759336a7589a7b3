package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out the parts of {@code allOf} that are the schema itself: they demand what the other parts demand. */
final class OwnParts implements Rewrite {

    /** What a reference may have beside it and still say nothing else. */
    private static final Set<String> REMARKS = Vocabulary.remarksAnd(Spellings.REF);

    private final References references;
    private final Problems problems;

    OwnParts(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
    }

    @Override
    public ObjectNode apply(ObjectNode schema) {
        List<SchemaNode> parts = schema.list(AllOf.KEYWORD);
        List<SchemaNode> others =
                parts.stream().filter(part -> !leadsTo(schema.at(), part)).toList();
        if (others.size() == parts.size()) {
            return schema;
        }
        parts.stream()
                .filter(part -> !others.contains(part))
                .forEach(part -> problems.add(
                        ProblemCode.HCS042,
                        part.at(),
                        "this part of \"allOf\" leads back to the schema that has it, and adds nothing; leave it"
                                + " out, or refer to the schema that is meant"));
        ObjectNode without = AllOf.without(schema);
        if (others.isEmpty()) {
            return without;
        }
        Map<String, SchemaNode> members = new LinkedHashMap<>(without.members());
        members.put(AllOf.KEYWORD, new ArrayNode(schema.member(AllOf.KEYWORD).at(), others));
        return new ObjectNode(schema.at(), members);
    }

    /** Whether references, and nothing but these, lead from a part to a place. */
    private boolean leadsTo(Location place, SchemaNode part) {
        Set<Location> seen = new HashSet<>();
        SchemaNode current = part;
        while (current instanceof ObjectNode schema
                && seen.add(schema.at())
                && REMARKS.containsAll(schema.members().keySet())) {
            current = references.next(schema).orElse(null);
            if (current != null && current.at().equals(place)) {
                return true;
            }
        }
        return false;
    }
}
