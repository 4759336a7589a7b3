package io.github.hcs4j.container.rules.hcsshim2019;

import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.plan.ContainerPlan.DiskLimits;
import io.github.hcs4j.container.plan.ContainerPlan.Limits;
import io.github.hcs4j.container.plan.ContainerPlan.MemoryLimit;
import io.github.hcs4j.container.plan.ContainerPlan.ProcessorLimits;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.ProcessorRules;
import io.github.hcs4j.model.oci.WindowsCpuResources;
import io.github.hcs4j.model.oci.WindowsMemoryResources;
import io.github.hcs4j.model.oci.WindowsResources;
import io.github.hcs4j.model.oci.WindowsStorageResources;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Plans what the container may use of its host. */
final class LimitsPlanner {

    private static final String CPU = "windows.resources.cpu";
    private static final int BITS_OF_A_MEBIBYTE = 20;

    private final HostMachine host;
    private final Findings findings;

    LimitsPlanner(HostMachine host, Findings findings) {
        this.host = host;
        this.findings = findings;
    }

    Limits plan(@Nullable WindowsResources resources) {
        return resources == null
                ? Limits.NONE
                : new Limits(processor(resources.cpu()), memory(resources.memory()), disk(resources.storage()));
    }

    private @Nullable ProcessorLimits processor(@Nullable WindowsCpuResources cpu) {
        if (cpu == null || (cpu.count() == null && cpu.shares() == null && cpu.maximum() == null)) {
            return null;
        }
        noticeRules(cpu);
        return new ProcessorLimits(processorCount(orZero(cpu.count())), orZero(cpu.shares()), orZero(cpu.maximum()));
    }

    private void noticeRules(WindowsCpuResources cpu) {
        BigInteger shares = BigInteger.valueOf(orZero(cpu.shares()));
        BigInteger maximum = BigInteger.valueOf(orZero(cpu.maximum()));
        if (ProcessorRules.areExclusive(cpu.count(), shares, maximum)) {
            findings.notice(
                    NoticeCode.PROCESSOR_LIMITS_EXCLUSIVE,
                    CPU,
                    ProcessorRules.EXCLUSIVE + ": today's hosts refuse the container, so leave all but one out");
        }
        noticeRange("shares", shares);
        noticeRange("maximum", maximum);
    }

    private void noticeRange(String name, BigInteger limit) {
        if (!ProcessorRules.isInRange(limit)) {
            findings.notice(
                    NoticeCode.PROCESSOR_LIMIT_OUT_OF_RANGE,
                    CPU + '.' + name,
                    "Windows takes 1 to " + ProcessorRules.MOST + ", found " + limit);
        }
    }

    private int processorCount(BigInteger wanted) {
        int most = host.processorCount();
        if (wanted.compareTo(BigInteger.valueOf(most)) <= 0) {
            return wanted.intValueExact();
        }
        findings.notice(
                NoticeCode.PROCESSOR_COUNT_REDUCED,
                CPU + ".count",
                wanted + " processors are wanted and the host has " + most + ", so the container gets " + most);
        return most;
    }

    private static @Nullable MemoryLimit memory(@Nullable WindowsMemoryResources memory) {
        return memory == null || memory.limit() == null
                ? null
                : new MemoryLimit(memory.limit().shiftRight(BITS_OF_A_MEBIBYTE));
    }

    private static @Nullable DiskLimits disk(@Nullable WindowsStorageResources storage) {
        return storage == null || (storage.bps() == null && storage.iops() == null)
                ? null
                : new DiskLimits(orZero(storage.bps()), orZero(storage.iops()));
    }

    private static BigInteger orZero(@Nullable BigInteger number) {
        return number == null ? BigInteger.ZERO : number;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
