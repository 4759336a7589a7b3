package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.math.BigInteger;
import java.util.List;

/** A number of a virtual machine has a smallest and a largest value. */
record RangeRule(String definition, String member, Code code, long least, long most, Evidence evidence, String advice)
        implements Rule {

    @Override
    public List<String> members() {
        return List.of(member);
    }

    @Override
    public void check(ObjectView object, Findings findings) {
        object.member(member)
                .filter(value ->
                        value.wholeNumber().filter(number -> !isWithin(number)).isPresent())
                .ifPresent(value -> findings.warning(
                        code,
                        At.value(value.place(), value.located()),
                        Quote.value(value.located(), value.place()),
                        most == Long.MAX_VALUE ? "at least " + least : "a number from " + least + " to " + most,
                        evidence.of(advice)));
    }

    private boolean isWithin(BigInteger number) {
        return number.compareTo(BigInteger.valueOf(least)) >= 0
                && (most == Long.MAX_VALUE || number.compareTo(BigInteger.valueOf(most)) <= 0);
    }
}
