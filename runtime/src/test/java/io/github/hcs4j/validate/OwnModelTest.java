package io.github.hcs4j.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.model.oci.Mount;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents of types that are not of the bundled models. */
class OwnModelTest {

    private static List<String> problems(HcsValidator validator, String text) {
        return Validated.inShort(validator.validate(text.getBytes(UTF_8)));
    }

    private static final String DISK = "{\"Boot\":{\"From\":\"Disk\",\"Slot\":3,\"Child\":{\"More\":[]}}}";

    @Test
    void aBuildIsJudgedByTheReleasesOfItsOwnModel() {
        HcsValidator validator = HcsValidator.of(Fleet.MODEL, Fleet.VM);

        assertThat(problems(validator.forBuild(WindowsBuild.SERVER_2022), DISK))
                .containsExactly("error NEWER_VALUE /Boot");
        assertThat(problems(validator.forBuild(WindowsBuild.SERVER_2025), DISK)).isEmpty();
        assertThat(problems(validator.forBuild(WindowsBuild.SERVER_2016), DISK)).containsExactly("error NEWER_SCHEMA ");
        assertThat(problems(validator.forVersion(SchemaVersion.of(1, 0)), DISK))
                .containsExactly("error NEWER_VALUE /Boot");
        assertThat(problems(HcsValidator.of(Fleet.VM).forVersion(SchemaVersion.of(1, 0)), DISK))
                .containsExactly("error NEWER_VALUE /Boot");
        assertThat(problems(validator, DISK)).isEmpty();
    }

    @Test
    void whoseVersionsNobodyKnowsIsNotJudgedByThoseOfAnother() {
        HcsValidator validator = HcsValidator.of(Fleet.VM);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.forBuild(WindowsBuild.SERVER_2022))
                .withMessage("nothing tells when the versions of the schema of Vm came: take HcsValidator.of with the"
                        + " model");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HcsValidator.of(Fleet.MODEL, ComputeSystem.TYPE))
                .withMessageContaining("is not a type of the model of acme/fleet.schema.json");
    }

    @Test
    void aSchemaWithoutVersionsHasNothingNewer() {
        assertThat(problems(HcsValidator.of(Mount.TYPE).forBuild(WindowsBuild.SERVER_2016), "{\"source\": \"a\"}"))
                .isEmpty();
    }

    @Test
    void choicesAreJudged() {
        HcsValidator newest = HcsValidator.of(Fleet.MODEL, Fleet.VM).forVersion(SchemaVersion.of(2, 0));

        assertThat(problems(
                        newest,
                        "{\"Boot\":{\"From\":\"Tape\"},\"More\":[{\"From\":\"Card\"},{\"From\":\"Stone\"},"
                                + "{\"From\":1},7]}"))
                .containsExactly(
                        "error WITHDRAWN_VALUE /Boot",
                        "warning UNDATED_VALUE /More/0",
                        "warning UNKNOWN_CHOICE /More/1",
                        "warning UNKNOWN_CHOICE /More/2",
                        "error WRONG_TYPE /More/3");
    }

    @Test
    void whatChoosesStandsAnywhereInItsObject() {
        assertThat(problems(HcsValidator.of(Fleet.VM), "{\"Boot\":{\"Slot\":\"3\",\"From\":\"Disk\"}}"))
                .containsExactly("error WRONG_TYPE /Boot/Slot");
    }

    /** Only of HCS and the OCI it is known that their documents are mixed up with those of others. */
    @Test
    void namesOfOtherServicesSayNothingOfASchemaOfOnesOwn() {
        assertThat(problems(HcsValidator.of(Fleet.VM), "{\"ContainerId\":\"c\",\"ActivityId\":\"a\"}"))
                .containsExactly("warning UNKNOWN_MEMBER /ContainerId", "warning UNKNOWN_MEMBER /ActivityId");
        assertThat(problems(HcsValidator.of(Fleet.VM), "{\"IPAddress\":\"a\"}"))
                .containsExactly("warning UNKNOWN_MEMBER /IPAddress");
    }

    @Test
    void anotherSchemasVersionIsNoDeclaration() {
        String document = "{\"SchemaVersion\":{\"Major\":1,\"Minor\":0},\"More\":[]}";

        assertThat(problems(HcsValidator.of(Fleet.MODEL, Fleet.VM), document)).isEmpty();
    }

    /** All mistakes that there are words about HCS for. */
    @Test
    void nobodyElseIsToldWhatHcsDoes() {
        String mistakes = "\uFEFF{\"Nam\":1,\"HostedSettings\":{},\"Name\":\"{7b3e9f04-5c1d-4a68-9e27-0d4c8a1b6f35}\","
                + "\"SchemaVersion\":{\"Major\":\"2\",\"Minor\":1},"
                + "\"Boot\":{\"From\":\"Net\",\"Port\":1,\"Address\":\"\"}}";

        Report report = HcsValidator.of(Fleet.MODEL, Fleet.VM)
                .forVersion(SchemaVersion.of(2, 0))
                .validate(mistakes.getBytes(UTF_8));

        assertThat(Validated.inShort(report))
                .containsExactly(
                        "error BYTE_ORDER_MARK ",
                        "warning UNKNOWN_MEMBER /Nam",
                        "warning UNKNOWN_MEMBER /HostedSettings",
                        "error PATTERN_MISMATCH /Name",
                        "error WRONG_TYPE /SchemaVersion/Major",
                        "error WITHDRAWN_MEMBER /Boot/Port");
        assertThat(report.findings())
                .extracting(Finding::toString)
                .noneMatch(text -> text.contains("HCS") || text.contains("draft"));
        assertThat(Validated.as(Mount.TYPE, "{\"uid\": 1, \"sorce\": \"a\"}").findings())
                .singleElement()
                .asString()
                .isEqualTo("1:12: note UNKNOWN_MEMBER /sorce: found \"sorce\", which Mount does not have, expected a"
                        + " member that the spec has for Windows; did you mean \"source\"? readers of a spec ignore"
                        + " what they do not know");
    }

    /** A part of HCS's schema, of an earlier revision: it lacks a member that a rule asks for. */
    @Test
    void whatIsKnownOfADefinitionHoldsForEveryTypeThatWasMadeOfIt() {
        ObjectType<String> uefi = made("Uefi", "SecureBootTemplateId");
        ObjectType<String> options = made("ShutdownOptions", "Type");
        Model elsewhere = new Model("hcs/v2/hcs.schema.json", V2Model.releases(), List.of(uefi, options));

        assertThat(problems(
                        HcsValidator.of(elsewhere, uefi),
                        "{\"SecureBootTemplateId\":\"1734c6e8-3154-4dda-ba5f-a874cc483422\"}"))
                .containsExactly("warning SECURE_BOOT_TEMPLATE_NOT_APPLIED /SecureBootTemplateId");
        assertThat(problems(
                        HcsValidator.of(uefi).forBuild(WindowsBuild.SERVER_2019),
                        "{\"SecureBootTemplateId\":\"1734c6e8-3154-4dda-ba5f-a874cc483422\"}"))
                .containsExactly("warning SECURE_BOOT_TEMPLATE_NOT_APPLIED /SecureBootTemplateId");
        assertThat(problems(HcsValidator.of(elsewhere, options), "{}"))
                .containsExactly("warning SHUTDOWN_WITHOUT_MECHANISM ");
        assertThat(HcsValidator.of(elsewhere, options)
                        .validate("null".getBytes(UTF_8))
                        .findings())
                .singleElement()
                .asString()
                .contains("at least {}");
        assertThat(HcsValidator.of(elsewhere, uefi)
                        .validate("{\"x\":1}".getBytes(UTF_8))
                        .findings())
                .singleElement()
                .asString()
                .contains("HCS refuses members that it does not know");
    }

    private static ObjectType<String> made(String name, String member) {
        String definition = "hcs/v2/some.schema.json#/$defs/" + name;
        return ObjectType.of(name, String.class, definition, SchemaVersion.of(2, 0), null, new Fleet.Told<>() {
            @Override
            protected void describe(Members<String> members) {
                members.add(member, "member", ScalarType.STRING, value -> value);
            }
        });
    }
}
