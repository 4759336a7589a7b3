package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.math.BigInteger;
import java.util.List;

/** HCS grants memory in steps of 2 MB, as the service of WSL says and does. */
final class MemorySizeRule implements Rule {

    private static final String SIZE = "SizeInMB";
    private static final BigInteger STEP = BigInteger.TWO;

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
                .filter(size -> size.wholeNumber()
                        .filter(number -> number.mod(STEP).signum() != 0)
                        .isPresent())
                .ifPresent(size -> findings.warning(
                        Code.MEMORY_NOT_ALIGNED,
                        At.value(size.place(), size.located()),
                        Quote.value(size.located(), size.place()),
                        "a multiple of " + STEP,
                        Evidence.SEEN.of("take an even number of MB: HCS grants memory in steps of 2 MB")));
    }
}
