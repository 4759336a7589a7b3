package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.document.ResourcePath;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.math.BigInteger;
import java.util.List;

/**
 * HCS grants memory in steps of 2 MB, as the service of WSL says and does: in a document, and in a request that changes
 * the size.
 */
enum MemorySizeRule implements Rule {
    /** The memory of a virtual machine. */
    OF_A_MACHINE("hcs/v2#VirtualMachine_Memory", "SizeInMB"),

    /** A request whose resource path names that size: its settings are the bare number. */
    OF_A_REQUEST("hcs/v2#ModifySettingRequest", "Settings") {
        @Override
        boolean concerns(ObjectView request) {
            return request.text(ResourcePath.MEMBER)
                    .filter(path -> path.text().equals(PATH))
                    .isPresent();
        }
    };

    private static final String PATH = "VirtualMachine/ComputeTopology/Memory/SizeInMB";
    private static final BigInteger STEP = BigInteger.TWO;

    private final String definition;
    private final String member;

    MemorySizeRule(String definition, String member) {
        this.definition = definition;
        this.member = member;
    }

    boolean concerns(ObjectView object) {
        return true;
    }

    @Override
    public String definition() {
        return definition;
    }

    @Override
    public List<String> members() {
        return List.of(member);
    }

    @Override
    public void check(ObjectView object, Findings findings) {
        object.member(member)
                .filter(size -> concerns(object))
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
