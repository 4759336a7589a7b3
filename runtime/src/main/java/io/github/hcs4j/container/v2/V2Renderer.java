package io.github.hcs4j.container.v2;

import io.github.hcs4j.container.plan.ContainerPlan;
import io.github.hcs4j.container.plan.Written;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.model.v2.Container;
import io.github.hcs4j.model.v2.HostedSystem;
import io.github.hcs4j.model.v2.Version;
import io.github.hcs4j.version.SchemaVersion;
import org.jspecify.annotations.Nullable;

/** Writes a plan down as a document of schema 2.1: a compute system around the container. */
final class V2Renderer extends ComputeSystemMapper<ContainerPlan> {

    static final V2Renderer INSTANCE = new V2Renderer();

    static final HostedSystemMapper<ContainerPlan> HOSTED_SYSTEM = new HostedSystemRenderer();

    static final VersionMapper<SchemaVersion> VERSION = new VersionRenderer();

    private V2Renderer() {}

    @Override
    protected @Nullable String owner(ContainerPlan plan) {
        return Written.unlessEmpty(plan.owner());
    }

    @Override
    protected Version schemaVersion(ContainerPlan plan) {
        return VERSION.map(plan.isolation().schema());
    }

    @Override
    protected @Nullable String hostingSystemId(ContainerPlan plan) {
        HostingSystem utilityVm = plan.isolation().hostingSystem();
        return utilityVm == null ? null : Written.unlessEmpty(utilityVm.id());
    }

    @Override
    protected @Nullable HostedSystem hostedSystem(ContainerPlan plan) {
        return isHosted(plan) ? HOSTED_SYSTEM.map(plan) : null;
    }

    @Override
    protected @Nullable Container container(ContainerPlan plan) {
        return isHosted(plan) ? null : V2ContainerRenderer.INSTANCE.map(plan);
    }

    @Override
    protected Boolean shouldTerminateOnLastHandleClosed(ContainerPlan plan) {
        return true;
    }

    private static boolean isHosted(ContainerPlan plan) {
        return plan.isolation().hostingSystem() != null;
    }

    static final class VersionRenderer extends VersionMapper<SchemaVersion> {

        @Override
        protected Long major(SchemaVersion version) {
            return version.major();
        }

        @Override
        protected Long minor(SchemaVersion version) {
            return version.minor();
        }
    }

    /** What the utility VM is sent has a schema version of its own. */
    static final class HostedSystemRenderer extends HostedSystemMapper<ContainerPlan> {

        @Override
        protected Version schemaVersion(ContainerPlan plan) {
            return VERSION.map(plan.isolation().schema());
        }

        @Override
        protected Container container(ContainerPlan plan) {
            return V2ContainerRenderer.INSTANCE.map(plan);
        }
    }
}
