package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.JsonPointer;
import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TruthNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one schema of what several schemas state of one member: the parts of {@code allOf}, and the schema that has
 * them. All of them hold; where two disagree, the later one counts.
 */
final class Restatements {

    private final ReadKeywords read;

    /** The schemas that have been made, by the places of the statements. */
    private final Map<List<Location>, List<ObjectNode>> known = new HashMap<>();

    Restatements(ReadKeywords read) {
        this.read = read;
    }

    /**
     * The schema of a member.
     *
     * @param owner the place of the schema that has the member
     * @param name the member
     * @param statements what is stated of it, at least once
     */
    SchemaNode of(Location owner, String name, List<SchemaNode> statements) {
        List<SchemaNode> holding = new ArrayList<>();
        for (SchemaNode statement : statements) {
            boolean saysNothing = statement instanceof TruthNode truth && truth.value();
            if (holding.isEmpty() || !saysNothing) {
                if (isAgain(statement, holding)) {
                    read.hide(holding.get(0)); // the same keywords stand in the statement, which is read
                }
                if (!isMore(statement, holding)) {
                    holding.clear();
                }
                holding.add(statement);
            }
        }
        return holding.size() == 1 ? holding.get(0) : together(owner, name, holding);
    }

    /** Whether a statement does not replace those before it. */
    private static boolean isMore(SchemaNode statement, List<SchemaNode> before) {
        return statement instanceof ObjectNode
                && before.stream().allMatch(ObjectNode.class::isInstance)
                && !isAgain(statement, before);
    }

    private static boolean isAgain(SchemaNode statement, List<SchemaNode> before) {
        return before.size() == 1 && before.get(0).json().equals(statement.json());
    }

    private ObjectNode together(Location owner, String name, List<SchemaNode> statements) {
        List<ObjectNode> sameStatements =
                known.computeIfAbsent(statements.stream().map(SchemaNode::at).toList(), places -> new ArrayList<>());
        for (ObjectNode around : sameStatements) {
            if (isInside(owner, around.at())) {
                return around; // a member of itself, which would go on without end
            }
        }
        JsonPointer place = owner.pointer().child(Spellings.PROPERTIES).child(name);
        ObjectNode all = (ObjectNode) statements.get(0);
        for (int i = 1; i < statements.size(); i++) {
            boolean isLast = i == statements.size() - 1;
            JsonPointer pointer = isLast ? place : place.child(AllOf.KEYWORD).child(i);
            all = both(owner, pointer, all, (ObjectNode) statements.get(i));
        }
        sameStatements.add(all);
        return all;
    }

    private static boolean isInside(Location place, Location around) {
        return place.file().equals(around.file())
                && (place.pointer().text() + '/').startsWith(around.pointer().text() + '/');
    }

    /** The place of a member in its owner; the places of the parts that state it are those of other owners' members. */
    private static ObjectNode both(Location owner, JsonPointer pointer, ObjectNode first, ObjectNode later) {
        Location place = new Location(owner.file(), pointer, owner.line(), owner.column());
        List<SchemaNode> parts = new ArrayList<>(later.list(AllOf.KEYWORD));
        parts.add(first);
        Map<String, SchemaNode> members = new LinkedHashMap<>(later.members());
        members.put(AllOf.KEYWORD, new ArrayNode(later.at(), parts));
        return new ObjectNode(later.at().reference().equals(place.reference()) ? later.at() : place, members);
    }
}
