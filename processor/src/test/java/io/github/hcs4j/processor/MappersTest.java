package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Mappers of a model that is generated into another package. */
class MappersTest {

    private static final String SCHEMA = """
            {"$defs": {
              "Vm": {"properties": {"Name": {"type": "string"}, "Disks": {"type": "array", "items": {"$ref": "#/$defs/Disk"}},
                                    "Free": {"type": ["string", "integer"]}}},
              "Disk": {"properties": {"Path": {"type": "string"}, "List": {"$ref": "#/$defs/List"}}},
              "List": {"enum": ["a"]}
            }}
            """;

    private static final String MODEL = """
            /** Machines. */
            @io.github.hcs4j.annotation.HcsModel(schema = "acme/vm.json")
            package com.acme.vm;
            """;

    private static final JavaFileObject MAPPERS = JavaFileObjects.forSourceString("com.acme.mapping.package-info", """
            /** Mapping. */
            @HcsMappers(model = "com.acme.vm", types = {"Vm", "Disk"})
            @Unmapped(type = "Vm", members = "Free", reason = "nobody needs it")
            package com.acme.mapping;

            import io.github.hcs4j.annotation.HcsMappers;
            import io.github.hcs4j.annotation.Unmapped;
            """);

    private static final JavaFileObject USE = JavaFileObjects.forSourceString("com.acme.mapping.Named", """
            package com.acme.mapping;

            import com.acme.vm.Disk;
            import java.util.List;

            /** A mapper. */
            public final class Named extends VmMapper<String> {
                /** Made by tests. */
                public Named() {}

                @Override
                protected String name(String source) {
                    return source;
                }

                @Override
                protected List<Disk> disks(String source) {
                    return List.of(Disk.builder().path(source).build());
                }

                /** {@return what is mapped, and what is not} */
                public static String mapped(String name) {
                    return new Named().map(name).toJson() + SKELETON.className() + SKELETON.unmapped();
                }
            }
            """);

    @Test
    void areGeneratedWhereTheyAreAskedFor() throws ReflectiveOperationException {
        Processing compiled = Processing.lenient(Map.of("acme/vm.json", SCHEMA), MODEL, MAPPERS, USE);
        assertThat(compiled.compilation().status()).as(compiled.messages()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(compiled.messages()).startsWith("HCS008 ").doesNotContain("\n"); // of the model, and once
        assertThat(compiled.sources())
                .containsOnlyKeys(
                        "com/acme/mapping/DiskMapper.java",
                        "com/acme/mapping/VmMapper.java",
                        "com/acme/vm/Disk.java",
                        "com/acme/vm/List.java",
                        "com/acme/vm/Vm.java",
                        "com/acme/vm/VmModel.java");
        assertThat(compiled.load()
                        .loadClass("com.acme.mapping.Named")
                        .getMethod("mapped", String.class)
                        .invoke(null, "n"))
                .isEqualTo("{\"Name\":\"n\",\"Disks\":[{\"Path\":\"n\"}]}com.acme.mapping.VmMapper"
                        + "[UnmappedMember[name=Free, reason=Nobody needs it.]]");
    }

    @Test
    void mayBeOfAModelThatIsCompiledAlready() {
        Processing model = Processing.lenient(Map.of("acme/vm.json", SCHEMA), MODEL);
        Processing mappers = Processing.against(model, Map.of("acme/vm.json", SCHEMA), MAPPERS, USE);
        assertThat(mappers.messages()).isEmpty();
        assertThat(mappers.sources())
                .containsOnlyKeys("com/acme/mapping/DiskMapper.java", "com/acme/mapping/VmMapper.java");
    }

    @Test
    void areChecked() {
        JavaFileObject wrong = JavaFileObjects.forSourceString("com.acme.mapping.package-info", """
                @HcsMappers(model = "com.acme.vm", types = {"Vn", "List"})
                @Unmapped(type = "Disk", members = "Path", reason = "")
                package com.acme.mapping;

                import io.github.hcs4j.annotation.HcsMappers;
                import io.github.hcs4j.annotation.Unmapped;
                """);
        Processing processed = Processing.only(Map.of("acme/vm.json", SCHEMA), MODEL, wrong);
        assertThat(processed.messages().lines().map(line -> line.substring(0, 6)))
                .containsExactlyInAnyOrder("HCS008", "HCS011", "HCS012", "HCS013");
    }
}
