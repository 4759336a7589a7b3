package io.github.hcs4j.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.CombinedLayers;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.Layer;
import io.github.hcs4j.model.v2.ModificationRequest;
import io.github.hcs4j.model.v2.Numa;
import io.github.hcs4j.model.v2.ServicePropertyQuery;
import io.github.hcs4j.model.v2.Services;
import io.github.hcs4j.model.v2.SystemPropertyQuery;
import io.github.hcs4j.model.v2.SystemType;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HcsValidatorTest {

    @Test
    void findsEverythingInOnePass() {
        Report report = Validated.as(ComputeSystem.TYPE, """
                {
                  "Owner": 7,
                  "SchemaVersion": {"Major": 2, "Minor": -1},
                  "Container": {
                    "MappedDirectorys": [],
                    "MappedDirectories": {},
                    "Storage": {"Layers": [null, {"Id": "nonsense"}]},
                    "Processor": {"Count": 1.5}
                  },
                  "Owner": "ü", "ShouldTerminateOnLastHandleClosed": "yes"
                }""");

        assertThat(report.findings().stream().map(Finding::toString))
                .containsExactly(
                        "2:12: error WRONG_TYPE /Owner: found the number 7, expected a text; write"
                                + " it in quotation marks",
                        "3:42: error OUT_OF_RANGE /SchemaVersion/Minor: found the number -1, expected a whole number"
                                + " from 0 to 4294967295; take a number that the member can hold",
                        "5:5: warning UNKNOWN_MEMBER /Container/MappedDirectorys: found \"MappedDirectorys\", which"
                                + " Container does not have, expected a member that the schema has; did you mean"
                                + " \"MappedDirectories\"? HCS refuses members that it does not know (0xC037010D,"
                                + " seen in reports)",
                        "6:26: error WRONG_TYPE /Container/MappedDirectories: found an object,"
                                + " expected a list; write it"
                                + " in square brackets, even if it is the only one",
                        "7:28: error WRONG_TYPE /Container/Storage/Layers/0: found null, expected a value of type"
                                + " ref:Layer; leave it out",
                        "7:41: error PATTERN_MISMATCH /Container/Storage/Layers/1/Id: found the text \"nonsense\","
                                + " expected a text that matches"
                                + " \"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$\"; write"
                                + " a text of this form",
                        "8:28: error WRONG_TYPE /Container/Processor/Count: found the number 1.5, expected a whole"
                                + " number; write it without fraction and exponent",
                        "10:3: error DUPLICATE_MEMBER /Owner: found the name \"Owner\" for the second time in its"
                                + " object, expected each name once; leave out all but one: which of them counts is not"
                                + " defined",
                        "10:54: error WRONG_TYPE /ShouldTerminateOnLastHandleClosed: found the text \"yes\", expected"
                                + " true or false; write true or false without quotation marks");
        assertThat(report.errors()).isEqualTo(8);
        assertThat(report.warnings()).isOne();
        assertThat(report.omitted()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/VirtualMachine/Devices/VirtualPMem/MaximumSizeBytes, 18446744073709551616, error OUT_OF_RANGE",
        "/VirtualMachine/Devices/VirtualPMem/MaximumSizeBytes, 18446744073709551615, ''",
        "/VirtualMachine/Devices/VirtualPMem/MaximumCount, 256, error OUT_OF_RANGE",
        "/VirtualMachine/Devices/VirtualPMem/MaximumCount, 255, ''",
        "/VirtualMachine/Chipset/Uefi/BootThis/DiskNumber, 65536, error OUT_OF_RANGE",
        "/VirtualMachine/Chipset/Uefi/BootThis/DiskNumber, 1e2, ''",
        "/VirtualMachine/Chipset/Uefi/BootThis/DiskNumber, 1.5, error WRONG_TYPE",
        "/VirtualMachine/Devices/VirtualSmb/DirectFileMappingInMB, -9223372036854775808, ''",
        "/VirtualMachine/Devices/VirtualSmb/DirectFileMappingInMB, -9223372036854775809, error OUT_OF_RANGE",
        "/VirtualMachine/Devices/VirtualSmb, 1, error WRONG_TYPE",
        "/Container/Storage/Layers/-, '{\"Id\": \"${layer}\"}', error WRONG_TYPE",
        "/Container/GuestOs/HostName, true, error WRONG_TYPE",
        "/VirtualMachine/Devices/Scsi/a/Attachments/0/Type, 1, error WRONG_TYPE",
        "/VirtualMachine/Devices/Scsi/a, null, error WRONG_TYPE",
        "/VirtualMachine/Devices, null, ''",
        "/HostedSystem, 1, error WRONG_TYPE",
        "/HostedSystem/Container/GuestOs/HostName, 1, error WRONG_TYPE",
        "/VirtualMachine/Chipset/Uefi/SecureBootTemplateId, '\"${template}\"', warning PATTERN_MISMATCH",
    })
    void checksValues(String pointer, String value, String expected) {
        String[] steps = pointer.substring(1).split("/");
        String document = value;
        for (int i = steps.length - 1; i >= 0; i--) {
            document = "{\"" + steps[i] + "\":" + document + "}";
        }

        List<String> problems = Validated.problems(ComputeSystem.TYPE, document);

        if (expected.isEmpty()) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).anyMatch(problem -> problem.startsWith(expected));
        }
    }

    @Test
    void looksForNamesThatOccurTwiceWhereNothingElseIsKnown() {
        assertThat(Validated.problems(ModificationRequest.TYPE, "{\"Settings\": [{\"a\": [{\"x\": 1, \"x\": 2}]}]}"))
                .contains("error DUPLICATE_MEMBER /Settings/0/a/0/x");
        assertThat(Validated.problems(Layer.TYPE, "{\"x\": [{\"y~/\": 1, \"y~/\": 2}]}"))
                .containsExactly("warning UNKNOWN_MEMBER /x", "error DUPLICATE_MEMBER /x/0/y~0~1");
    }

    @Test
    void whatIsTooNewForTheHostIsAnErrorAndWhatNobodyKnowsIsNot() {
        byte[] document = "{\"FilterType\": \"UnionFS\"}".getBytes(UTF_8);
        HcsValidator validator = HcsValidator.of(CombinedLayers.TYPE);

        assertThat(validator
                        .forBuild(WindowsBuild.WINDOWS_11)
                        .validate(document)
                        .hasErrors())
                .isTrue();
        assertThat(validator
                        .forBuild(WindowsBuild.SERVER_2025)
                        .validate(document)
                        .warnings())
                .isOne();
        assertThat(validator
                        .forBuild(WindowsBuild.SERVER_2025)
                        .validate(document)
                        .hasErrors())
                .isFalse();
        assertThat(validator
                        .forVersion(SchemaVersion.of(2, 9))
                        .validate(document)
                        .findings())
                .isEmpty();
        assertThat(validator.validate(document).findings()).isEmpty();
    }

    @Test
    void schema2IsTooNewForAHostOfSchema1() {
        assertThat(Validated.inShort(HcsValidator.of(ComputeSystem.TYPE)
                        .forBuild(WindowsBuild.SERVER_2016)
                        .validate("{\"Container\": {}}".getBytes(UTF_8))))
                .containsExactly("error NEWER_SCHEMA ");
        assertThat(Validated.problems(ComputeSystem.TYPE, "{\"SchemaVersion\": {\"Major\": 1}, \"Container\": {}}"))
                .containsExactly("warning NEWER_TYPE /SchemaVersion");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HcsValidator.of(ComputeSystem.TYPE).forBuild(WindowsBuild.of(10586)))
                .withMessageContaining("14393");
    }

    @Test
    void aDeclaredVersionThatTheHostDoesNotKnowIsTold() {
        assertThat(Validated.inShort(HcsValidator.of(ComputeSystem.TYPE)
                        .forBuild(WindowsBuild.SERVER_2019)
                        .validate("{\"SchemaVersion\": {\"Major\": 2, \"Minor\": 5}, \"Container\": {}}"
                                .getBytes(UTF_8))))
                .containsExactly("warning NEWER_DECLARATION /SchemaVersion");
    }

    @Test
    void whatWasWithdrawnIsTold() {
        byte[] document = "{\"FilteredQueries\": []}".getBytes(UTF_8);

        assertThat(Validated.inShort(HcsValidator.of(ServicePropertyQuery.TYPE)
                        .forVersion(SchemaVersion.of(2, 4))
                        .validate(document)))
                .containsExactly("error WITHDRAWN_MEMBER /FilteredQueries");
        assertThat(Validated.inShort(HcsValidator.of(SystemPropertyQuery.TYPE)
                        .forVersion(SchemaVersion.of(2, 4))
                        .validate("{\"PropertyTypes\": [\"ICHeartbeatStatus\"]}".getBytes(UTF_8))))
                .containsExactly("error WITHDRAWN_VALUE /PropertyTypes/0");
        assertThat(HcsValidator.of(ServicePropertyQuery.TYPE)
                        .forVersion(SchemaVersion.of(2, 3))
                        .validate(document)
                        .findings())
                .isEmpty();
    }

    @Test
    void aHostedSystemDeclaresItsOwnVersion() {
        assertThat(Validated.problems(
                        ComputeSystem.TYPE,
                        "{\"SchemaVersion\": {\"Major\": 2, \"Minor\": 4},"
                                + " \"HostingSystemId\": \"pod\", \"HostedSystem\": {\"SchemaVersion\":"
                                + " {\"Major\": 2, \"Minor\": 0}, \"Container\":"
                                + " {\"ContainerCredentialGuard\": {}}}}"))
                .containsExactly("warning NEWER_MEMBER /HostedSystem/Container/ContainerCredentialGuard");
    }

    @Test
    void aVersionIsDeclaredAnywhereInItsObject() {
        assertThat(Validated.problems(
                        ComputeSystem.TYPE,
                        "{\"VirtualMachine\": {\"Services\": {}}, \"SchemaVersion\": null,"
                                + " \"SchemaVersion\": {\"Major\": 2, \"Minor\": 1}}"))
                .containsExactly(
                        "warning NEWER_MEMBER /VirtualMachine/Services", "error DUPLICATE_MEMBER /SchemaVersion");
    }

    @Test
    void keepsAFewOfVeryManyFindings() {
        int many = Findings.MOST + 5;
        String wrong = IntStream.range(0, many).mapToObj(i -> "7").collect(Collectors.joining(",", "[", "]"));

        Report report = Validated.as(ContainerConfig.TYPE, "{\"EndpointList\":" + wrong + "}");

        assertThat(report.findings()).hasSize(Findings.MOST);
        assertThat(report.errors()).isEqualTo(many);
        assertThat(report.omitted()).isEqualTo(5);
    }

    @Test
    void membersThatASchemaDemandsAreMissed() {
        assertThat(Validated.problems(demanding("^a"), "{}")).containsExactly("error MISSING_MEMBER ");
        assertThat(Validated.problems(demanding("^a"), "{\"name\": \"b\"}"))
                .containsExactly("error PATTERN_MISMATCH /name");
    }

    @Test
    void nullIsNotWhatASchemaDemands() {
        Report report = Validated.as(demanding("^a"), "{\"name\": null}");

        assertThat(report.findings())
                .singleElement()
                .hasToString(
                        "1:10: error MISSING_MEMBER /name: found null for \"name\", expected the members that Demanding"
                                + " demands; add it, of type string");
        assertThat(Validated.problems(demanding(null), "{\"name\": null}")).isEmpty();
    }

    @Test
    void secretsAreNotSaid() {
        assertThat(Validated.as(ContainerConfig.TYPE, "{\"Credentials\": 12345, \"Name\": 12345}")
                        .findings())
                .extracting(Finding::found)
                .containsExactly("a secret value", "the number 12345");
        assertThat(Validated.as(secret(), "{\"Key\":\"no key\",\"Kind\":\"unheard\",\"Inside\":[\"no GUID\"]}")
                        .findings())
                .hasSize(3)
                .extracting(Finding::toString)
                .allSatisfy(text ->
                        assertThat(text).contains("found a secret value").doesNotContain("no ", "unheard"));
    }

    private static ObjectType<String> secret() {
        return ObjectType.of("Secret", String.class, "", null, null, new Fleet.Told<>() {
            @Override
            protected void describe(Members<String> members) {
                members.add("Key", "key", ScalarType.STRING, value -> value)
                        .matching("^[0-9]+$")
                        .secret();
                members.add("Kind", "kind", SystemType.TYPE, value -> null).secret();
                members.add("Inside", "inside", ListType.of(ScalarType.GUID), value -> null)
                        .secret();
            }
        });
    }

    @Test
    void elementsThatMayBeNullMayBe() {
        ObjectType<String> type = ObjectType.of("Lists", String.class, "", null, null, new Fleet.Told<>() {
            @Override
            protected void describe(Members<String> members) {
                members.add("A", "a", ListType.ofNullable(ScalarType.STRING), value -> null);
                members.add("B", "b", ListType.of(ScalarType.STRING), value -> null);
                members.add("C", "c", MapType.ofNullable(ScalarType.STRING), value -> null);
                members.add("D", "d", MapType.of(ScalarType.STRING), value -> null);
            }
        });

        assertThat(Validated.problems(type, "{\"A\":[null],\"B\":[null],\"C\":{\"x\":null},\"D\":{\"x\":null}}"))
                .containsExactly("error WRONG_TYPE /B/0", "error WRONG_TYPE /D/x");
    }

    @Test
    void whatIsInAnUndatedMemberIsNotToldAgain() {
        byte[] document =
                "{\"VirtualMachine\":{\"ComputeTopology\":{\"Numa\":{\"Settings\":[{\"VirtualNodeNumber\":0}]}}}}"
                        .getBytes(UTF_8);
        HcsValidator validator = HcsValidator.of(ComputeSystem.TYPE).forBuild(WindowsBuild.SERVER_2022);

        assertThat(Validated.inShort(validator.validate(document)))
                .containsExactly("warning UNDATED_MEMBER /VirtualMachine/ComputeTopology/Numa");
        assertThat(Validated.inShort(HcsValidator.of(Numa.TYPE)
                        .forBuild(WindowsBuild.SERVER_2022)
                        .validate("{\"Settings\":[]}".getBytes(UTF_8))))
                .containsExactly("warning UNDATED_TYPE ");
    }

    @Test
    void aTypeThatTheHostDoesNotHaveIsAWarningAndItsMembersAreErrors() {
        assertThat(Validated.inShort(HcsValidator.of(Services.TYPE)
                        .forBuild(WindowsBuild.SERVER_2019)
                        .validate("{\"Timesync\":{}}".getBytes(UTF_8))))
                .containsExactly("warning NEWER_TYPE ", "error NEWER_MEMBER /Timesync");
    }

    @Test
    void nullIsRefusedByName() {
        HcsValidator validator = HcsValidator.of(Layer.TYPE);

        refused(() -> HcsValidator.of(null), "type");
        refused(() -> HcsValidator.of(null, Layer.TYPE), "model");
        refused(() -> HcsValidator.of(V2Model.model(), null), "type");
        refused(() -> validator.forBuild(null), "build");
        refused(() -> validator.forVersion(null), "version");
        refused(() -> validator.validate((byte[]) null), "utf8");
        refused(() -> DocumentTypes.of(null, List.of()), "likely");
        refused(() -> DocumentTypes.of(List.of(Layer.TYPE), List.of()).guess(null), "text");
    }

    private static void refused(ThrowingCallable call, String name) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }

    @Test
    void aPatternThatJavaDoesNotHaveIsNotChecked() {
        assertThat(Validated.problems(demanding("\\p{NoSuchScript}("), "{\"name\": \"b\"}"))
                .isEmpty();
    }

    @Test
    void whatDraftNamesBecameIsInTheModel() {
        List<String> names = V2Model.model().types().stream()
                .filter(ObjectType.class::isInstance)
                .flatMap(type -> ((ObjectType<?>) type).members().stream())
                .map(Member::name)
                .toList();

        assertThat(names)
                .containsAll(NameCheck.DRAFT_NAMES.values())
                .doesNotContainAnyElementsOf(NameCheck.DRAFT_NAMES.keySet());
    }

    /** A type of another schema: its only member is required, and matches a pattern or can be null. */
    private static ObjectType<String> demanding(@Nullable String pattern) {
        return ObjectType.of("Demanding", String.class, "", null, null, new Fleet.Told<>() {
            @Override
            protected void describe(Members<String> members) {
                members.add("name", "name", ScalarType.STRING, value -> value).required();
                if (pattern == null) {
                    members.nullable();
                } else {
                    members.matching(pattern);
                }
            }
        });
    }
}
