package io.github.hcs4j.cli;

/** Specs for tests, as JSON texts in one line. */
final class Specs {

    /** What a container cannot do without. */
    static final String SMALLEST = "{\"root\":{\"path\":\"\\\\\\\\?\\\\Volume{01234567-89ab-cdef-0123-456789abcdef}\"},"
            + "\"windows\":{\"layerFolders\":[\"C:\\\\layers\\\\28\",\"C:\\\\layers\\\\scratch\"]}}";

    /** The document of schema 2.1 that becomes of it. */
    static final String SMALLEST_V2 = "{\"Owner\":\"me\",\"SchemaVersion\":{\"Major\":2,\"Minor\":1},\"Container\":"
            + "{\"Storage\":{\"Layers\":"
            + "[{\"Id\":\"9e6302af-4082-5230-ac0e-efe1e3828954\",\"Path\":\"C:\\\\layers\\\\28\"}],"
            + "\"Path\":\"\\\\\\\\?\\\\Volume{01234567-89ab-cdef-0123-456789abcdef}\\\\\"}},"
            + "\"ShouldTerminateOnLastHandleClosed\":true}";

    private Specs() {}
}
