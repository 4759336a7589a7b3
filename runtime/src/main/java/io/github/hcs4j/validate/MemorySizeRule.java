package io.github.hcs4j.validate;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.model.v2.VirtualMachineMemory;
import io.github.hcs4j.type.ObjectType;
import java.math.BigInteger;

/** A host refused 8006 MB where 8000 worked; the true rule is not known. */
record MemorySizeRule() implements Rule {

    private static final String SIZE = "SizeInMB";
    private static final BigInteger STEP = BigInteger.valueOf(4);

    @Override
    public ObjectType<?> type() {
        return VirtualMachineMemory.TYPE;
    }

    @Override
    public void check(ObjectView memory, Findings findings) {
        memory.member(SIZE)
                .filter(size -> size.value() instanceof Located.NumberValue number
                        && number.isWhole()
                        && new BigInteger(number.digits()).mod(STEP).signum() != 0)
                .ifPresent(size -> findings.warning(
                        Code.MEMORY_NOT_ALIGNED,
                        Spot.of(memory.path().member(SIZE), size.value()),
                        size.value().describe(),
                        "a multiple of " + STEP,
                        () -> "take a rounder size, such as a multiple of 64: HCS refused 8006 where 8000 worked"));
    }
}
