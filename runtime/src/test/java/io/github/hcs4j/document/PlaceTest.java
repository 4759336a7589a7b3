package io.github.hcs4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.JsonWriter;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.Attachment;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.Devices;
import io.github.hcs4j.model.v2.HvSocketSystemConfig;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.type.UnionCodec;
import io.github.hcs4j.type.UnionType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    private static final Place ROOT = Place.root(ComputeSystem.TYPE);

    private static Place of(Place outer, ObjectType<?> type, String member) {
        return outer.member(type.members().stream()
                .filter(known -> known.name().equals(member))
                .findFirst()
                .<Member<?>>map(known -> known)
                .orElseThrow());
    }

    @Test
    void theDocumentItselfHasAnEmptyPointer() {
        assertThat(ROOT.pointer()).isEmpty();
        assertThat(ROOT.accessor()).isEqualTo("computeSystem");
        assertThat(ROOT.name()).isEmpty();
    }

    @Test
    void stepsAreEscapedInPointersAndQuotedInJava() {
        Place scsi = of(of(ROOT, ComputeSystem.TYPE, "VirtualMachine"), Devices.TYPE, "Scsi");
        Place entry = scsi.entry("a/b~\"c\n").element(3);

        assertThat(entry.pointer()).isEqualTo("/VirtualMachine/Scsi/a~1b~0\"c\n/3");
        assertThat(entry).hasToString(entry.pointer());
        assertThat(entry.accessor()).isEqualTo("computeSystem.virtualMachine().scsi().get(\"a/b~\\\"c\\012\").get(3)");
        assertThat(entry.name()).isEqualTo("Scsi");
    }

    @Test
    void whatNoTypeDescribesIsReachedByCasts() {
        Place unknown = ROOT.unknownMember("New").unknownMember("x").element(0);

        assertThat(unknown.pointer()).isEqualTo("/New/x/0");
        assertThat(unknown.accessor())
                .isEqualTo("((List<?>) ((Map<?, ?>) computeSystem.unknownMembers().get(\"New\")).get(\"x\")).get(0)");
        assertThat(unknown.name()).isEqualTo("New");
        assertThat(of(ROOT, HvSocketSystemConfig.TYPE, "ServiceTable")
                        .freeForm()
                        .entry("x")
                        .accessor())
                .isEqualTo("((Map<?, ?>) computeSystem.serviceTable()).get(\"x\")");
    }

    @Test
    void theObjectThatIsChosenIsReachedByACast() {
        Place disk = of(Place.root(Fleet.VM), Fleet.VM, "Boot").branch(Fleet.DISK);

        assertThat(of(disk, Fleet.DISK, "Slot").pointer()).isEqualTo("/Boot/Slot");
        assertThat(of(disk, Fleet.DISK, "Slot").accessor()).isEqualTo("((Disk) vm.boot()).slot()");
    }

    @Test
    void aTypeNamedLikeAWordOfJavaIsNoVariable() {
        ObjectType<Switch> type = ObjectType.of("Switch", Switch.class, "", null, null, new Fleet.Told<>() {
            @Override
            protected void describe(Members<Switch> members) {}
        });

        assertThat(Place.root(type).accessor()).isEqualTo("switch_");
    }

    private record Switch() {}

    @Test
    void aPointerLeadsToItsPlace() {
        ModelType<?> type = ComputeSystem.TYPE;

        assertThat(Place.parse(type, "")).hasToString("");
        assertThat(Place.parse(type, "/a~1b/0/~01")).hasToString("/a~1b/0/~01");
        assertThat(Place.parse(type, "//")).hasToString("//");
        String cookie = "/HostedSystem/Container/ContainerCredentialGuard/Cookie";
        assertThat(Place.parse(type, cookie)).hasToString(cookie).matches(Place::isSecret);
        assertThat(Place.parse(type, "/HostedSystem/Container/ContainerCredentialGuard/Transport"))
                .matches(place -> !place.isSecret());
    }

    @Test
    void whatTheSchemaMarksIsSecret() {
        Place config = Place.root(ContainerConfig.TYPE);

        assertThat(of(config, ContainerConfig.TYPE, "Credentials").isSecret()).isTrue();
        assertThat(of(config, ContainerConfig.TYPE, "Name").isSecret()).isFalse();
    }

    @Test
    void whatIsInASecretIsSecret() {
        assertThat(ROOT.isSecret()).isFalse();
        assertThat(ROOT.secret().entry("x").element(1).isSecret()).isTrue();
    }

    private record Key() {}

    private static final ObjectType<Key> KEY =
            ObjectType.of("Key", Key.class, "acme#/$defs/Key", null, null, new Fleet.Told<Key>() {
                @Override
                protected void describe(Members<Key> members) {
                    members.add("Slot", "slot", ScalarType.STRING, key -> null).secret();
                    members.add("Alone", "alone", ScalarType.STRING, key -> null);
                }
            });

    private static final UnionType<Object> CHOICE =
            UnionType.of("Choice", Object.class, "acme#/$defs/Choice", null, null, null, new UnionCodec<>() {
                @Override
                @SuppressWarnings("unchecked")
                protected List<UnionType.Branch<Object>> describe() {
                    return Stream.of(Fleet.DISK, KEY, Fleet.DISK)
                            .map(type -> new UnionType.Branch<>(null, (ObjectType<Object>) (ObjectType<?>) type))
                            .toList();
                }

                @Override
                public Object read(JsonReader in) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void write(Object value, JsonWriter out) {
                    throw new UnsupportedOperationException();
                }
            });

    @ParameterizedTest
    @CsvSource({"/Slot, true", "/Alone, false", "/Child, false", "/None, false"})
    void aMemberOfAChoiceIsSecretIfOneObjectHasItAsASecret(String pointer, boolean isSecret) {
        Place place = Place.parse(CHOICE, pointer);

        assertThat(place.isSecret()).isEqualTo(isSecret);
        assertThat(place).hasToString(pointer);
    }

    @Test
    void aMemberOfAChoiceIsReachedAsOne() {
        assertThat(Place.parse(CHOICE, "/Alone").accessor()).isEqualTo("object.alone()");
        assertThat(Place.parse(CHOICE, "/Child").accessor()).isEqualTo("object.child()");
    }

    @Test
    void valuesOfOtherTypesAreNamedByTheirKind() {
        assertThat(Place.root(ListType.of(ScalarType.STRING)).accessor()).isEqualTo("list");
        assertThat(Place.root(MapType.of(ScalarType.STRING)).accessor()).isEqualTo("map");
        assertThat(Place.root(ScalarType.STRING).accessor()).isEqualTo("value");
    }

    @Test
    void whatAFreeFormMemberCarriesIsReachedByItsType() {
        Place settings = of(Place.root(ModifySettingRequest.TYPE), ModifySettingRequest.TYPE, "Settings");

        assertThat(settings.carried(Attachment.TYPE).accessor())
                .isEqualTo("modifySettingRequest.settings(Attachment.TYPE)");
        assertThat(settings.carried(Attachment.TYPE).pointer()).isEqualTo("/Settings");
    }
}
