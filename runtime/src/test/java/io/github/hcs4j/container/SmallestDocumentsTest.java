package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole document of each kind of container, for a spec without anything that could be left out. */
class SmallestDocumentsTest {

    private static final String LAYERS_V1 = """
        'Layers': [
            {'ID': '9e6302af-4082-5230-ac0e-efe1e3828954', 'Path': 'C:\\\\layers\\\\28'},
            {'ID': 'b312b1d4-d749-5cc3-97e7-e272c3e9edf7', 'Path': 'C:\\\\layers\\\\27'}
        ],
        'LayerFolderPath': 'C:\\\\scratch'
        """;

    @Test
    void argonV1() {
        assertThat(Kind.ARGON_V1.documentOf("{}")).isEqualTo(Json.parse("""
            {
                'SystemType': 'Container', 'Name': 'web-0', 'Owner': 'ci', 'HvPartition': false,
                'VolumePath': '\\\\\\\\?\\\\Volume{11111111-2222-3333-4444-555555555555}',
                %s
            }\
            """.formatted(LAYERS_V1)));
    }

    @Test
    void xenonV1() {
        assertThat(Kind.XENON_V1.documentOf("{}")).isEqualTo(Json.parse("""
            {
                'SystemType': 'Container', 'Name': 'web-0', 'Owner': 'ci', 'HvPartition': true,
                'HvRuntime': {'ImagePath': 'C:\\\\vm'},
                %s
            }\
            """.formatted(LAYERS_V1)));
    }

    @Test
    void argonV2() {
        assertThat(Kind.ARGON_V2.documentOf("{}")).isEqualTo(Json.parse("""
            {
                'Owner': 'ci',
                'SchemaVersion': {'Major': 2, 'Minor': 1},
                'ShouldTerminateOnLastHandleClosed': true,
                'Container': {
                    'Storage': {
                        'Path': '\\\\\\\\?\\\\Volume{11111111-2222-3333-4444-555555555555}\\\\',
                        'Layers': [
                            {'Id': '9e6302af-4082-5230-ac0e-efe1e3828954', 'Path': 'C:\\\\layers\\\\28'},
                            {'Id': 'b312b1d4-d749-5cc3-97e7-e272c3e9edf7', 'Path': 'C:\\\\layers\\\\27'}
                        ]
                    }
                }
            }\
            """));
    }

    @Test
    void xenonV2() {
        assertThat(Kind.XENON_V2.documentOf("{}")).isEqualTo(Json.parse("""
            {
                'Owner': 'ci',
                'SchemaVersion': {'Major': 2, 'Minor': 1},
                'ShouldTerminateOnLastHandleClosed': true,
                'HostingSystemId': 'vm-0',
                'HostedSystem': {
                    'SchemaVersion': {'Major': 2, 'Minor': 1},
                    'Container': {
                        'Storage': {
                            'Layers': [
                                {'Id': '9e6302af-4082-5230-ac0e-efe1e3828954', 'Path': 'VM-TOP'},
                                {'Id': 'b312b1d4-d749-5cc3-97e7-e272c3e9edf7', 'Path': 'VM-BASE'}
                            ]
                        }
                    }
                }
            }\
            """));
    }

    @Test
    void xenonV2InLinuxHasNoLayersButStorage() {
        assertThat(Kind.XENON_V2_LINUX.containerOf("{}")).isEqualTo(Json.parse("{'Storage': {}}"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void emptyValuesOfTheSpecAreAsGoodAsAbsentOnes(Kind kind) {
        assertThat(kind.documentOf("""
            {
                'hostname': '', 'mounts': [], 'linux': null, 'process': {'cwd': 'C:\\\\'}, 'annotations': {'a': 'b'},
                'windows': {
                    'ignoreFlushesDuringBoot': false, 'credentialSpec': '', 'devices': [], 'servicing': true,
                    'resources': {'cpu': {}, 'memory': {}, 'storage': {'sandboxSize': 1}}
                }
            }\
            """)).isEqualTo(kind.documentOf("{}"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nullIsAsGoodAsAbsent(Kind kind) {
        assertThat(kind.documentOf("""
            {
                'hostname': null, 'mounts': null,
                'windows': {'resources': null, 'network': null, 'credentialSpec': null}
            }\
            """)).isEqualTo(kind.documentOf("{}"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theSpecIsNotChanged(Kind kind) {
        String everything = """
            {
                'hostname': 'web', 'x': [{'y': null}],
                'mounts': [{'destination': 'C:\\\\a', 'source': 'C:\\\\shared', 'options': ['RO']}],
                'windows': {'resources': {'cpu': {'count': 99}}, 'network': {'DNSSearchList': ['a', 'b']}}
            }\
            """;
        ContainerRequest request = kind.requestWith(everything).build();
        ContainerRequest same = kind.requestWith(everything).build();
        WindowsContainers.map(request);
        assertThat(request.spec()).isEqualTo(same.spec());
        assertThat(WindowsContainers.map(request).document())
                .isEqualTo(WindowsContainers.map(same).document());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void prettyJsonIsTheSameDocument(Kind kind) {
        HcsDocument document = WindowsContainers.map(kind.request().build()).document();
        String pretty = document.toPrettyJson();
        assertThat(pretty).contains("\n  ");
        assertThat(Json.parse(pretty)).isEqualTo(kind.documentOf("{}"));
    }
}
