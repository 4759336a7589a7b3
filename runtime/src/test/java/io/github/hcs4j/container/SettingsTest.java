package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each setting of a spec adds to the document, for every kind of container; ' stands for ". */
class SettingsTest {

    /** More than fits into 63 bits. */
    private static final String UINT64_MAX = "18446744073709551615";

    private record Row(String spec, String v1, String v2Container) {}

    private static Stream<Row> general() {
        return Stream.of(
                new Row("{'hostname': 'web'}", "{'HostName': 'web'}", "{'GuestOs': {'HostName': 'web'}}"),
                new Row("{'windows': {'ignoreFlushesDuringBoot': true}}", "{'IgnoreFlushesDuringBoot': true}", "{}"),
                new Row("{'windows': {'credentialSpec': 'gmsa'}}", "{'Credentials': 'gmsa'}", "{}"),
                new Row("{'windows': {'credentialSpec': {'CmsPlugins': []}}}", "{}", "{}"),
                new Row("{'windows': {'credentialSpec': 17}}", "{}", "{}"));
    }

    private static Stream<Row> processor() {
        return Stream.of(
                cpu("{'count': 2}", "{'ProcessorCount': 2}", "{'Count': 2}"),
                cpu("{'count': 8}", "{'ProcessorCount': 8}", "{'Count': 8}"),
                cpu("{'count': 9}", "{'ProcessorCount': 8}", "{'Count': 8}"),
                cpu("{'count': " + UINT64_MAX + "}", "{'ProcessorCount': 8}", "{'Count': 8}"),
                cpu("{'shares': 500}", "{'ProcessorWeight': 500}", "{'Weight': 500}"),
                cpu("{'shares': 65535}", "{'ProcessorWeight': 65535}", "{'Weight': 65535}"),
                cpu("{'maximum': 10000}", "{'ProcessorMaximum': 10000}", "{'Maximum': 10000}"),
                cpu("{'maximum': 65535}", "{'ProcessorMaximum': 65535}", "{'Maximum': 65535}"),
                cpu(
                        "{'count': 1, 'shares': 2, 'maximum': 3}",
                        "{'ProcessorCount': 1, 'ProcessorWeight': 2, 'ProcessorMaximum': 3}",
                        "{'Count': 1, 'Weight': 2, 'Maximum': 3}"),
                cpu("{'count': 0}", "{}", "{}"),
                cpu("{'shares': 0}", "{}", "{}"),
                cpu("{'maximum': 0}", "{}", "{}"),
                cpu("{'count': 0, 'shares': 3}", "{'ProcessorWeight': 3}", "{'Weight': 3}"));
    }

    private static Stream<Row> memory() {
        return Stream.of(
                limit("1048576", "{'MemoryMaximumInMB': 1}", "{'SizeInMB': 1}"),
                limit("2097151", "{'MemoryMaximumInMB': 1}", "{'SizeInMB': 1}"),
                limit("2097152", "{'MemoryMaximumInMB': 2}", "{'SizeInMB': 2}"),
                limit("1048575", "{}", "{}"),
                limit("0", "{}", "{}"),
                limit("9223372036854775808", "{'MemoryMaximumInMB': 8796093022208}", "{'SizeInMB': 8796093022208}"),
                limit(UINT64_MAX, "{'MemoryMaximumInMB': 17592186044415}", "{'SizeInMB': 17592186044415}"));
    }

    private static Stream<Row> disk() {
        return Stream.of(
                storage("{'bps': 5}", "{'StorageBandwidthMaximum': 5}", "{'BandwidthMaximum': 5}"),
                storage("{'iops': 6}", "{'StorageIOPSMaximum': 6}", "{'IopsMaximum': 6}"),
                storage(
                        "{'bps': 5, 'iops': 6}",
                        "{'StorageBandwidthMaximum': 5, 'StorageIOPSMaximum': 6}",
                        "{'BandwidthMaximum': 5, 'IopsMaximum': 6}"),
                storage("{'bps': 0}", "{}", "{}"),
                storage("{'iops': 0}", "{}", "{}"),
                storage("{'bps': 0, 'iops': 6}", "{'StorageIOPSMaximum': 6}", "{'IopsMaximum': 6}"),
                storage(
                        "{'bps': " + UINT64_MAX + ", 'iops': 9223372036854775808}",
                        "{'StorageBandwidthMaximum': " + UINT64_MAX + ", 'StorageIOPSMaximum': 9223372036854775808}",
                        "{'BandwidthMaximum': " + UINT64_MAX + ", 'IopsMaximum': 9223372036854775808}"));
    }

    /** The request's namespace is n-1. */
    private static Stream<Row> network() {
        return Stream.of(
                network("{}", "{}", "{}"),
                network("{'endpointList': ['e1', 'e2']}", "{'EndpointList': ['e1', 'e2']}", "{}"),
                network("{'endpointList': []}", "{}", "{}"),
                network(
                        "{'allowUnqualifiedDNSQuery': true}",
                        "{'AllowUnqualifiedDNSQuery': true}",
                        "{'AllowUnqualifiedDnsQuery': true}"),
                network("{'allowUnqualifiedDNSQuery': false}", "{}", "{}"),
                network(
                        "{'DNSSearchList': ['a.com', 'b.com']}",
                        "{'DNSSearchList': 'a.com,b.com'}",
                        "{'DnsSearchList': 'a.com,b.com'}"),
                network("{'DNSSearchList': ['a.com']}", "{'DNSSearchList': 'a.com'}", "{'DnsSearchList': 'a.com'}"),
                network("{'DNSSearchList': ['', '']}", "{'DNSSearchList': ','}", "{'DnsSearchList': ','}"),
                network("{'DNSSearchList': []}", "{}", "{}"),
                network(
                        "{'networkSharedContainerName': 'web-1'}",
                        "{'NetworkSharedContainerName': 'web-1'}",
                        "{'NetworkSharedContainerName': 'web-1'}"),
                network("{'networkSharedContainerName': ''}", "{}", "{}"),
                network("{'networkNamespace': 'n-2'}", "{}", "{}"));
    }

    private static Row cpu(String spec, String v1, String v2) {
        return new Row("{'windows': {'resources': {'cpu': " + spec + "}}}", v1, "{'Processor': " + v2 + "}");
    }

    private static Row limit(String limit, String v1, String v2) {
        String spec = "{'windows': {'resources': {'memory': {'limit': " + limit + "}}}}";
        return new Row(spec, v1, "{'Memory': " + v2 + "}");
    }

    private static Row storage(String spec, String v1, String v2) {
        String whole = "{'windows': {'resources': {'storage': " + spec + "}}}";
        return new Row(whole, v1, "{'Storage': {'QoS': " + v2 + "}}");
    }

    private static Row network(String spec, String v1, String v2) {
        String namespaced = v2.replace("}", v2.equals("{}") ? "'Namespace': 'n-1'}" : ", 'Namespace': 'n-1'}");
        return new Row("{'windows': {'network': " + spec + "}}", v1, "{'Networking': " + namespaced + "}");
    }

    static Stream<Arguments> rowsOfEachKind() {
        return Stream.of(general(), processor(), memory(), disk(), network())
                .flatMap(rows -> rows)
                .flatMap(row -> Stream.of(Kind.values()).map(kind -> arguments(kind, row)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rowsOfEachKind")
    void addToTheDocument(Kind kind, Row row) {
        ContainerRequest.Builder request = kind.requestWith(row.spec).networkNamespace("n-1");
        assertThat(Json.document(request)).isEqualTo(Json.merge(kind.documentOf("{}"), addition(kind, row)));
    }

    private static Map<String, @Nullable Object> addition(Kind kind, Row row) {
        if (Kind.V1.contains(kind)) {
            return Json.parse(row.v1);
        }
        String container = "{'Container': " + row.v2Container + "}";
        return Json.parse(Kind.HOSTED.contains(kind) ? "{'HostedSystem': " + container + "}" : container);
    }

    @ParameterizedTest
    @MethodSource("v2Kinds")
    void aNamespaceIsWrittenOnlyIntoANetworkSection(Kind kind) {
        assertThat(Json.document(kind.request().networkNamespace("n-1"))).isEqualTo(kind.documentOf("{}"));
        assertThat(kind.containerOf("{'windows': {'network': {}}}")).containsEntry("Networking", Map.of());
    }

    static Stream<Kind> v2Kinds() {
        return Kind.V2.stream();
    }
}
