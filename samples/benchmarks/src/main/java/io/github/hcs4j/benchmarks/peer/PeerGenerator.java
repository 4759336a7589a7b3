package io.github.hcs4j.benchmarks.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.codemodel.JClass;
import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.JDefinedClass;
import com.sun.codemodel.JFieldVar;
import com.sun.codemodel.JPackage;
import com.sun.codemodel.JType;
import com.sun.codemodel.writer.FileCodeWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.GenerationConfig;
import org.jsonschema2pojo.Jackson2Annotator;
import org.jsonschema2pojo.Schema;
import org.jsonschema2pojo.SchemaGenerator;
import org.jsonschema2pojo.SchemaMapper;
import org.jsonschema2pojo.SchemaStore;
import org.jsonschema2pojo.rules.Rule;
import org.jsonschema2pojo.rules.RuleFactory;

/**
 * Generates the classes of the peers with jsonschema2pojo. The build runs this file from its source, so it refers to no
 * other of this module.
 */
public final class PeerGenerator {

    private static final List<Root> ROOTS = List.of(
            new Root("oci/runtime-spec.schema.json", "Spec", "oci"),
            new Root("hcs/v1/hcs.schema.json", "ContainerConfig", "v1"),
            new Root("hcs/v2/hcs.schema.json", "ComputeSystem", "v2"));

    private PeerGenerator() {}

    /**
     * Generates the types that the benchmarks read and write, and all that these refer to.
     *
     * @param arguments the folder for the sources
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Settings settings = new Settings();
        SchemaMapper generator = new SchemaMapper(new SaidOnly(settings), new SchemaGenerator());
        JCodeModel code = new JCodeModel();
        for (Root root : ROOTS) {
            generator.generate(code, root.definition(), root.packageName(), root.schema());
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        code.build(new FileCodeWriter(folder.toFile(), StandardCharsets.UTF_8.name()));
    }

    /** A definition in a schema file on the class path, and the part of the package name that is its own. */
    private record Root(String file, String definition, String part) {

        String packageName() {
            return "io.github.hcs4j.benchmarks.peer." + part;
        }

        String schema() {
            return "{\"$ref\": \"classpath:/" + file + "#/$defs/" + definition + "\"}";
        }
    }

    /** The generator's own settings, but for the few that would make it say what the schemas do not say. */
    private static final class Settings extends DefaultGenerationConfig {

        /** Without the dot, which is by default a delimiter and would split names of files and definitions. */
        @Override
        public String getRefFragmentPathDelimiters() {
            return "#/";
        }

        @Override
        public boolean isInitializeCollections() {
            return false;
        }

        /** Times stay text, which costs the peers least. */
        @Override
        public String getDateTimeType() {
            return String.class.getName();
        }

        /** HCS has numbers of more than 32 bits. */
        @Override
        public boolean isUseLongIntegers() {
            return true;
        }

        @Override
        public String getTargetVersion() {
            return "17";
        }
    }

    /**
     * Classes hold what a document says and no more, which costs the peers least: no default values, no map for members
     * that the schema does not have, and a plain map where it has nothing but members of one type.
     */
    private static final class SaidOnly extends RuleFactory {

        private static final String VALUES = "additionalProperties";

        SaidOnly(GenerationConfig settings) {
            super(settings, new Jackson2Annotator(settings), new SchemaStore());
        }

        @Override
        public Rule<JPackage, JType> getObjectRule() {
            Rule<JPackage, JType> rule = super.getObjectRule();
            return (name, node, parent, container, schema) -> isMap(node)
                    ? container
                            .owner()
                            .ref(Map.class)
                            .narrow(container.owner().ref(String.class), values(name, node, container, schema))
                    : rule.apply(name, node, parent, container, schema);
        }

        @Override
        public Rule<JDefinedClass, JDefinedClass> getAdditionalPropertiesRule() {
            return (name, node, parent, type, schema) -> type;
        }

        @Override
        public Rule<JFieldVar, JFieldVar> getDefaultRule() {
            return (name, node, parent, field, schema) -> field;
        }

        private static boolean isMap(JsonNode node) {
            return !node.has("properties") && node.path(VALUES).isObject();
        }

        private JClass values(String name, JsonNode node, JPackage container, Schema schema) {
            return getSchemaRule()
                    .apply(name, node.get(VALUES), node, container, schema)
                    .boxify();
        }
    }
}
