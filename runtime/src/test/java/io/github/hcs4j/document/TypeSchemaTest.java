package io.github.hcs4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.Documents;
import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.Numa;
import io.github.hcs4j.model.v2.Uefi;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import org.junit.jupiter.api.Test;

class TypeSchemaTest {

    private static final ObjectType<String> UNDATED =
            ObjectType.of("A", String.class, "#/$defs/A", null, null, new Fleet.Told<String>() {
                @Override
                protected void describe(Members<String> members) {
                    members.add("X", "x", ScalarType.STRING, text -> text);
                }
            });

    @Test
    void everyTypeIsOfTheSchemaOfItsModel() {
        assertThat(Documents.models())
                .allSatisfy(model -> assertThat(model.types())
                        .allSatisfy(type -> assertThat(TypeSchema.of(type)).isEqualTo(TypeSchema.of(model))));
    }

    @Test
    void aDefinitionIsNamedWithoutTheFileThatItIsIn() {
        assertThat(TypeSchema.definition(Uefi.TYPE)).isEqualTo("hcs/v2#Uefi");
        assertThat(TypeSchema.definition(Numa.TYPE)).isEqualTo("hcs/v2#Numa");
        assertThat(TypeSchema.definition(ContainerConfig.TYPE)).isEqualTo("hcs/v1#ContainerConfig");
        assertThat(TypeSchema.definition(Fleet.VM)).isEqualTo("acme#Vm");
    }

    @Test
    void bundledSchemasHaveTheirVersions() {
        assertThat(TypeSchema.of(ComputeSystem.TYPE).releases()).isEqualTo(V2Model.releases());
        assertThat(TypeSchema.of(ContainerConfig.TYPE).releases()).isEqualTo(V1Model.releases());
        assertThat(TypeSchema.of(Spec.TYPE).releases())
                .isEqualTo(OciModel.model().releases());
        assertThat(TypeSchema.of(Fleet.VM).releases()).isNull();
        assertThat(TypeSchema.of(Fleet.MODEL).releases()).hasSize(2);
    }

    @Test
    void onlySchemasOfHcsAreHcss() {
        assertThat(TypeSchema.of(ComputeSystem.TYPE).isOfHcs()).isTrue();
        assertThat(TypeSchema.of(ContainerConfig.TYPE).isOfHcs()).isTrue();
        assertThat(TypeSchema.of(Spec.TYPE).isOfHcs()).isFalse();
        assertThat(TypeSchema.of(Fleet.VM).isOfHcs()).isFalse();
    }

    @Test
    void schemasOfHcsAndOciAreKnown() {
        assertThat(TypeSchema.of(ComputeSystem.TYPE).isKnown()).isTrue();
        assertThat(TypeSchema.of(ContainerConfig.TYPE).isKnown()).isTrue();
        assertThat(TypeSchema.of(Spec.TYPE).isKnown()).isTrue();
        assertThat(TypeSchema.of(Fleet.VM).isKnown()).isFalse();
    }

    @Test
    void aSchemaWithTwoVersionsOrADatedMemberIsDated() {
        assertThat(TypeSchema.of(ComputeSystem.TYPE).isDated(ComputeSystem.TYPE))
                .isTrue();
        assertThat(TypeSchema.of(ContainerConfig.TYPE).isDated(ContainerConfig.TYPE))
                .isFalse();
        assertThat(TypeSchema.of(Spec.TYPE).isDated(Spec.TYPE)).isFalse();
        assertThat(TypeSchema.of(Fleet.VM).isDated(Fleet.VM)).isTrue();
        assertThat(TypeSchema.of(Fleet.CARD).isDated(Fleet.CARD)).isTrue();
        assertThat(TypeSchema.of(UNDATED).isDated(UNDATED)).isFalse();
        assertThat(TypeSchema.of(Fleet.BOOT).isDated(Fleet.BOOT)).isFalse();
    }

    @Test
    void aDefinitionInADocumentOfNoNameIsInNoFolder() {
        assertThat(TypeSchema.of(UNDATED).folder()).isEmpty();
        assertThat(TypeSchema.definition(UNDATED)).isEqualTo("#A");
    }
}
