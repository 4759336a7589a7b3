package io.github.hcs4j.cli;

import io.github.hcs4j.cli.batch.HostFacts;
import io.github.hcs4j.cli.batch.HostingSystemReader;
import io.github.hcs4j.cli.batch.Requests;
import io.github.hcs4j.cli.batch.RuleNames;
import io.github.hcs4j.cli.batch.WrongFactException;
import io.github.hcs4j.container.ContainerRequest;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.UtilityVmImages;
import io.github.hcs4j.json.OneLine;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The options that say more about a container than its spec does. */
final class RequestOptions {

    private final OptionSpec id = Arguments.option("--id", "ID", "Id of the container; default: a random GUID.")
            .build();

    private final OptionSpec owner = Arguments.option(
                    "--owner", "NAME", "Who owns the container; default: " + Requests.OWNER + ".")
            .build();

    private final OptionSpec schemaVersion = Arguments.option(
            "--schema-version",
            "V",
            SchemaVersion.class,
            new SchemaVersionConverter(),
            "Schema of the document, 1.0 or 2.1, where the host and the container allow it.");

    private final OptionSpec networkNamespace = Arguments.option(
                    "--network-namespace", "ID", "Network namespace, for schema 2.1.")
            .build();

    private final OptionSpec hostingSystem = Arguments.option(
                    "--hosting-system",
                    "FILE",
                    "The running utility VM that is to hold the container: {\"id\", \"os\", \"vsmb\": {host path:"
                            + " guest path}, \"scsi\": {host path: guest path}}; for the rules of 2026 also owner,"
                            + " processorCount, processDumpLocation, noWritableFileShares, confidential,"
                            + " guestConnection, vpmem, shares, shareCount, scsiMountCount, devices.")
            .build();

    private final OptionSpec utilityVmFolders = Arguments.option(
                    "--utility-vm-folder",
                    "DIR",
                    "Layer folder that holds a folder UtilityVM, for Hyper-V isolation with schema 1.0; may be"
                            + " repeated. Default: on Windows, those that do.")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build();

    private final OptionSpec facts = Arguments.option(
                    "--host-facts",
                    "FILE",
                    "What the rules of 2026 ask of the host and the shim, as members of a batch request: rootfs,"
                            + " mountedRoot, cimVolume, createdNetworkNamespace, hostPaths, resolvedPaths,"
                            + " deviceExtensions, credentialGuard, shimOptions, scaleCpuLimits, linuxShim, podId."
                            + " Default: on Windows, the files of this machine.")
            .build();

    private final OptionSpec rules = Arguments.option(
            "--rules",
            "YEAR",
            MappingRules.class,
            new RulesConverter(),
            "Rules to map by: " + RuleNames.EXPECTED + "; default: 2019. In a batch, those of requests without rules.");

    void addTo(CommandSpec command) {
        command.addOption(id)
                .addOption(owner)
                .addOption(schemaVersion)
                .addOption(networkNamespace)
                .addOption(hostingSystem)
                .addOption(utilityVmFolders)
                .addOption(facts)
                .addOption(rules);
    }

    /** Starts a request with what was said. */
    ContainerRequest.Builder request(Console console) {
        String system = hostingSystem.getValue();
        List<String> folders = utilityVmFolders.getValue();
        ContainerRequest.Builder request = ContainerRequest.builder()
                .id(id.getValue())
                .owner(Requests.owner(owner.getValue()))
                .requestedSchemaVersion(schemaVersion.getValue())
                .networkNamespace(networkNamespace.getValue())
                .hostingSystem(system == null ? null : hostingSystem(Input.of(system), console))
                .utilityVmImages(folders == null ? null : UtilityVmImages.in(folders));
        String file = facts.getValue();
        if (file != null) {
            addFacts(Input.of(file), console, request);
        }
        MappingRules named = rules.getValue();
        return named == null ? request : request.rules(named);
    }

    private static HostingSystem hostingSystem(Input file, Console console) {
        return file.read(
                text -> HostingSystemReader.read(text, name -> noteIgnored(console, file, "a hosting system", name)),
                console);
    }

    /** A member that is not there is most likely misspelt. */
    private static void noteIgnored(Console console, Input file, String what, String name) {
        console.note(file.name() + ": " + what + " has no member " + OneLine.quote(name) + "; it was ignored");
    }

    private static void addFacts(Input file, Console console, ContainerRequest.Builder request) {
        HostFacts read = file.read(HostFacts::read, console);
        read.ignored().forEach(name -> noteIgnored(console, file, "a request", name));
        try {
            read.addTo(request);
        } catch (WrongFactException problem) {
            throw file.invalid(problem);
        }
    }

    /** The rules that were named, or those of 2019. */
    MappingRules rules() {
        MappingRules named = rules.getValue();
        return named == null ? MappingRules.HCSSHIM_2019 : named;
    }

    private static final class RulesConverter implements ITypeConverter<MappingRules> {

        @Override
        public MappingRules convert(String text) {
            return RuleNames.find(text)
                    .orElseThrow(() ->
                            new TypeConversionException("expected " + RuleNames.EXPECTED + ", found '" + text + "'"));
        }
    }
}
