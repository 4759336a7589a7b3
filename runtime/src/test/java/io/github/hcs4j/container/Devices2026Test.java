package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V1;
import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.LCOW;
import static io.github.hcs4j.container.Today.LINUX;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.host.AssignedDevice;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.HostFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Devices and device extensions by the rules of 2026. */
class Devices2026Test {

    private static ContainerRequest.Builder device(Today kind, String id, String type) {
        ContainerRequest.Builder request =
                kind.with("{'windows': {'devices': [{'id': " + Json.quote(id) + ", 'idType': '" + type + "'}]}}");
        return kind == ARGON_V1 || kind == ARGON_V2
                ? request
                : request.hostingSystem(kind.system()
                        .devices(List.of(
                                new AssignedDevice("P\\d", 0, "bus-0", List.of("L0")),
                                new AssignedDevice("P\\d", 7, "bus-7", List.of("L7", "L8")),
                                new AssignedDevice("P", 1, "bus-p", List.of()),
                                new AssignedDevice("P\\d", 65_535, "bus-m", List.of("LM")),
                                new AssignedDevice("P\\d\\65536", 0, "bus-n", List.of("LN"))))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "vpci-location-path, LocationPath, Type, DeviceInstance",
        "class, InterfaceClassGuid, Type, -",
        "vpci-class-guid, InterfaceClassGuid, Type, -",
        "vpci, REFUSED, '', ''",
        "vpci-instance-id, REFUSED, '', ''",
        "gpu, REFUSED, '', ''",
        "'', REFUSED, '', ''"
    })
    void aTypeSaysWhatTheIdIs(String type, String member, String other, String text) {
        ContainerRequest.Builder request = device(ARGON_V2, "x", type);
        if (member.equals("REFUSED")) {
            assertThat(Flat.answer(request, "none")).isEqualTo("DEVICE_TYPE_UNSUPPORTED");
        } else {
            assertThat(Flat.answer(request, "AssignedDevices[0]." + member)).isEqualTo("x");
            assertThat(Flat.answer(request, "AssignedDevices[0]." + other)).isEqualTo(text);
        }
        assertThat(Flat.answer(device(ARGON_V1, "x", type), "AssignedDevices[0]." + member))
                .isEqualTo(Flat.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "P\\d, vpci, bus-0, L0",
        "P\\d\\0, gpu, bus-0, L0",
        "P\\d\\7, vpci-instance-id, bus-7, L7",
        "P/d/007, vpci, bus-7, L7",
        "P\\d\\7\\, vpci, REFUSED, DEVICE_NOT_ASSIGNED",
        "P\\d\\+7, vpci, REFUSED, DEVICE_NOT_ASSIGNED",
        "P\\d\\8, vpci, REFUSED, DEVICE_NOT_ASSIGNED",
        "P\\d\\65535, vpci, bus-m, LM",
        "P\\d\\65536, vpci, bus-n, LN",
        "p\\d, vpci, REFUSED, DEVICE_NOT_ASSIGNED",
        "P\\1, vpci, bus-p, -",
        "'', vpci, REFUSED, DEVICE_NOT_ASSIGNED",
        "P\\d, class, REFUSED, DEVICE_TYPE_UNSUPPORTED",
        "P\\d, VPCI, REFUSED, DEVICE_TYPE_UNSUPPORTED"
    })
    void aUtilityVmHasItsDevices(String id, String type, String bus, String location) {
        assertThat(Flat.answer(device(XENON, id, type), "AssignedDevices[0].LocationPath"))
                .isEqualTo(location);
        for (Today kind : List.of(LINUX, LCOW)) {
            assertThat(Flat.answer(device(kind, id, type), "OciSpecification.windows.devices[0].id"))
                    .isEqualTo(bus.equals("REFUSED") ? location : bus);
        }
    }

    @Test
    void theToolThatFindsDevicesIsShared() {
        assertThat(Today.map(device(XENON, "P\\d", "vpci")).attachments())
                .last()
                .satisfies(tool -> {
                    assertThat(tool.kind()).isEqualTo(Attachment.Kind.VSMB_FILES);
                    assertThat(tool.hostPath()).isEqualTo("C:\\Program Files\\containerd");
                    assertThat(tool.readOnly()).isTrue();
                });
        assertThat(Flat.answer(
                        device(XENON, "P\\d", "vpci")
                                .hostingSystem(XENON.system().os("linux").build())
                                .spec(Json.spec("{'root': {'path': 'r'}, 'windows': {'layerFolders': ['a', 'b'],"
                                        + " 'devices': [{'id': 'P', 'idType': 'vpci'}]}}")),
                        "none"))
                .isEqualTo("HOSTING_OS_MISMATCH");
        HostFiles files = HostFiles.of(
                Map.of("C:\\Program Files\\containerd\\device-util.exe", HostFiles.Kind.MISSING), Map.of(), Map.of());
        assertThat(Today.error(device(XENON, "P\\d", "vpci")
                        .hostState(Today.state().files(files).build())))
                .hasToString("HOST_PATH_MISSING: windows.devices: " + Refusal.HOST_PATH_MISSING.detail()
                        + ", found \"C:\\Program Files\\containerd\\device-util.exe\"; "
                        + Refusal.HOST_PATH_MISSING.advice());
    }

    /** Every member of the type, what is left out, and what is not of the type. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "{} | {}",
                "null | {}",
                "{'device_category': null} | {}",
                "{'device_category': {}} | {'device_category': {}}",
                "{'DEVICE_CATEGORY': {'Name': 'n', 'other': 1}} | {'device_category': {'name': 'n'}}",
                "{'device_category': {'name': '', 'interface_class': []}} | {'device_category': {}}",
                "{'device_category': {'interface_class': [{'type': 't', 'identifier': 'i', 'recurse': true}, null]}}"
                        + " | {'device_category': {'interface_class':"
                        + " [{'type': 't', 'identifier': 'i', 'recurse': true}, {}]}}",
                "{'device_category': {'interface_class': [{'recurse': false}]}}"
                        + " | {'device_category': {'interface_class': [{}]}}",
                "{'namespace': {'ob': {'shadow': 's', 'symlink': [{'name': 'n', 'path': 'p', 'scope': 'c',"
                        + " 'pathtoclone': 'x', 'access_mask': 1}]}}}"
                        + " | {'namespace': {'ob': {'shadow': 's', 'symlink': [{'name': 'n', 'path': 'p', 'scope': 'c',"
                        + " 'pathtoclone': 'x', 'access_mask': 1}]}}}",
                "{'namespace': {'ob': {'objdir': [{'name': 'n', 'clonesd': 'c', 'shadow': 's', 'symlink': [{}],"
                        + " 'objdir': [{'name': 'm'}]}]}}}"
                        + " | {'namespace': {'ob': {'objdir': [{'name': 'n', 'clonesd': 'c', 'shadow': 's',"
                        + " 'symlink': [{}], 'objdir': [{'name': 'm'}]}]}}}",
                "{'namespace': {'device': {'requires_driverstore': true, 'device_category': [{'name': 'n'}],"
                        + " 'device_instance': [{'id': 'i', 'location_path': 'l', 'port_name': 'p',"
                        + " 'interface_class': [{'type': 't'}]}]}}}"
                        + " | {'namespace': {'device': {'requires_driverstore': true,"
                        + " 'device_category': [{'name': 'n'}],"
                        + " 'device_instance': [{'id': 'i', 'location_path': 'l', 'port_name': 'p',"
                        + " 'interface_class': [{'type': 't'}]}]}}}",
                "{'namespace': {'ob': {'symlink': [{'access_mask': 0}]}}} | {'namespace': {'ob': {'symlink': [{}]}}}"
            })
    void anExtensionHasTheMembersOfItsType(String text, String expected) {
        assertThat(Json.map(Today.container(extension(text)).get("AdditionalDeviceNamespace"))
                        .get("device_extension"))
                .isEqualTo(List.of(Json.parse(expected)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "1",
                "{} {}",
                "\ufeff{}",
                "{'device_category': []}",
                "{'device_category': {'name': 1}}",
                "{'device_category': {'interface_class': [{'recurse': 'true'}]}}",
                "{'namespace': {'ob': {'shadow': true}}}",
                "{'namespace': {'ob': {'symlink': [{'access_mask': 4294967296}]}}}",
                "{'namespace': {'ob': {'objdir': [{'objdir': [{'clonesd': false}]}]}}}"
            })
    void anotherTextIsMalformed(String text) {
        assertThat(Flat.answer(extension(text), "none")).isEqualTo("DEVICE_EXTENSION_MALFORMED");
    }

    private static ContainerRequest.Builder extension(String text) {
        HostFiles files = HostFiles.of(
                Map.of(), Map.<String, Optional<String>>of(), Map.of("C:\\x.json", text.replace('\'', '"')));
        return ARGON_V2.annotated(Annotation.DEVICE_EXTENSIONS.key(), "C:\\x.json")
                .hostState(Today.state().files(files).build());
    }

    @ParameterizedTest
    @CsvSource({
        "ARGON_V1, '', -",
        "ARGON_V1, C:\\gone, DEVICE_EXTENSION_NOT_FOUND",
        "ARGON_V1, C:\\ext.json, DEVICE_EXTENSIONS_UNSUPPORTED",
        "ARGON_V2, C:\\folder, DEVICE_EXTENSION_NOT_FOUND",
        "ARGON_V2, 'C:\\bad.json,C:\\gone', DEVICE_EXTENSION_NOT_FOUND",
        "ARGON_V2, 'C:\\bad.json,C:\\folder', DEVICE_EXTENSION_MALFORMED",
        "XENON, 'C:\\ext.json,', DEVICE_EXTENSION_NOT_FOUND"
    })
    void filesAreLookedForThenTheBuildThenTheTexts(Today kind, String paths, String expected) {
        assertThat(Flat.answer(kind.annotated(Annotation.DEVICE_EXTENSIONS.key(), paths), "none"))
                .isEqualTo(expected);
    }
}
