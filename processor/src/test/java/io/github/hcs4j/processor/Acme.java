package io.github.hcs4j.processor;

/** The schema of the golden sources, {@code golden/acme} among the test resources, and who asks for it. */
final class Acme {

    static final String SCHEMA = "golden/acme/vm.schema.json";

    static final String STORAGE = "golden/acme/storage.schema.json";

    static final String PACKAGE_INFO = """
            /** Machines of ACME. */
            @HcsModel(schema = "golden/acme/vm.schema.json", mappers = {"Vm", "Guest_Config"})
            @Unmapped(type = "Vm", members = {"Floppy", "Nested"}, reason = "nobody uses floppies & <nested> machines")
            @Unmapped(type = "Vm", members = "Keyboard", reason = "It is plugged in later.")
            package com.acme.vm;

            import io.github.hcs4j.annotation.HcsModel;
            import io.github.hcs4j.annotation.Unmapped;
            """;

    private Acme() {}
}
