package io.github.hcs4j.validate;

import java.util.Map;
import java.util.Optional;

/**
 * Names that drafts of schema 2 had until the middle of 2018, and what became of them. Those that differ from a released
 * name in nothing but case and underscores ({@code UEFI}, {@code device_path}) are not here: they are suggested.
 */
final class DraftNames {

    static final Map<String, String> SUCCESSORS = Map.of(
            "HostedSettings", "GuestRequest",
            "ResourceUri", "ResourcePath",
            "uefi_device", "DeviceType",
            "VPMem", "VirtualPMem",
            "VirtualSMBShares", "VirtualSmb",
            "GuestInterface", "GuestConnection",
            "Startup", "SizeInMB");

    private DraftNames() {}

    static Optional<String> successorOf(String name) {
        return Optional.ofNullable(SUCCESSORS.get(name));
    }
}
