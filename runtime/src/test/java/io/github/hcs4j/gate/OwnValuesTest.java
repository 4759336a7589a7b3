package io.github.hcs4j.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.gate.Finding.Code;
import io.github.hcs4j.json.OneOrMany;
import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.JsonWriter;
import io.github.hcs4j.type.EnumCodec;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.EnumValues;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelRecord;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values of a schema of one's own, in all the places where values can stand. */
class OwnValuesTest {

    /** How a rack is cooled: by air, or since 2.0 by water. */
    private interface Cooling extends EnumValue {}

    private enum Known implements Cooling {
        AIR("Air"),
        WATER("Water");

        private final String text;

        Known(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    private record Unknown(String text) implements Cooling {}

    private static Cooling cooling(String text) {
        return Stream.<Cooling>of(Known.values())
                .filter(known -> known.text().equals(text))
                .findFirst()
                .orElseGet(() -> new Unknown(text));
    }

    private static final EnumType<Cooling> COOLING = EnumType.of(
            "Cooling",
            Cooling.class,
            "acme/fleet.schema.json#/$defs/Cooling",
            SchemaVersion.of(1, 0),
            null,
            new EnumCodec<>() {
                @Override
                public @Nullable Cooling read(JsonReader in) {
                    String text = in.string();
                    return text == null ? null : cooling(text);
                }

                @Override
                public void write(Cooling value, JsonWriter out) {
                    out.string(value.text());
                }

                @Override
                protected void describe(EnumValues<Cooling> values) {
                    values.add(Known.values());
                    values.since(Known.WATER, 2, 0);
                }

                @Override
                protected Cooling unknown(String text) {
                    return new Unknown(text);
                }
            });

    private record Rack(
            @Nullable Cooling usual,
            @Nullable OneOrMany<Cooling> either,
            @Nullable Map<String, @Nullable Object> labels,
            @Nullable String old,
            Map<String, @Nullable Object> unknownMembers)
            implements ModelRecord {

        static Rack of(Map<String, @Nullable Object> unknownMembers) {
            return new Rack(null, null, null, null, unknownMembers);
        }

        @Override
        public ModelType<?> modelType() {
            return RACK;
        }
    }

    private static ObjectType<Rack> type(String name, @Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        return ObjectType.of(
                name, Rack.class, "acme/fleet.schema.json#/$defs/" + name, since, until, new Fleet.Told<>() {
                    @Override
                    protected void describe(Members<Rack> members) {
                        members.add("Usual", "usual", COOLING, Rack::usual).absentMeans("Water");
                        members.add("Either", "either", OneOrManyType.of(COOLING), Rack::either);
                        members.add("Labels", "labels", MapType.ofNullable(ScalarType.ANY), Rack::labels);
                        members.add("Old", "old", ScalarType.STRING, Rack::old)
                                .until(1, 0)
                                .absentMeans("none");
                        members.others("others", MapType.of(COOLING));
                    }
                });
    }

    private static final ObjectType<Rack> RACK = type("Rack", SchemaVersion.of(1, 0), null);
    private static final ObjectType<Rack> NO_LONGER = type("NoLonger", null, SchemaVersion.of(1, 0));
    private static final ObjectType<Rack> ONCE = type("Once", SchemaVersion.of(1, 0), SchemaVersion.of(1, 0));
    private static final ObjectType<Rack> FRESH = type("Fresh", SchemaVersion.of(2, 0), null);
    private static final ObjectType<Rack> UNDATED = type("Undated", null, null);

    private static final Model MODEL = new Model(
            "acme/fleet.schema.json", Fleet.MODEL.releases(), List.of(RACK, NO_LONGER, ONCE, FRESH, UNDATED, COOLING));
    private static final VersionGate OLD = VersionGate.forBuild(MODEL, WindowsBuild.SERVER_2022);
    private static final VersionGate NEW = VersionGate.forBuild(MODEL, WindowsBuild.SERVER_2025);

    @Test
    void aNewerValueThatSaysWhatAbsenceSaysIsLeftOutWithoutAFinding() {
        Rack rack = new Rack(Known.WATER, null, null, null, Map.of());

        assertThat(OLD.reject(rack).toJson()).isEqualTo("{}");
        assertThat(OLD.reject(rack).remarks()).isEmpty();
        Encoded explained = OLD.explain(rack);
        assertThat(explained.toJson()).isEqualTo("{\"Usual\":\"Water\"}");
        assertThat(explained.findings()).isEmpty();
        assertThat(explained.remarks())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple(Code.SAYS_WHAT_ABSENCE_SAYS, "/Usual"));
        assertThat(NEW.reject(rack).toJson()).isEqualTo("{\"Usual\":\"Water\"}");
    }

    @Test
    void aWithdrawnMemberThatSaysWhatAbsenceSaysTellsItsVersions() {
        Encoded explained = NEW.explain(new Rack(null, null, null, "none", Map.of()));

        assertThat(explained.findings()).isEmpty();
        assertThat(explained.remarks())
                .extracting(Finding::message)
                .containsExactly("rack.old(): the member is of schema 1.0 only and says what its absence says;"
                        + " the host has schema 2.0 (Windows build 26100)");
    }

    @Test
    void aMemberThatARuleIsForIsLeftOutIfItsValueIsNewer() {
        Rack rack = Rack.of(Map.of("Roof", "Water"));

        Encoded stripped = OLD.strip(rack);

        assertThat(stripped.toJson()).isEqualTo("{}");
        assertThat(stripped.findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple(Code.NEWER_VALUE, "/Roof"));
        assertThat(OLD.explain(rack).toJson()).isEqualTo("{\"Roof\":\"Water\"}");
        assertThat(NEW.strip(rack).toJson()).isEqualTo("{\"Roof\":\"Water\"}");
    }

    @Test
    void whatIsOfNoTypeInAMemberThatARuleIsForIsWrittenAsItIs() {
        Map<String, @Nullable Object> others = new HashMap<>();
        others.put("Roof", null);
        assertThat(OLD.strip(Rack.of(others)).toJson()).isEqualTo("{\"Roof\":null}");
        assertThat(OLD.strip(Rack.of(Map.of("Roof", 7))).toJson()).isEqualTo("{\"Roof\":7}");
        assertThat(OLD.strip(Rack.of(Map.of("Roof", "Stone"))).toJson()).isEqualTo("{\"Roof\":\"Stone\"}");
    }

    @Test
    void oneOrMany() {
        Rack one = new Rack(null, OneOrMany.one(Known.WATER), null, null, Map.of());
        Rack many = new Rack(null, OneOrMany.many(List.of(Known.AIR, Known.WATER)), null, null, Map.of());

        assertThat(OLD.strip(one).toJson()).isEqualTo("{}");
        assertThat(OLD.strip(one).findings()).extracting(Finding::pointer).containsExactly("/Either");
        assertThat(OLD.strip(many).toJson()).isEqualTo("{\"Either\":[\"Air\"]}");
        assertThat(OLD.strip(many).findings()).extracting(Finding::pointer).containsExactly("/Either/1");
    }

    @Test
    void nullInAMapIsAValue() {
        Map<String, @Nullable Object> labels = Collections.singletonMap("a", null);

        assertThat(OLD.strip(new Rack(null, null, labels, null, Map.of())).toJson())
                .isEqualTo("{\"Labels\":{\"a\":null}}");
    }

    @Test
    void aTypeThatWasWithdrawnTellsItsVersions() {
        assertThat(NEW.reject(NO_LONGER, Rack.of(Map.of())).remarks())
                .extracting(Finding::message)
                .containsExactly("rack: the type of the document is of schema 1.0 and earlier; the host has schema"
                        + " 2.0 (Windows build 26100)");
        assertThat(NEW.reject(ONCE, Rack.of(Map.of())).remarks())
                .extracting(Finding::message)
                .containsExactly("rack: the type of the document is of schema 1.0 only; the host has schema 2.0"
                        + " (Windows build 26100)");
    }

    @Test
    void aTypeThatIsNewerTellsItsVersions() {
        assertThat(OLD.reject(FRESH, Rack.of(Map.of())).remarks())
                .extracting(Finding::message)
                .containsExactly("rack: the type of the document is of schema 2.0 and later; the host has schema 1.0"
                        + " (Windows build 20348)");
    }

    /** The type ended before the value came. */
    @Test
    void noVersionHasATypeAndWhatCameAfterIt() {
        VersionNeed need = VersionGate.smallestVersion(MODEL, ONCE, Rack.of(Map.of("Roof", "Water")));

        assertThat(need.smallest()).isEmpty();
        assertThat(need.obstacles())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple(Code.WITHDRAWN_TYPE, ""));
        assertThat(need).hasToString(need.obstacles().toString());
    }

    @Test
    void aTypeWithoutAVersionNeedsNone() {
        VersionNeed need = VersionGate.smallestVersion(MODEL, UNDATED, Rack.of(Map.of()));

        assertThat(need).hasToString("1.0");
        assertThat(need.obstacles()).isEmpty();
    }
}
