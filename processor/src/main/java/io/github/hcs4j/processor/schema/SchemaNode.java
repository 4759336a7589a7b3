package io.github.hcs4j.processor.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A JSON value of a schema, as read, with its place. */
public sealed interface SchemaNode {

    /**
     * Where it stands.
     *
     * @return the place of the value's first character
     */
    Location at();

    /**
     * What it is, for messages.
     *
     * @return a noun
     */
    default String kind() {
        if (this instanceof ObjectNode) {
            return "an object";
        }
        if (this instanceof ArrayNode) {
            return "a list";
        }
        if (this instanceof TextNode text) {
            return "the text \"" + text.value() + '"';
        }
        if (this instanceof NumberNode number) {
            return "the number " + number.value();
        }
        return this instanceof TruthNode truth ? String.valueOf(truth.value()) : "null";
    }

    /**
     * The value as JSON in one line, for people.
     *
     * @return its text
     */
    default String json() {
        if (this instanceof ObjectNode object) {
            return object.members().entrySet().stream()
                    .map(member ->
                            '"' + member.getKey() + "\": " + member.getValue().json())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (this instanceof ArrayNode array) {
            return array.elements().stream().map(SchemaNode::json).collect(Collectors.joining(", ", "[", "]"));
        }
        if (this instanceof TextNode text) {
            return '"' + text.value() + '"';
        }
        if (this instanceof NumberNode number) {
            return number.value().toString();
        }
        return this instanceof TruthNode truth ? String.valueOf(truth.value()) : "null";
    }

    /**
     * An object.
     *
     * @param at its place
     * @param members its members in order
     */
    record ObjectNode(Location at, Map<String, SchemaNode> members) implements SchemaNode {

        /**
         * A member.
         *
         * @param name its name
         * @return its value, if there is one
         */
        public Optional<SchemaNode> get(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /**
         * A member that there is.
         *
         * @param name its name
         * @return its value
         * @throws java.util.NoSuchElementException if there is no such member
         */
        public SchemaNode member(String name) {
            return get(name).orElseThrow();
        }

        /**
         * Whether there is a member.
         *
         * @param name its name
         * @return whether it is there, whatever its value
         */
        public boolean has(String name) {
            return members.containsKey(name);
        }

        /**
         * A member that is text.
         *
         * @param name its name
         * @return its value, if there is one and it is text
         */
        public Optional<String> text(String name) {
            return get(name).filter(TextNode.class::isInstance).map(node -> ((TextNode) node).value());
        }

        /**
         * A member that is an object.
         *
         * @param name its name
         * @return its value, if there is one and it is an object
         */
        public Optional<ObjectNode> object(String name) {
            return get(name).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
        }

        /**
         * A member that is a list.
         *
         * @param name its name
         * @return its elements; none if there is no list
         */
        public List<SchemaNode> list(String name) {
            return get(name)
                    .filter(ArrayNode.class::isInstance)
                    .map(node -> ((ArrayNode) node).elements())
                    .orElse(List.of());
        }
    }

    /**
     * A list.
     *
     * @param at its place
     * @param elements its elements in order
     */
    record ArrayNode(Location at, List<SchemaNode> elements) implements SchemaNode {}

    /**
     * Text.
     *
     * @param at its place
     * @param value the text
     */
    record TextNode(Location at, String value) implements SchemaNode {}

    /**
     * A number.
     *
     * @param at its place
     * @param value the number
     */
    record NumberNode(Location at, BigDecimal value) implements SchemaNode {}

    /**
     * A truth value.
     *
     * @param at its place
     * @param value the truth value
     */
    record TruthNode(Location at, boolean value) implements SchemaNode {}

    /**
     * {@code null}.
     *
     * @param at its place
     */
    record NullNode(Location at) implements SchemaNode {}
}
