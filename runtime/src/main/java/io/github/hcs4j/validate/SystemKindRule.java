package io.github.hcs4j.validate;

import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.List;
import java.util.stream.Collectors;

/** A compute system is a virtual machine, or a container, or a container in a virtual machine that is there. */
final class SystemKindRule implements Rule {

    private static final List<String> KINDS = List.of("VirtualMachine", "Container", "HostedSystem");

    @Override
    public String definition() {
        return "hcs/v2#ComputeSystem";
    }

    @Override
    public List<String> members() {
        return KINDS;
    }

    @Override
    public void check(ObjectView system, Findings findings) {
        List<ObjectView.Value> present =
                KINDS.stream().flatMap(kind -> system.member(kind).stream()).toList();
        if (present.size() == 1) {
            return;
        }
        At at = present.isEmpty()
                ? At.value(system.place(), system.value())
                : At.value(present.get(1).place(), present.get(1).located());
        String names = present.stream().map(kind -> kind.place().name()).collect(Collectors.joining(" and "));
        findings.warning(
                Code.SYSTEM_KIND,
                at,
                present.isEmpty() ? "no " + String.join(", no ", KINDS) : names,
                "one of " + String.join(", ", KINDS),
                Evidence.INFERRED.of(
                        present.isEmpty()
                                ? "add the system that is to be made"
                                : "make a document for each: HCS makes one system of a document"));
    }
}
