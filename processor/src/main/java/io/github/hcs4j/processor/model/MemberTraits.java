package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.model.PropertyModel.Traits;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaNode.TruthNode;
import java.util.Map;
import java.util.Optional;

/** Finds what a schema says of a member beside its type, at the member itself or at what it refers to. */
final class MemberTraits {

    private final ObjectNode member;
    private final ObjectNode target;

    private MemberTraits(ObjectNode member, ObjectNode target) {
        this.member = member;
        this.target = target;
    }

    /** The traits of a member. */
    static Traits of(
            ObjectNode owner, String name, SchemaNode node, TypeRef type, Definitions definitions, Demands demands) {
        ObjectNode nothing = new ObjectNode(node.at(), Map.of());
        MemberTraits traits = new MemberTraits(
                node instanceof ObjectNode object ? object : nothing,
                definitions
                        .target(node)
                        .filter(ObjectNode.class::isInstance)
                        .map(ObjectNode.class::cast)
                        .orElse(nothing));
        boolean required = traits.isTrue("required") || isNamed(owner, name);
        return new Traits(
                required,
                required && (type == TypeRef.Scalar.ANY || definitions.isNullable(node)),
                traits.isTrue("writeOnly"),
                traits.isTrue("readOnly"),
                traits.value(Deprecations.KEYWORD).map(Deprecations::reason).orElse(null),
                traits.value("default").map(GivenValue::of).orElse(null),
                demands);
    }

    /** Since draft 4 the owner names its required members; before, each said so itself. */
    private static boolean isNamed(ObjectNode owner, String name) {
        return owner.list("required").stream()
                .anyMatch(text ->
                        text instanceof TextNode required && required.value().equals(name));
    }

    private Optional<SchemaNode> value(String keyword) {
        return member.get(keyword).or(() -> target.get(keyword));
    }

    private boolean isTrue(String keyword) {
        return value(keyword).orElse(null) instanceof TruthNode truth && truth.value();
    }
}
