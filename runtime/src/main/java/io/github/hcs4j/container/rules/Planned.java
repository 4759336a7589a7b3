package io.github.hcs4j.container.rules;

import io.github.hcs4j.container.plan.ContainerPlan;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.ProcessorGroupAffinity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a set of rules made of a request for a Windows container.
 *
 * @param plan the plan of the container
 * @param policySpec the spec that the guest compares with its security policy; {@code null} for a guest without one
 * @param attachments what has to be attached to the hosting system, in this order
 * @param affinities the processors that the container has to be kept on
 */
public record Planned(
        ContainerPlan plan,
        @Nullable Map<String, @Nullable Object> policySpec,
        List<Attachment> attachments,
        List<ProcessorGroupAffinity> affinities) {}
