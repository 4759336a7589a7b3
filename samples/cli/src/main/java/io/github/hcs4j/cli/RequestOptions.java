package io.github.hcs4j.cli;

import io.github.hcs4j.cli.batch.HostingSystemType;
import io.github.hcs4j.container.ContainerRequest;
import io.github.hcs4j.host.UtilityVmImages;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say more about a container than its spec does. */
final class RequestOptions {

    @Option(names = "--id", paramLabel = "ID", description = "Id of the container; default: a random GUID.")
    private @Nullable String id;

    @Option(
            names = "--owner",
            paramLabel = "NAME",
            description = "Who owns the container; default: the Java executable.")
    private @Nullable String owner;

    @Option(
            names = "--schema-version",
            paramLabel = "V",
            converter = SchemaVersionConverter.class,
            description = "Schema of the document, 1.0 or 2.1, where the host and the container allow it.")
    private @Nullable SchemaVersion schemaVersion;

    @Option(names = "--network-namespace", paramLabel = "ID", description = "Network namespace, for schema 2.1.")
    private @Nullable String networkNamespace;

    @Option(
            names = "--hosting-system",
            paramLabel = "FILE",
            description = "The running utility VM that is to hold the container: {\"id\", \"os\", \"vsmb\": {host path:"
                    + " guest path}, \"scsi\": {host path: guest path}}.")
    private @Nullable String hostingSystem;

    @Option(
            names = "--utility-vm-folder",
            paramLabel = "DIR",
            description = "Layer folder that holds a folder UtilityVM, for Hyper-V isolation with schema 1.0; may be"
                    + " repeated. Default: on Windows, those that do.")
    private @Nullable List<String> utilityVmFolders;

    /** Starts a request with what was said. */
    ContainerRequest.Builder request(Console console) {
        return ContainerRequest.builder()
                .id(id)
                .owner(owner)
                .requestedSchemaVersion(schemaVersion)
                .networkNamespace(networkNamespace)
                .hostingSystem(
                        hostingSystem == null ? null : Input.of(hostingSystem).read(HostingSystemType.TYPE, console))
                .utilityVmImages(utilityVmFolders == null ? null : UtilityVmImages.in(utilityVmFolders));
    }

    private static final class SchemaVersionConverter implements ITypeConverter<SchemaVersion> {

        @Override
        public SchemaVersion convert(String text) {
            try {
                return SchemaVersion.parse(text);
            } catch (IllegalArgumentException problem) {
                throw new TypeConversionException(problem.getMessage());
            }
        }
    }
}
