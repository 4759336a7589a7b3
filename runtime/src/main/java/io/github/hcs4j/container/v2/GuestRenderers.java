package io.github.hcs4j.container.v2;

import io.github.hcs4j.container.plan.ConfidentialPlan;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.plan.LinuxPlan;
import io.github.hcs4j.model.v2.CWCOWHostedSystem;
import io.github.hcs4j.model.v2.HostedSystem;
import io.github.hcs4j.model.v2.LinuxHostedSystem;
import io.github.hcs4j.model.v2.Version;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down what only the guest agents of utility VMs take. */
final class GuestRenderers {

    static final LinuxHostedSystemMapper<LinuxPlan> LINUX = new LinuxRenderer();
    static final CWCOWHostedSystemMapper<ConfidentialPlan> CONFIDENTIAL = new ConfidentialRenderer();

    private GuestRenderers() {}

    /** A {@link LinuxHostedSystem}. */
    static final class LinuxRenderer extends LinuxHostedSystemMapper<LinuxPlan> {

        @Override
        protected Version schemaVersion(LinuxPlan plan) {
            return V2Renderer.VERSION.map(Isolation.V2);
        }

        @Override
        protected String ociBundlePath(LinuxPlan plan) {
            return plan.bundlePath();
        }

        @Override
        protected Map<String, @Nullable Object> ociSpecification(LinuxPlan plan) {
            return plan.spec();
        }

        @Override
        protected String scratchDirPath(LinuxPlan plan) {
            return plan.scratchPath();
        }
    }

    /** A {@link CWCOWHostedSystem}. */
    static final class ConfidentialRenderer extends CWCOWHostedSystemMapper<ConfidentialPlan> {

        @Override
        protected Map<String, @Nullable Object> spec(ConfidentialPlan plan) {
            return plan.spec();
        }

        @Override
        protected HostedSystem cwcowHostedSystem(ConfidentialPlan plan) {
            return V2Renderer.HOSTED_SYSTEM.map(plan.container());
        }
    }
}
