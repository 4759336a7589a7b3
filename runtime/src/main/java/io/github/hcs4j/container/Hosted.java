package io.github.hcs4j.container;

import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.plan.Written;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.HostedSystem;
import io.github.hcs4j.model.v2.Version;
import io.github.hcs4j.type.ModelRecord;

/** Puts what a guest agent takes into a compute system, where HCS has to hand it on. */
final class Hosted {

    private Hosted() {}

    /** HCS does not read what it hands on, so members that a hosted system does not have are kept as unknown ones. */
    static ComputeSystem in(HostingSystem system, ModelRecord document) {
        return ComputeSystem.builder()
                .owner(Written.unlessEmpty(system.owner()))
                .schemaVersion(Version.builder()
                        .major(Isolation.V2.major())
                        .minor(Isolation.V2.minor())
                        .build())
                .hostingSystemId(Written.unlessEmpty(system.id()))
                .hostedSystem(HostedSystem.read(document.toJsonBytes()))
                .shouldTerminateOnLastHandleClosed(true)
                .build();
    }
}
