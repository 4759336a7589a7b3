package io.github.hcs4j.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project moves from version 2.3 of the schema to 2.5: it sees what changes, its build stops at each renderer that
 * must decide, it decides, and it builds.
 */
class VersionRevisionTest {

    private static final String MAPPERS = "CimMount,OsLayerOptions,Service_PropertyQuery";

    @TempDir
    Path folder;

    private Consumer project;

    @BeforeEach
    void aProjectAtVersion23() throws IOException {
        project = Consumer.in(folder);
        project.write("package-info.java", """
                @HcsModel(
                        schema = "hcs/v2/hcs.schema.json",
                        version = "2.3",
                        types = {"CimMount", "OsLayerOptions", "Service_PropertyQuery"},
                        mappers = {"CimMount", "OsLayerOptions", "Service_PropertyQuery"})
                package com.acme.layers;

                import io.github.hcs4j.annotation.HcsModel;
                import io.github.hcs4j.annotation.Unmapped;
                """);
        project.write("MountRenderer.java", """
                package com.acme.layers;

                final class MountRenderer extends CimMountMapper<Layer> {

                    @Override
                    protected String imagePath(Layer layer) {
                        return layer.image();
                    }

                    @Override
                    protected String fileSystemName(Layer layer) {
                        return layer.name();
                    }

                    @Override
                    protected String volumeGuid(Layer layer) {
                        return layer.volume();
                    }
                }
                """);
        project.write("OptionsRenderer.java", """
                package com.acme.layers;

                final class OptionsRenderer extends OsLayerOptionsMapper<Layer> {

                    @Override
                    protected OsLayerType type(Layer layer) {
                        return OsLayerType.Known.CONTAINER;
                    }

                    @Override
                    protected Boolean disableCiCacheOptimization(Layer layer) {
                        return null;
                    }
                }
                """);
        project.write("QueryRenderer.java", """
                package com.acme.layers;

                import java.util.List;

                final class QueryRenderer extends ServicePropertyQueryMapper<Layer> {

                    @Override
                    protected List<GetPropertyType> propertyTypes(Layer layer) {
                        return List.of();
                    }

                    @Override
                    protected List<FilteredPropertyQuery> filteredQueries(Layer layer) {
                        return null;
                    }
                }
                """);
        project.write("Layer.java", """
                package com.acme.layers;

                record Layer(String image, String name, String volume) {}
                """);
        assertThat(project.build()).isEmpty();
    }

    @Test
    void theStoryOfARevision() throws IOException, InterruptedException {
        // See what changes, before anything is touched. A build can ask for it and stop by itself.
        Command diff = Command.hcs(folder, "schema", "diff", "2.3", "2.5", "--mappers", MAPPERS, "--fail-on=breaking");
        assertThat(diff.exitCode()).as(diff.out()).isEqualTo(1);
        assertThat(diff.out()).startsWith("v2@2.3 -> v2@2.5: ").contains("""
                CimMount
                  + MountFlags: uint32, since 2.5""", """
                Service_PropertyQuery
                  + PropertyQueries: map:any, since 2.5""", """
                  - FilteredQueries: array:ref:FilteredPropertyQuery""");
        assertThat(tasks(diff))
                .containsExactly(
                        "each subclass of CimMountMapper must implement mountFlags",
                        "each subclass of OsLayerOptionsMapper must implement skipUpdateBcdForBoot",
                        "each subclass of ServicePropertyQueryMapper must implement propertyQueries",
                        "each subclass of ServicePropertyQueryMapper must drop filteredQueries");

        // Rev: the build stops where the code names what is gone ...
        project.edit("package-info.java", "\"2.3\"", "\"2.5\"");
        assertThat(project.build())
                .singleElement()
                .asString()
                .startsWith("QueryRenderer: cannot find symbol")
                .contains("class FilteredPropertyQuery");

        // ... and, when that is dropped, at each renderer that must decide, and nowhere else.
        project.edit("QueryRenderer.java", """

                    @Override
                    protected List<FilteredPropertyQuery> filteredQueries(Layer layer) {
                        return null;
                    }
                """, "");
        assertThat(project.build())
                .containsExactlyInAnyOrder(
                        mustImplement("MountRenderer", "mountFlags", "CimMountMapper"),
                        mustImplement("OptionsRenderer", "skipUpdateBcdForBoot", "OsLayerOptionsMapper"),
                        mustImplement("QueryRenderer", "propertyQueries", "ServicePropertyQueryMapper"));

        // Decide: implement what there is something to say of, and give a reason for what there is not.
        project.edit("OptionsRenderer.java", "OsLayerOptionsMapper<Layer> {", """
                OsLayerOptionsMapper<Layer> {

                    @Override
                    protected Boolean skipUpdateBcdForBoot(Layer layer) {
                        return true;
                    }
                """);
        project.edit("QueryRenderer.java", "ServicePropertyQueryMapper<Layer> {", """
                ServicePropertyQueryMapper<Layer> {

                    @Override
                    protected java.util.Map<String, Object> propertyQueries(Layer layer) {
                        return java.util.Map.of("Memory", java.util.Map.of());
                    }
                """);
        project.edit(
                "package-info.java",
                "package com.acme.layers;",
                "@Unmapped(type = \"CimMount\", members = \"MountFlags\", reason = \"Layers are mounted as they are.\")\n"
                        + "package com.acme.layers;");

        // Build.
        assertThat(project.build()).isEmpty();
        Command done = Command.hcs(folder, "schema", "diff", "2.5", "2.5", "--mappers", MAPPERS, "--fail-on=any");
        assertThat(done).isEqualTo(new Command(0, "v2@2.5 -> v2@2.5: nothing changed\n"));
    }

    @Test
    void aReasonForWhatIsGoneStopsTheBuildToo() throws IOException {
        project.edit("QueryRenderer.java", """

                    @Override
                    protected List<FilteredPropertyQuery> filteredQueries(Layer layer) {
                        return null;
                    }
                """, "");
        project.edit(
                "package-info.java",
                "package com.acme.layers;",
                "@Unmapped(type = \"Service_PropertyQuery\", members = \"FilteredQueries\", reason = \"Nobody asks.\")\n"
                        + "package com.acme.layers;");
        assertThat(project.build()).isEmpty();

        project.edit("package-info.java", "\"2.3\"", "\"2.5\"");
        assertThat(project.build()).anySatisfy(error -> assertThat(error).contains("HCS013", "FilteredQueries"));
    }

    private static String mustImplement(String renderer, String method, String mapper) {
        return renderer + ": com.acme.layers." + renderer + " is not abstract and does not override abstract method "
                + method + "(com.acme.layers.Layer) in com.acme.layers." + mapper;
    }

    private static List<String> tasks(Command diff) {
        return diff.out()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("each subclass of "))
                .toList();
    }
}
