package io.github.hcs4j.witness;

import org.jsonschema2pojo.DefaultGenerationConfig;

/** The generator's own settings, but for the few that would make it say what the schemas do not say. */
final class PlainSettings extends DefaultGenerationConfig {

    /** Without the dot, which is by default a delimiter and would split names of files and definitions. */
    @Override
    public String getRefFragmentPathDelimiters() {
        return "#/";
    }

    /** An array that is absent stays absent. */
    @Override
    public boolean isInitializeCollections() {
        return false;
    }

    /** A time is written as it was read, not as a number of milliseconds. */
    @Override
    public String getDateTimeType() {
        return String.class.getName();
    }

    @Override
    public String getTargetVersion() {
        return "17";
    }
}
