package io.github.hcs4j.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.codemodel.CodeWriter;
import com.sun.codemodel.JClass;
import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.JDefinedClass;
import com.sun.codemodel.JFieldVar;
import com.sun.codemodel.JMethod;
import com.sun.codemodel.JPackage;
import com.sun.codemodel.JType;
import io.avaje.jsonb.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * Generates the classes of the peers with jsonschema2pojo: all types of HCS v1 and v2, and those of an OCI spec. The
 * build runs this file from its source, so it refers to no other of this module.
 */
public final class PeerGenerator {

    private static final String PACKAGE = "io.github.hcs4j.benchmarks.peer.";

    private PeerGenerator() {}

    /**
     * Generates the types that the benchmarks read and write, and all that these refer to.
     *
     * @param arguments the folder for the sources
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Settings settings = new Settings();
        SchemaMapper generator = new SchemaMapper(new SaidOnly(settings), new SchemaGenerator());
        JCodeModel code = new JCodeModel();
        for (Root root : roots()) {
            generator.generate(code, root.definition(), PACKAGE + root.part(), root.schema());
        }
        code.build(new ChangedFiles(Path.of(arguments[0])));
    }

    /** Leaves a file alone that would not change, so that the build does not compile it again. */
    private static final class ChangedFiles extends CodeWriter {

        private final Path folder;

        ChangedFiles(Path folder) {
            this.folder = folder;
            this.encoding = StandardCharsets.UTF_8.name();
        }

        @Override
        public OutputStream openBinary(JPackage of, String name) {
            Path file = folder.resolve(of.name().replace('.', '/')).resolve(name);
            return new ByteArrayOutputStream() {
                @Override
                public void close() throws IOException {
                    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), toByteArray())) {
                        Files.createDirectories(file.getParent());
                        Files.write(file, toByteArray());
                    }
                }
            };
        }

        @Override
        public void close() {}
    }

    private static List<Root> roots() throws IOException {
        List<Root> roots = new ArrayList<>();
        roots.add(new Root("/oci/runtime-spec.schema.json", "Spec", "oci"));
        for (String part : new String[] {"v1", "v2"}) {
            String index = "/hcs/" + part + "/hcs.schema.json";
            try (InputStream in = Objects.requireNonNull(PeerGenerator.class.getResourceAsStream(index), index)) {
                JsonNode definitions = new ObjectMapper().readTree(in).path("$defs");
                definitions.fieldNames().forEachRemaining(name -> roots.add(new Root(index, name, part)));
            }
        }
        return roots;
    }

    /** A definition in a schema file on the class path, and the part of the package name that is its own. */
    private record Root(String file, String definition, String part) {

        String schema() {
            return "{\"$ref\": \"classpath:" + file + "#/$defs/" + definition + "\"}";
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

    /** The annotations of Jackson, which the others know as well, and what avaje-jsonb asks for beside them. */
    private static final class PeerAnnotator extends Jackson2Annotator {

        PeerAnnotator(GenerationConfig settings) {
            super(settings);
        }

        @Override
        public void propertyOrder(JDefinedClass type, JsonNode properties) {
            super.propertyOrder(type, properties);
            if (isForAvaje(type)) {
                type.annotate(Json.class);
            }
        }

        /** Says the same as the annotation that would be here, which avaje-jsonb takes for another property. */
        @Override
        public void propertyGetter(JMethod getter, JDefinedClass type, String name) {
            getter.annotate(JsonGetter.class).param("value", name);
        }

        /** Says the same as the annotation that would be here, which avaje-jsonb refuses. */
        @Override
        public void propertySetter(JMethod setter, JDefinedClass type, String name) {
            setter.annotate(JsonSetter.class).param("value", name);
        }

        @Override
        public void enumValueMethod(JDefinedClass type, JMethod value) {
            super.enumValueMethod(type, value);
            if (isForAvaje(type)) {
                value.annotate(Json.Value.class);
            }
        }

        /** One package only: what avaje-jsonb makes for two types of one name in one module does not compile. */
        private static boolean isForAvaje(JDefinedClass type) {
            return type.fullName().startsWith(PACKAGE + "v2.");
        }
    }

    /**
     * Classes hold what a document says and no more, which costs the peers least: no default values, no map for members
     * that the schema does not have, and a plain map where it has nothing but members of one type.
     */
    private static final class SaidOnly extends RuleFactory {

        private static final String VALUES = "additionalProperties";

        SaidOnly(GenerationConfig settings) {
            super(settings, new PeerAnnotator(settings), new SchemaStore());
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
