package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.model.TypeModel.EnumModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverlaysTest {

    private static final String SCHEMA = """
            {"x-hcs-overlays": ["extra/more.json"], "$defs": {
              "Vm": {"properties": {"name": {"type": "string"}, "mode": {"$ref": "types.json#/$defs/Mode"}}}}}
            """;
    private static final String TYPES = "{\"$defs\": {\"Mode\": {\"enum\": [\"on\"]}}}";
    private static final String OVERLAY = """
            {"x-hcs-source": "somebody", "$defs": {
              "Vm": {"x-hcs-extends": "../vm.json#/$defs/Vm", "properties": {"extra": {"$ref": "#/$defs/Extra"}}},
              "Mode": {"x-hcs-extends": "../types.json#/$defs/Mode", "enum": ["off"],
                       "x-hcs-values": {"off": {"description": "not on"}}},
              "Extra": {"properties": {"x": {}}},
              "Alone": {"type": "object"}
            }}
            """;

    private final Map<String, String> files =
            new HashMap<>(Map.of("vm.json", SCHEMA, "types.json", TYPES, "extra/more.json", OVERLAY));
    private final Problems problems = new Problems();

    @Test
    void addMembersValuesAndTypes() {
        SchemaModel model = build(true).orElseThrow();
        assertThat(problems.all()).isEmpty();
        assertThat(model.types()).extracting(TypeModel::javaName).containsExactly("Alone", "Extra", "Mode", "Vm");
        ObjectModel vm = (ObjectModel) model.type("Vm").orElseThrow();
        assertThat(vm.properties()).extracting(PropertyModel::name).containsExactly("name", "mode", "extra");
        EnumModel mode = (EnumModel) model.type("Mode").orElseThrow();
        assertThat(mode.values()).extracting(ValueModel::text).containsExactly("on", "off");
        assertThat(mode.values().get(1).description()).isEqualTo("not on");
    }

    @Test
    void tellWhatIsNotPublished() {
        SchemaModel model = build(true).orElseThrow();
        ObjectModel vm = (ObjectModel) model.type("Vm").orElseThrow();
        assertThat(model.overlaySource(vm.at())).isEmpty();
        assertThat(model.overlaySource(vm.properties().get(0).at())).isEmpty();
        assertThat(model.overlaySource(vm.properties().get(2).at())).contains("somebody");
        assertThat(model.overlaySource(model.type("Alone").orElseThrow().at())).contains("somebody");
    }

    /** What is added is as old as the overlay says, or as it says itself; that of its type is not its own. */
    @Test
    void sayWhenWhatTheyAddCame() {
        files.put("vm.json", SCHEMA.replace("\"Vm\": {", "\"Vm\": {\"x-hcs-since\": \"1.0\", "));
        files.put("types.json", TYPES.replace("{\"enum", "{\"x-hcs-since\": \"1.0\", \"enum"));
        files.put("extra/more.json", """
                {"$defs": {
                  "Vm": {"x-hcs-extends": "../vm.json#/$defs/Vm", "x-hcs-since": "2.0",
                         "properties": {"a": {}, "b": {"type": "string"}, "c": {"type": "string", "x-hcs-since": "3.0"}}},
                  "Mode": {"x-hcs-extends": "../types.json#/$defs/Mode", "enum": ["off", "auto"],
                           "x-hcs-values": {"auto": {"x-hcs-since": "3.0"}}}}}""");
        SchemaModel model = build(true).orElseThrow();
        assertThat(((ObjectModel) model.type("Vm").orElseThrow()).properties())
                .extracting(member -> member.name() + " " + member.lifetime().since())
                .containsExactly("name 1.0", "mode 1.0", "a 2.0", "b 2.0", "c 3.0");
        assertThat(((EnumModel) model.type("Mode").orElseThrow()).values())
                .extracting(value -> value.text() + " " + value.lifetime().since())
                .containsExactly("on 1.0", "off null", "auto 3.0");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void describeValuesThatAreThere() {
        files.put("extra/more.json", """
                {"$defs": {"Mode": {"x-hcs-extends": "../types.json#/$defs/Mode",
                           "x-hcs-values": {"on": {"description": "lit"}}}}}""");
        EnumModel mode = (EnumModel) build(true).orElseThrow().type("Mode").orElseThrow();
        assertThat(mode.values())
                .extracting(value -> value.text() + ": " + value.description())
                .containsExactly("on: lit");
    }

    @Test
    void canBeLeftOut() {
        SchemaModel model = build(false).orElseThrow();
        assertThat(model.types()).extracting(TypeModel::javaName).containsExactly("Mode", "Vm");
        assertThat(((ObjectModel) model.type("Vm").orElseThrow()).properties()).hasSize(2);
    }

    @Test
    void mayNotRepeatWhatIsThere() {
        files.put("extra/more.json", OVERLAY.replace("\"extra\":", "\"name\":"));
        assertThat(build(true)).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.HCS035);
            assertThat(problem.toString())
                    .contains("extra/more.json#/$defs/Vm/properties/name:2:")
                    .contains("vm.json#/$defs/Vm/properties/name");
        });
    }

    @Test
    void areCheckedAsTheSchemaIs() {
        files.put("extra/more.json", OVERLAY.replace("\"description\"", "\"descripton\""));
        files.put("vm.json", SCHEMA.replace("{\"x-hcs", "{\"titel\": \"t\", \"x-hcs"));
        assertThat(build(true)).isPresent();
        assertThat(problems.all())
                .extracting(problem -> problem.code() + " " + problem.at().reference())
                .containsExactlyInAnyOrder(
                        "HCS026 vm.json#/titel", "HCS026 extra/more.json#/$defs/Mode/x-hcs-values/off/descripton");
    }

    @Test
    void haveToBeThere() {
        files.remove("extra/more.json");
        assertThat(build(true)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(ProblemCode.HCS004);
    }

    @Test
    void areNamedByText() {
        files.put("vm.json", SCHEMA.replace("[\"extra/more.json\"]", "[5]"));
        assertThat(build(true)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(ProblemCode.HCS007);
    }

    private Optional<SchemaModel> build(boolean overlays) {
        SchemaReader reader = new SchemaReader(
                path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                problems);
        return new ModelBuilder(reader, problems).build(new ModelRequest("vm.json", "", List.of(), overlays));
    }
}
