package io.github.hcs4j.container.rules.hcsshim2026;

import static io.github.hcs4j.container.ledger.Annotation.DUMP_COUNT;
import static io.github.hcs4j.container.ledger.Annotation.DUMP_LOCATION;
import static io.github.hcs4j.container.ledger.Annotation.DUMP_TYPE;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.model.v2.RegistryHive;
import io.github.hcs4j.model.v2.RegistryKey;
import io.github.hcs4j.model.v2.RegistryValue;
import io.github.hcs4j.model.v2.RegistryValueType;
import java.util.ArrayList;
import java.util.List;

/** Plans the registry values of a Windows container: how it stops, how processes are dumped, and what else is given. */
final class RegistryPlanner {

    private static final RegistryValue SERVICE_TIMEOUT = RegistryValue.builder()
            .key(key(RegistryHive.Known.SYSTEM, "ControlSet001\\Control"))
            .name("WaitToKillServiceTimeout")
            .type(RegistryValueType.Known.STRING)
            .stringValue("2147483647")
            .build();

    private static final List<RegistryValue> ALWAYS = List.of(SERVICE_TIMEOUT);

    private static final RegistryKey DUMPS =
            key(RegistryHive.Known.SOFTWARE, "Microsoft\\Windows\\Windows Error Reporting\\LocalDumps");

    private static final List<String> ID_PLACEHOLDERS = List.of("{container_id}", "{CONTAINER_ID}");

    private static final long MINI_DUMP = 1;
    private static final long FULL_DUMP = 2;
    private static final long USUAL_COUNT = 10;

    private final RuleRequest request;
    private final Annotations annotations;
    private final Findings findings;

    RegistryPlanner(RuleRequest request, Annotations annotations, Findings findings) {
        this.request = request;
        this.annotations = annotations;
        this.findings = findings;
    }

    List<RegistryValue> plan() {
        String location = dumpLocation();
        List<RegistryValue> given = new RegistryValueReader(findings).read(annotations);
        if (location.isEmpty() && given.isEmpty()) {
            return ALWAYS;
        }
        List<RegistryValue> values = new ArrayList<>(ALWAYS);
        if (!location.isEmpty()) {
            values.add(dump("DumpFolder")
                    .type(RegistryValueType.Known.STRING)
                    .stringValue(withId(location))
                    .build());
            values.add(number("DumpType", dumpType()));
            values.add(number("DumpCount", dumpCount()));
        }
        values.addAll(given);
        return values;
    }

    /** The annotation if there is one, the empty text too, or else that of the pod. */
    private String dumpLocation() {
        HostingSystem system = request.hostingSystem();
        return annotations.text(DUMP_LOCATION).orElse(system == null ? "" : system.processDumpLocation());
    }

    private String withId(String location) {
        for (String placeholder : ID_PLACEHOLDERS) {
            if (location.endsWith(placeholder)) {
                return location.substring(0, location.length() - placeholder.length()) + request.id();
            }
        }
        return location;
    }

    private long dumpType() {
        String type = annotations.text(DUMP_TYPE).orElse("");
        return switch (type) {
            case "mini" -> MINI_DUMP;
            case "full", "" -> FULL_DUMP;
            default -> throw findings.refusal(Refusal.DUMP_TYPE_UNKNOWN, Annotations.place(DUMP_TYPE), type);
        };
    }

    private long dumpCount() {
        String count = annotations.text(DUMP_COUNT).orElse("");
        if (count.isEmpty()) {
            return USUAL_COUNT;
        }
        return AnnotationText.integer(count)
                .filter(number -> number.signum() > 0)
                .orElseThrow(() -> findings.refusal(Refusal.DUMP_COUNT_INVALID, Annotations.place(DUMP_COUNT), count))
                .longValueExact();
    }

    private static RegistryValue number(String name, long number) {
        return dump(name).type(RegistryValueType.Known.DWORD).dwordValue(number).build();
    }

    private static RegistryValue.Builder dump(String name) {
        return RegistryValue.builder().key(DUMPS).name(name);
    }

    private static RegistryKey key(RegistryHive hive, String name) {
        return RegistryKey.builder().hive(hive).name(name).build();
    }
}
