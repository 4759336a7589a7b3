package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "ComputeSystem,          ComputeSystem",
        "Container_Memory,       ContainerMemory",
        "layerV2,                LayerV2",
        "vm-disk.2,              VmDisk2",
        "2D,                     _2D",
        "'',                     EMPTY",
        "_,                      EMPTY",
        "Größe,                  Größe",
        "Codec,                  Codec_",
        "Builder,                Builder_",
        "String,                 String_",
        "object,                 Object_",
        "record,                 Record"
    })
    void typesBeginWithACapital(String name, String java) {
        assertThat(JavaNames.type(name)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "HostPath,               hostPath",
        "IOPSMaximum,            iopsMaximum",
        "ID,                     id",
        "VmID,                   vmID",
        "A,                      a",
        "OCISpecification,       ociSpecification",
        "MemoryMaximumInMB,      memoryMaximumInMB",
        "device_extension,       deviceExtension",
        "ociVersion,             ociVersion",
        "x-y.z,                  xYZ",
        "com.acme.setting,       comAcmeSetting",
        "3dSupport,              _3dSupport",
        "'',                     EMPTY",
        "$ref,                   ref",
        "€,                      EMPTY",
        "Default,                default_",
        "Class,                  class_",
        "Volatile,               volatile_",
        "True,                   true_",
        "NULL,                   null_",
        "record,                 record",
        "HashCode,               hashCode_",
        "Wait,                   wait_",
        "Builder,                builder_",
        "Equals,                 equals_",
        "Map,                    map_",
        "UnknownMembers,         unknownMembers_",
        "İd,                     i̇d"
    })
    void membersBeginWithASmallLetter(String name, String java) {
        assertThat(JavaNames.member(name)).isEqualTo(java);
    }

    @ParameterizedTest
    @CsvSource({
        "AbsolutePath,           ABSOLUTE_PATH",
        "VHDX,                   VHDX",
        "VSmbShare,              V_SMB_SHARE",
        "IPv4Address,            I_PV4_ADDRESS",
        "on-demand,              ON_DEMAND",
        "Windows 10,             WINDOWS_10",
        "10Gb,                   _10_GB",
        "'',                     EMPTY",
        "class,                  CLASS",
        "straße,                 STRASSE"
    })
    void constantsAreCapitals(String text, String java) {
        assertThat(JavaNames.constant(text)).isEqualTo(java);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait"})
    void noMemberIsCalledLikeAMethodOfObject(String method) {
        assertThat(JavaNames.member(method)).isEqualTo(method + '_');
        assertThat(JavaNames.isLegalMember(method)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "name,       true,  true,  true",
        "Größe,      true,  true,  true",
        "$a_1,       true,  true,  true",
        "class,      false, false, false",
        "_,          false, false, false",
        "'',         false, false, false",
        "1a,         false, false, false",
        "a.b,        false, false, false",
        "a b,        false, false, false",
        "wait,       false, true,  true",
        "TYPE,       false, false, true",
        "text,       true,  true,  false",
        "record,     true,  false, true",
        "var,        true,  false, true",
        "Builder,    true,  false, true"
    })
    void aGivenNameHasToBeFree(String name, boolean member, boolean type, boolean constant) {
        assertThat(JavaNames.isLegalMember(name)).as("member").isEqualTo(member);
        assertThat(JavaNames.isLegalType(name)).as("type").isEqualTo(type);
        assertThat(JavaNames.isLegalConstant(name)).as("constant").isEqualTo(constant);
    }

    @Test
    void namesAreTheSameInEveryLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(JavaNames.type("id_info")).isEqualTo("IdInfo");
            assertThat(JavaNames.member("ID")).isEqualTo("id");
            assertThat(JavaNames.constant("fileId")).isEqualTo("FILE_ID");
        } finally {
            Locale.setDefault(before);
        }
    }
}
