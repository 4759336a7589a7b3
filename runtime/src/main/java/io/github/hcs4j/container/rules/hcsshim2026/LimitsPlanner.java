package io.github.hcs4j.container.rules.hcsshim2026;

import static io.github.hcs4j.container.ledger.Annotation.MEMORY_SIZE;
import static io.github.hcs4j.container.ledger.Annotation.PROCESSOR_COUNT;
import static io.github.hcs4j.container.ledger.Annotation.PROCESSOR_LIMIT;
import static io.github.hcs4j.container.ledger.Annotation.PROCESSOR_WEIGHT;
import static io.github.hcs4j.container.ledger.Annotation.STORAGE_BANDWIDTH;
import static io.github.hcs4j.container.ledger.Annotation.STORAGE_IOPS;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.ContainerPlan.DiskLimits;
import io.github.hcs4j.container.plan.ContainerPlan.Limits;
import io.github.hcs4j.container.plan.ContainerPlan.MemoryLimit;
import io.github.hcs4j.container.plan.ContainerPlan.ProcessorLimits;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.model.oci.WindowsCpuResources;
import io.github.hcs4j.model.oci.WindowsMemoryResources;
import io.github.hcs4j.model.oci.WindowsResources;
import io.github.hcs4j.model.oci.WindowsStorageResources;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Plans what a Windows container may use. An annotation above 0 comes before the spec, and 0 means no limit. */
final class LimitsPlanner {

    private static final int BITS_OF_A_MEBIBYTE = 20;
    private static final int FULL_TIME = 10_000;
    private static final WindowsCpuResources NO_CPU =
            WindowsCpuResources.builder().build();
    private static final BigInteger MOST_OF_V1 = BigInteger.valueOf(Long.MAX_VALUE);

    private final RuleRequest request;
    private final Annotations annotations;
    private final Findings findings;

    LimitsPlanner(RuleRequest request, Annotations annotations, Findings findings) {
        this.request = request;
        this.annotations = annotations;
        this.findings = findings;
    }

    Limits plan(@Nullable WindowsResources given) {
        WindowsResources resources = given == null ? WindowsResources.builder().build() : given;
        ProcessorLimits processor = processor(resources.cpu());
        return new Limits(processor, memory(resources.memory()), disk(resources.storage()));
    }

    private ProcessorLimits processor(@Nullable WindowsCpuResources given) {
        WindowsCpuResources cpu = given == null ? NO_CPU : given;
        BigInteger count = limit(PROCESSOR_COUNT, cpu.count());
        BigInteger maximum = limit(PROCESSOR_LIMIT, whole(cpu.maximum()));
        BigInteger weight = limit(PROCESSOR_WEIGHT, whole(cpu.shares()));
        if (count.signum() + maximum.signum() + weight.signum() > 1) {
            throw findings.refusal(
                    Refusal.PROCESSOR_LIMITS_EXCLUSIVE,
                    "windows.resources.cpu",
                    "count " + count + ", limit " + maximum + ", weight " + weight);
        }
        return new ProcessorLimits(reduced(count), weight.intValueExact(), scaled(maximum.intValueExact()));
    }

    /** The processors of the machine that the container's kernel runs on. */
    private int processors() {
        HostingSystem system = request.hostingSystem();
        return system == null || system.processorCount() == 0
                ? request.host().processorCount()
                : system.processorCount();
    }

    private int reduced(BigInteger count) {
        int most = processors();
        if (count.compareTo(BigInteger.valueOf(most)) <= 0) {
            return count.intValueExact();
        }
        findings.notice(
                NoticeCode.PROCESSOR_COUNT_REDUCED,
                "windows.resources.cpu.count",
                count + " processors are wanted and there are " + most + ", so the container gets " + most);
        return most;
    }

    /** A limit that was counted in processors of the host, counted in those of the utility VM. */
    private int scaled(int maximum) {
        if (maximum == 0 || !request.scaleProcessorLimit() || request.hostingSystem() == null) {
            return maximum;
        }
        long scaled = (long) maximum * request.host().processorCount() / processors();
        return (int) Math.max(1, Math.min(FULL_TIME, scaled));
    }

    private @Nullable MemoryLimit memory(@Nullable WindowsMemoryResources memory) {
        BigInteger bytes = memory == null ? null : memory.limit();
        BigInteger mebibytes = limit(MEMORY_SIZE, bytes == null ? null : bytes.shiftRight(BITS_OF_A_MEBIBYTE));
        if (mebibytes.signum() == 0) {
            return null;
        }
        return new MemoryLimit(request.schema().equals(Isolation.V1) ? mebibytes.min(MOST_OF_V1) : mebibytes);
    }

    private @Nullable DiskLimits disk(@Nullable WindowsStorageResources storage) {
        BigInteger bandwidth = limit(STORAGE_BANDWIDTH, storage == null ? null : storage.bps());
        BigInteger operations = limit(STORAGE_IOPS, storage == null ? null : storage.iops());
        return bandwidth.signum() == 0 && operations.signum() == 0 ? null : new DiskLimits(bandwidth, operations);
    }

    private BigInteger limit(Annotation annotation, @Nullable BigInteger ofSpec) {
        return annotations.positive(annotation).orElse(ofSpec == null ? BigInteger.ZERO : ofSpec);
    }

    private static @Nullable BigInteger whole(@Nullable Integer number) {
        return number == null ? null : BigInteger.valueOf(number);
    }
}
