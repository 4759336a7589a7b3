package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.util.function.UnaryOperator;

/** Makes one spelling of several that mean the same. A schema that has that spelling is returned as it is. */
interface Rewrite extends UnaryOperator<ObjectNode> {}
