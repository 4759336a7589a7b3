package io.github.hcs4j.cli;

import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** For which changes of a schema a build is to stop. */
enum FailOn {
    /** Those that break documents, sent or read. */
    BREAKING,
    /** All. */
    ANY;

    /** Reads the word of the command line. */
    static final class Converter implements ITypeConverter<FailOn> {

        @Override
        public FailOn convert(String text) {
            return Stream.of(values())
                    .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected breaking or any, found \"" + text + "\""));
        }
    }
}
