package io.github.hcs4j.cli;

import io.github.hcs4j.container.ledger.LinuxMember;
import io.github.hcs4j.container.ledger.MappingLedger;
import io.github.hcs4j.container.ledger.MappingLedger.TargetMember;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.container.ledger.SpecMember;
import io.github.hcs4j.container.ledger.Treatment;
import io.github.hcs4j.type.ScalarType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code hcs schema ledger}: what the mapping does with each member on either side. */
final class SchemaLedgerCommand implements Callable<Integer> {

    private final Console console;

    private final OptionSpec json = Arguments.flag("--json", "Write JSON, not a table.");
    private final Output output = new Output();

    SchemaLedgerCommand(Console console) {
        this.console = console;
    }

    /** Describes the command to picocli. */
    CommandSpec spec() {
        CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("ledger");
        command.usageMessage()
                .description(
                        "Shows what becomes of each member of an OCI runtime spec, and what makes each member of an HCS document.",
                        "",
                        "JSON: {\"spec\": [{\"member\", \"2019\" and \"2026\": {\"v1\": [], \"v2\": [], \"refused\": [],"
                                + " \"ignored\": [{\"when\", \"reason\"}], \"elsewhere\"}}],"
                                + " \"linux\": [{\"member\", \"reason\"}], \"v1\" and \"v2\":"
                                + " [{\"type\", \"member\", \"method\", \"rules\": [], \"unmapped\"}]}.");
        command.addOption(json);
        output.addTo(command);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        try (OutputStream out = output.open(console)) {
            if (Arguments.isSet(json)) {
                out.write(ScalarType.ANY.toPrettyJsonBytes(facts()));
                out.write('\n');
            } else {
                out.write(tables().getBytes(StandardCharsets.UTF_8));
            }
        }
        return ExitCode.OK;
    }

    private static String tables() {
        StringBuilder text = new StringBuilder();
        text.append("OCI runtime spec: member, rules, below v1 ContainerConfig, below v2 Container, otherwise\n");
        TextTable.append(
                text,
                Stream.of(SpecMember.values())
                        .flatMap(SchemaLedgerCommand::rows)
                        .toList());
        text.append("\nLinux containers, rules of 2026: member, why the guest does not get it as it is\n");
        TextTable.append(
                text,
                Stream.of(LinuxMember.values())
                        .map(member -> List.of(member.path(), member.reason()))
                        .toList());
        text.append("\nHCS v1: type, member, rules, method or why it is unmapped\n");
        TextTable.append(text, rows(MappingLedger.v1()));
        text.append("\nHCS v2: type, member, rules, method or why it is unmapped\n");
        TextTable.append(text, rows(MappingLedger.v2()));
        return text.toString();
    }

    /** A row for each set of rules; one row for sets that do the same. */
    private static Stream<List<String>> rows(SpecMember member) {
        Map<List<String>, String> years = new LinkedHashMap<>();
        for (MappingRules rules : MappingRules.values()) {
            Treatment treatment = member.treatment(rules);
            List<String> row = List.of(paths(treatment.v1()), paths(treatment.v2()), treatment.remarks());
            years.merge(row, rules.year(), (one, other) -> one + ' ' + other);
        }
        return years.entrySet().stream()
                .map(entry -> Stream.concat(Stream.of(member.path(), entry.getValue()), entry.getKey().stream())
                        .toList());
    }

    private static String paths(List<String> paths) {
        return paths.isEmpty() ? "-" : String.join(", ", paths);
    }

    private static List<List<String>> rows(List<TargetMember> members) {
        return members.stream()
                .map(member -> List.of(
                        member.type(),
                        member.name(),
                        String.join(" ", years(member)),
                        member.unmapped() == null ? member.method() : "unmapped: " + member.unmapped()))
                .toList();
    }

    private static List<String> years(TargetMember member) {
        return member.rules().stream().map(MappingRules::year).toList();
    }

    private static Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put(
                "spec",
                Stream.of(SpecMember.values()).map(SchemaLedgerCommand::facts).toList());
        facts.put(
                "linux",
                Stream.of(LinuxMember.values()).map(SchemaLedgerCommand::facts).toList());
        facts.put("v1", facts(MappingLedger.v1()));
        facts.put("v2", facts(MappingLedger.v2()));
        return facts;
    }

    private static Map<String, @Nullable Object> facts(SpecMember member) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("member", member.path());
        for (MappingRules rules : MappingRules.values()) {
            facts.put(rules.year(), facts(member.treatment(rules)));
        }
        return facts;
    }

    private static Map<String, @Nullable Object> facts(LinuxMember member) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("member", member.path());
        facts.put("reason", member.reason());
        return facts;
    }

    private static Map<String, @Nullable Object> facts(Treatment treatment) {
        List<Map<String, String>> ignored = new ArrayList<>();
        for (Treatment.Ignored some : treatment.ignored()) {
            Map<String, String> fact = new LinkedHashMap<>();
            fact.put("when", some.when().toString());
            fact.put("reason", some.reason());
            ignored.add(fact);
        }
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("v1", treatment.v1());
        facts.put("v2", treatment.v2());
        facts.put("refused", treatment.refusals().stream().map(Enum::name).toList());
        facts.put("ignored", ignored);
        facts.put("elsewhere", treatment.elsewhere().isEmpty() ? null : treatment.elsewhere());
        return facts;
    }

    private static List<Map<String, @Nullable Object>> facts(List<TargetMember> members) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (TargetMember member : members) {
            Map<String, @Nullable Object> facts = new LinkedHashMap<>();
            facts.put("type", member.type());
            facts.put("member", member.name());
            facts.put("method", member.unmapped() == null ? member.method() : null);
            facts.put("rules", years(member));
            facts.put("unmapped", member.unmapped());
            all.add(facts);
        }
        return all;
    }
}
