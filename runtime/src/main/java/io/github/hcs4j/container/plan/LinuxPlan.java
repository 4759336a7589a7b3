package io.github.hcs4j.container.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a Linux container, in the terms of its guest.
 *
 * @param bundlePath the folder of the OCI bundle
 * @param spec the spec with the paths of the guest, as free-form JSON
 * @param scratchPath the folder that takes what the container writes
 */
public record LinuxPlan(String bundlePath, Map<String, @Nullable Object> spec, String scratchPath) {}
