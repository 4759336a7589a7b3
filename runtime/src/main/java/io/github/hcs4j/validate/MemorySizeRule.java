package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.math.BigInteger;
import java.util.List;

/** A host refused 8006 MB where 8000 worked; the true rule is not known. */
final class MemorySizeRule implements Rule {

    private static final String SIZE = "SizeInMB";
    private static final BigInteger STEP = BigInteger.valueOf(4);

    @Override
    public String definition() {
        return "hcs/v2#VirtualMachine_Memory";
    }

    @Override
    public List<String> members() {
        return List.of(SIZE);
    }

    @Override
    public void check(ObjectView memory, Findings findings) {
        memory.member(SIZE)
                .filter(size -> size.located() instanceof Located.NumberValue number
                        && number.isWhole()
                        && new BigInteger(number.digits()).mod(STEP).signum() != 0)
                .ifPresent(size -> findings.warning(
                        Code.MEMORY_NOT_ALIGNED,
                        At.value(size.place(), size.located()),
                        Quote.value(size.located(), size.place()),
                        "a multiple of " + STEP,
                        () -> "take a rounder size, such as a multiple of 64: HCS refused 8006 where 8000 worked"));
    }
}
