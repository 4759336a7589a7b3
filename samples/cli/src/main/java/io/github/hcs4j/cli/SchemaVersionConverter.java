package io.github.hcs4j.cli;

import io.github.hcs4j.version.SchemaVersion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a schema version of the command line. */
final class SchemaVersionConverter implements ITypeConverter<SchemaVersion> {

    @Override
    public SchemaVersion convert(String text) {
        try {
            return SchemaVersion.parse(text);
        } catch (IllegalArgumentException problem) {
            throw new TypeConversionException(problem.getMessage());
        }
    }
}
