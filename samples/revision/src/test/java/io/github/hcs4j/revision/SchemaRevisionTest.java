package io.github.hcs4j.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** A schema changes, and the next {@code mvn compile}, without {@code clean}, names each place that must decide. */
class SchemaRevisionTest {

    private static final String SCHEMAS = "schemas/src/main/resources";
    private static final String ROOT = "hcs/v2/hcs.schema.json";
    private static final String ROOT_TYPES = "hcs/v2/root.schema.json";
    private static final String COMMON_TYPES = "hcs/v2/common.resources.schema.json";
    private static final String USER = "runtime/src/main/java/io/github/hcs4j/container/UserOfPathType.java";

    @TempDir
    Path folder;

    private ProjectCopy project;

    @BeforeEach
    void buildTheProjectAsItIs() throws Exception {
        project = ProjectCopy.in(folder);
        assertBuilds();
    }

    @Test
    void everyKindOfChangeStopsTheBuildAtThePlaceThatMustDecide() throws Exception {
        assertThat(project.compile().output())
                .as("a build with nothing changed compiles nothing")
                .contains("Nothing to compile")
                .doesNotContain("Recompiling");

        String schema = project.read(SCHEMAS + '/' + ROOT_TYPES);
        project.changeSchema(ROOT_TYPES, root -> {
            properties(root, "Container")
                    .putObject("WarmStart")
                    .put("type", "boolean")
                    .put("x-hcs-since", "2.6");
            return root;
        });
        assertThat(Command.hcs(folder, "schema", "diff", original(), changed(), "--mappers", "Container")
                        .out())
                .as("what a file beside its older revision says")
                .contains("1 change, none breaking", "+ WarmStart: boolean, since 2.6", "must implement warmStart");
        assertStops(
                "V2ContainerRenderer",
                "V2ContainerRenderer is not abstract and does not override abstract method warmStart(");

        restore(ROOT_TYPES, schema);
        project.changeSchema(ROOT_TYPES, root -> {
            ObjectNode properties = properties(root, "Container");
            properties.set("MappedNamedPipes", properties.remove("MappedPipes"));
            return root;
        });
        assertStops("V2ContainerRenderer", "override abstract method mappedNamedPipes(");

        restore(ROOT_TYPES, schema);
        String values = project.read(SCHEMAS + '/' + COMMON_TYPES);
        project.write(USER, """
                package io.github.hcs4j.container;

                import io.github.hcs4j.model.v2.PathType;

                final class UserOfPathType {

                    private UserOfPathType() {}

                    static PathType share() {
                        return PathType.Known.VIRTUAL_SMB_SHARE_NAME;
                    }
                }
                """);
        assertBuilds();
        project.changeSchema(COMMON_TYPES, root -> {
            ObjectNode type = (ObjectNode) root.at("/$defs/PathType");
            type.putArray("enum").add("AbsolutePath");
            ((ObjectNode) type.get("x-hcs-values")).remove("VirtualSmbShareName");
            return root;
        });
        assertStops("UserOfPathType", "VIRTUAL_SMB_SHARE_NAME");

        restore(COMMON_TYPES, values);
        assertBuilds();
    }

    private static String original() {
        return Path.of(System.getProperty("hcs4j.project"), SCHEMAS, ROOT).toString();
    }

    private String changed() {
        return folder.resolve(SCHEMAS).resolve(ROOT).toString();
    }

    private static ObjectNode properties(ObjectNode schema, String type) {
        return (ObjectNode) schema.at("/$defs/" + type + "/properties");
    }

    private void restore(String schema, String content) {
        project.write(SCHEMAS + '/' + schema, content);
    }

    private void assertBuilds() throws IOException, InterruptedException {
        ProjectCopy.Build build = project.compile();
        assertThat(build.succeeded()).as(build.output()).isTrue();
    }

    private void assertStops(String place, String reason) throws IOException, InterruptedException {
        ProjectCopy.Build build = project.compile();
        assertThat(build.succeeded()).as(build.output()).isFalse();
        assertThat(build.output()
                        .lines()
                        .filter(line -> line.startsWith("[ERROR]"))
                        .collect(Collectors.joining("\n")))
                .as(build.output())
                .contains(place + ".java:[", reason);
    }
}
