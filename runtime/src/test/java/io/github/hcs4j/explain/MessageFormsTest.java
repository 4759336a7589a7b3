package io.github.hcs4j.explain;

import static io.github.hcs4j.explain.Errors.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hcs4j.explain.Explanation.Complaint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages in which HCS and the agent in its guests name a member, and what the models know of it. */
class MessageFormsTest {

    @Test
    void documentOfTheHostThatIsNoJson() {
        Explanation explanation = HcsErrors.explain("The specified compute system configuration is invalid: The virtual"
                + " machine or container JSON document is invalid. (0xC037010D, 'Invalid JSON document '$'')");

        assertThat(explanation.codes())
                .extracting(Explanation.Code::error)
                .containsExactly(error("HCS_E_INVALID_JSON"));
        assertThat(explanation.members()).singleElement().satisfies(member -> {
            assertThat(member.path()).isEqualTo("$");
            assertThat(member.isDocument()).isTrue();
            assertThat(member.complaint()).isEqualTo(Complaint.NOT_JSON);
        });
        assertThat(explanation.events()).extracting(Explanation.Event::id).containsExactly(11000);
    }

    @Test
    void documentOfTheHostOnWindowsOf2022() {
        Explanation explanation = HcsErrors.explain("The data is invalid. (0x8007000D, 'Invalid JSON document '$'')");

        assertThat(explanation.codes())
                .extracting(Explanation.Code::error)
                .containsExactly(error("ERROR_INVALID_DATA"));
        assertThat(explanation.members()).extracting(Explanation.Member::path).containsExactly("$");
    }

    @Test
    void memberThatNoVersionHas() {
        assertThat(member("The specified compute system configuration is invalid: (0xC037010D, 'Unknown object field"
                        + " '$.VirtualMachine.RuntimeId'')"))
                .isEqualTo(new Explanation.Member(
                        "$.VirtualMachine.RuntimeId",
                        Complaint.UNKNOWN_FIELD,
                        List.of(),
                        "VirtualMachine",
                        List.of("ComputeSystemProperties.RuntimeId", "Properties.RuntimeId")));
    }

    @Test
    void memberThatTheDocumentDoesNotHaveAndOthersDo() {
        Explanation.Member member = member("(0xC037010D, 'Unknown object field '$.RuntimeId'')");

        assertThat(member.missingIn()).isEqualTo("ComputeSystem");
        assertThat(member.places())
                .extracting(Explanation.Place::accessor)
                .containsExactly("computeSystemProperties.runtimeId()", "properties.runtimeId()");
        assertThat(member("The specified compute system configuration is invalid: 'Unknown object field '$.RuntimeId''")
                        .places())
                .isEmpty();
    }

    @Test
    void memberThatIsSpeltWrongly() {
        assertThat(member("'Unknown object field '$.VirtualMachine.ComputeTopology.Memory.SizeInMb''")
                        .suggestions())
                .first()
                .isEqualTo("VirtualMachine_Memory.SizeInMB");
    }

    @Test
    void memberThatTheModelHas() {
        assertThat(member("'Unknown object field '$.VirtualMachine.Services'', 0xC037010D")
                        .places())
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.accessor()).isEqualTo("computeSystem.virtualMachine().services()");
                    assertThat(place.type()).isEqualTo("VirtualMachine");
                    assertThat(place.since()).hasToString("2.3");
                    assertThat(place.windows()).isEqualTo("Windows 10 2004");
                    assertThat(place.rest()).isEmpty();
                });
    }

    @Test
    void memberOfAGuestsMessageWhoseTypeIsUnknown() {
        Explanation explanation = HcsErrors.explain("C037010D The virtual machine or container JSON document is"
                + " invalid. Msg:[$.FilterType] CallContext:[\\Bridge_ProcessMessage\\VmDirect_ModifySettings]");

        assertThat(explanation.calls())
                .extracting(Explanation.Call::chain)
                .containsExactly("\\Bridge_ProcessMessage\\VmDirect_ModifySettings");
        Explanation.Member member = explanation.members().get(0);
        assertThat(member.complaint()).isEqualTo(Complaint.REFUSED_BY_GUEST);
        assertThat(member.places())
                .extracting(
                        Explanation.Place::accessor, place -> String.valueOf(place.since()), Explanation.Place::windows)
                .containsExactly(
                        tuple("combinedLayers.filterType()", "2.9", "later than Windows 11 21H2"),
                        tuple("layerData.filterType()", "2.9", "later than Windows 11 21H2"));
    }

    @Test
    void memberOfAGuestsMessageCanBeOfAnyType() {
        assertThat(member("Msg:[$.Owner]").places())
                .extracting(Explanation.Place::type)
                .contains("ComputeSystem", "Properties");
    }

    @Test
    void memberOfSchemaV1() {
        assertThat(member("'Unknown object field '$.MappedDirectories[0].CreateInUtilityVM''")
                        .places())
                .extracting(Explanation.Place::accessor)
                .containsExactly("containerConfig.mappedDirectories().get(0).createInUtilityVM()");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$.VirtualMachine|computeSystem.virtualMachine()",
                "$.Container.MappedDirectories[3].HostPath"
                        + "|computeSystem.container().mappedDirectories().get(3).hostPath()",
                "$.VirtualMachine.Devices.Scsi['0'].Attachments.1.Path"
                        + "|computeSystem.virtualMachine().devices().scsi().get(\"0\").attachments().get(\"1\").path()",
                "$.VirtualMachine.Devices.Scsi[\"Primary SCSI Controller\"]"
                        + "|computeSystem.virtualMachine().devices().scsi().get(\"Primary SCSI Controller\")",
                "$.VirtualMachine.Devices.Scsi.Primary SCSI Controller.Attachments"
                        + "|computeSystem.virtualMachine().devices().scsi().get(\"Primary SCSI"
                        + " Controller\").attachments()",
                "$.HostedSystem.Container.Storage.Layers[0].Id"
                        + "|computeSystem.hostedSystem().container().storage().layers().get(0).id()",
            })
    void pathAlone(String path, String accessor) {
        assertThat(member(path).places())
                .extracting(Explanation.Place::accessor)
                .containsExactly(accessor);
        assertThat(member("'Unknown object field '" + path + "'')").path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a\"b|\"a\\\"b\"",
                "a\\|\"a\\\\\"",
                "\\u0022|\"\\\\u0022\"",
                "a\u2028b|\"a\\u2028b\"",
                "a\u202Eb|\"a\\u202eb\"",
                "a\uD800b|\"a\\ud800b\"",
                "\u00E9|\"\u00E9\"",
            })
    void anAccessorIsOneLineOfJava(String key, String literal) {
        assertThat(member("'Unknown object field '$.VirtualMachine.Devices.Scsi['" + key + "'].Attachments''")
                        .places())
                .extracting(Explanation.Place::accessor)
                .containsExactly("computeSystem.virtualMachine().devices().scsi().get(" + literal + ").attachments()");
    }

    @ParameterizedTest
    @CsvSource({"007, get(7)", "2147483647, get(2147483647)"})
    void anIndexIsANumberInJava(String index, String java) {
        assertThat(member("$.HostedSystem.Container.Storage.Layers[" + index + "].Id")
                        .places())
                .extracting(Explanation.Place::accessor)
                .containsExactly("computeSystem.hostedSystem().container().storage().layers()." + java + ".id()");
    }

    @Test
    void noListHasAnIndexThatJavaHasNot() {
        assertThat(member("$.HostedSystem.Container.Storage.Layers[2147483648].Id")
                        .places())
                .isEmpty();
    }

    @Test
    void pathThatDoesNotStandAlone() {
        assertThat(HcsErrors.explain("$.VirtualMachine {\"Error\":-2147024891}").members())
                .isEmpty();
        assertThat(HcsErrors.explain("a.b$c").members()).isEmpty();
        assertThat(member("$['VirtualMachine']").places()).hasSize(1);
    }

    @Test
    void pathIntoAFreeFormValue() {
        assertThat(member("$.RequestType").places())
                .extracting(Explanation.Place::accessor)
                .contains("modifySettingRequest.requestType()");
        assertThat(member("$.Settings.Layers[0].Path").places())
                .extracting(Explanation.Place::accessor, Explanation.Place::rest)
                .contains(tuple("modifySettingRequest.settings()", ".Layers[0].Path"));
    }

    @Test
    void sinceIsThatOfTheNewestStepOfAPath() {
        assertThat(member("$.VirtualMachine.Services.Shutdown").places())
                .extracting(place -> String.valueOf(place.since()))
                .containsExactly("2.5");
    }

    @Test
    void pathWithoutAnythingLikeItInTheModel() {
        Explanation.Member member = member("'Unknown object field '$.Qwertzuiop''");
        assertThat(member.places()).isEmpty();
        assertThat(member.suggestions()).isEmpty();
        assertThat(member.missingIn()).isEqualTo("ComputeSystem");
    }

    @Test
    void messageThatWasCutOff() {
        assertThat(member("0xC037010D, 'Unknown object field '$.VirtualMachine.Chipset")
                        .places())
                .extracting(Explanation.Place::accessor)
                .containsExactly("computeSystem.virtualMachine().chipset()");
    }

    @Test
    void eventsInALogLine() {
        assertThat(HcsErrors.explain("Event ID: 18604; EventId 11001 eventid=5").events())
                .extracting(Explanation.Event::id)
                .containsExactly(18604, 11001);
        assertThat(HcsErrors.explain("Cannot create system 'x' since Hyper-V is not installed on the host.")
                        .events())
                .extracting(Explanation.Event::id)
                .containsExactly(11008);
    }

    private static Explanation.Member member(String text) {
        assertThat(HcsErrors.explain(text).members()).hasSize(1);
        return HcsErrors.explain(text).members().get(0);
    }
}
