package io.github.hcs4j.explain;

import io.github.hcs4j.explain.Explanation.Cause;
import io.github.hcs4j.model.v2.AttributionRecord;
import io.github.hcs4j.model.v2.GuestCrash;
import io.github.hcs4j.model.v2.InjectNonMaskableInterrupt;
import io.github.hcs4j.model.v2.OperationFailure;
import io.github.hcs4j.model.v2.OperationFailureDetail;
import io.github.hcs4j.model.v2.SystemExit;
import io.github.hcs4j.model.v2.TripleFault;
import io.github.hcs4j.model.v2.VirtualDeviceFailure;
import io.github.hcs4j.model.v2.WorkerExit;
import io.github.hcs4j.type.ModelRecord;
import io.github.hcs4j.type.ModelType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the attribution of a result document. */
final class Causes {

    private final List<Cause> causes = new ArrayList<>();

    private Causes() {}

    static List<Cause> of(AttributionRecord record) {
        Causes found = new Causes();
        found.add(
                WorkerExit.TYPE,
                record.workerExit(),
                "the worker process on the host, in which the virtual machine ran, ended");
        GuestCrash crash = record.guestCrash();
        found.add(
                GuestCrash.TYPE,
                crash,
                BugCheck.MEANING + (crash == null ? "" : BugCheck.describe(crash.crashParameters())));
        found.add(
                TripleFault.TYPE,
                record.tripleFault(),
                "a processor of the virtual machine met errors while it handled errors, which ends or resets the"
                        + " machine");
        found.add(
                InjectNonMaskableInterrupt.TYPE,
                record.injectNonMaskableInterrupt(),
                "the guest was sent a non-maskable interrupt, as is done to get a crash dump");
        OperationFailure failure = record.operationFailure();
        found.add(OperationFailure.TYPE, failure, failure == null ? "" : meaning(failure));
        found.add(SystemExit.TYPE, record.systemExit(), "the compute system ended");
        found.add(VirtualDeviceFailure.TYPE, record.virtualDeviceFailure(), "a device of the virtual machine failed");
        return List.copyOf(found.causes);
    }

    /** Whether the document was read, and something failed while the system was built. */
    static boolean isConstruct(@Nullable OperationFailureDetail detail) {
        return detail == OperationFailureDetail.Known.CONSTRUCT;
    }

    private static String meaning(OperationFailure failure) {
        OperationFailureDetail detail = failure.detail();
        if (isConstruct(detail)) {
            return "the document was read without complaint; then the system could not be built";
        }
        return detail == null ? "an operation did not succeed" : "this operation did not succeed: " + detail.text();
    }

    private void add(ModelType<?> type, @Nullable ModelRecord value, String meaning) {
        if (value != null) {
            causes.add(new Cause(type.name(), value.toTree(), meaning));
        }
    }
}
