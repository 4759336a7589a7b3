package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import io.github.hcs4j.host.ProcessorRules;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import io.github.hcs4j.validate.ObjectView.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/**
 * The processor limits of a container exclude each other, and two of them have a range. A Hyper-V container of schema 1
 * is a virtual machine, which can have a number of processors and a limit of their use.
 */
record ContainerProcessorRule(String definition, String count, String weight, String maximum) implements Rule {

    private static final String HV_PARTITION = "HvPartition";

    @Override
    public List<String> members() {
        return List.of(count, weight, maximum);
    }

    @Override
    public void check(ObjectView limits, Findings findings) {
        List<Value> set = Stream.of(count, weight, maximum)
                .flatMap(name -> limits.member(name).stream())
                .filter(value -> value.wholeNumber()
                        .filter(number -> number.signum() != 0)
                        .isPresent())
                .toList();
        BigInteger[] numbers =
                set.stream().flatMap(value -> value.wholeNumber().stream()).toArray(BigInteger[]::new);
        if (ProcessorRules.areExclusive(numbers) && !limits.isTrue(HV_PARTITION)) {
            Value second = set.get(1);
            findings.warning(
                    Code.PROCESSOR_LIMITS_EXCLUSIVE,
                    At.value(second.place(), second.located()),
                    String.join(
                            ", ",
                            set.stream().map(value -> value.place().name()).toList()),
                    "one of " + String.join(", ", members()),
                    Evidence.DOCUMENTED.of("leave all but one out: " + ProcessorRules.EXCLUSIVE));
        }
        Stream.of(weight, maximum)
                .filter(name -> !isLimitedBySchema(limits.type(), name))
                .flatMap(name -> limits.member(name).stream())
                .filter(value -> value.wholeNumber()
                        .filter(number -> !ProcessorRules.isInRange(number))
                        .isPresent())
                .forEach(value -> findings.warning(
                        Code.PROCESSOR_LIMIT_OUT_OF_RANGE,
                        At.value(value.place(), value.located()),
                        Quote.value(value.located(), value.place()),
                        "a number from 1 to " + ProcessorRules.MOST,
                        Evidence.DOCUMENTED.of(
                                value.place().name().equals(maximum)
                                        ? "give hundredths of a percent of the host: " + ProcessorRules.MOST
                                                + " is all of it"
                                        : "give a share of at most " + ProcessorRules.MOST)));
    }

    /** What the schema limits is checked against the schema. */
    private static boolean isLimitedBySchema(ObjectType<?> type, String member) {
        return type.member(member).filter(found -> !found.limits().isEmpty()).isPresent();
    }
}
