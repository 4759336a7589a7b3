package io.github.hcs4j.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final String RESOURCES = "hcs/v2/containers.resources.schema.json";
    private static final String USER = "runtime/src/main/java/io/github/hcs4j/container/UserOfPathType.java";

    @TempDir
    Path folder;

    private ProjectCopy project;

    @BeforeEach
    void buildTheProjectAsItIs() throws Exception {
        project = ProjectCopy.in(folder);
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
    }

    @Test
    void everyKindOfChangeStopsTheBuildAtThePlaceThatMustDecide() throws Exception {
        assertThat(project.compile().output())
                .as("a build with nothing changed compiles nothing")
                .contains("Nothing to compile")
                .doesNotContain("Recompiling");

        String rootTypes = project.read(SCHEMAS + '/' + ROOT_TYPES);
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

        String resources = project.read(SCHEMAS + '/' + RESOURCES);
        project.changeSchema(RESOURCES, root -> {
            ObjectNode properties = properties(root, "MappedDirectory");
            properties.set("PathInContainer", properties.remove("ContainerPath"));
            return root;
        });
        String values = project.read(SCHEMAS + '/' + COMMON_TYPES);
        project.changeSchema(COMMON_TYPES, root -> {
            ObjectNode type = (ObjectNode) root.at("/$defs/PathType");
            type.putArray("enum").add("AbsolutePath");
            ((ObjectNode) type.get("x-hcs-values")).remove("VirtualSmbShareName");
            return root;
        });
        List<String> errors = errorsOfABuild();
        assertStops(errors, "V2ContainerRenderer", "does not override abstract method warmStart(");
        assertStops(errors, "V2StorageParts", "does not override abstract method pathInContainer(");
        assertStops(errors, "UserOfPathType", "VIRTUAL_SMB_SHARE_NAME");

        restore(ROOT_TYPES, rootTypes);
        restore(RESOURCES, resources);
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

    private List<String> errorsOfABuild() throws IOException, InterruptedException {
        ProjectCopy.Build build = project.compile();
        assertThat(build.succeeded()).as(build.output()).isFalse();
        return build.output()
                .lines()
                .filter(line -> line.contains("[ERROR]") || line.startsWith("  "))
                .toList();
    }

    /** An error of the compiler in a file, in one line or with its symbol in the next. */
    private static void assertStops(List<String> errors, String place, String reason) {
        assertThat(String.join("\n", errors)).containsPattern(place + "\\.java:\\[[^\\[]*" + Pattern.quote(reason));
    }
}
