package io.github.hcs4j.container.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a Windows container for a guest that enforces a security policy.
 *
 * @param container the plan of the container
 * @param spec the spec that the guest compares with its policy, as free-form JSON
 */
public record ConfidentialPlan(ContainerPlan container, Map<String, @Nullable Object> spec) {}
