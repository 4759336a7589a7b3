package io.github.hcs4j.witness;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.codemodel.JDefinedClass;
import com.sun.codemodel.JFieldVar;
import org.jsonschema2pojo.Annotator;
import org.jsonschema2pojo.GenerationConfig;
import org.jsonschema2pojo.SchemaStore;
import org.jsonschema2pojo.rules.Rule;
import org.jsonschema2pojo.rules.RuleFactory;
import org.jspecify.annotations.Nullable;

/**
 * Rules by which a class holds what a document says, and no more: further members only if its schema tells their type,
 * so that no class knows them all, and no value where the document has none.
 */
final class SaidOnly extends RuleFactory {

    SaidOnly(GenerationConfig settings, Annotator annotator) {
        super(settings, annotator, new SchemaStore());
    }

    @Override
    public Rule<JDefinedClass, JDefinedClass> getAdditionalPropertiesRule() {
        Rule<JDefinedClass, JDefinedClass> rule = super.getAdditionalPropertiesRule();
        return (name, node, parent, type, schema) ->
                tellsType(node) ? rule.apply(name, node, parent, type, schema) : type;
    }

    @Override
    public Rule<JFieldVar, JFieldVar> getDefaultRule() {
        return (name, node, parent, field, schema) -> field;
    }

    /** The node is {@code null} for a schema without {@code additionalProperties}. */
    private static boolean tellsType(@Nullable JsonNode node) {
        return node != null && node.isObject();
    }
}
