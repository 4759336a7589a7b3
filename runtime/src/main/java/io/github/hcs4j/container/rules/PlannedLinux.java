package io.github.hcs4j.container.rules;

import io.github.hcs4j.container.plan.LinuxPlan;
import io.github.hcs4j.host.Attachment;
import java.util.List;

/**
 * What a set of rules made of a request for a Linux container.
 *
 * @param plan the plan of the container
 * @param attachments what has to be attached to the hosting system, in this order
 */
public record PlannedLinux(LinuxPlan plan, List<Attachment> attachments) {}
