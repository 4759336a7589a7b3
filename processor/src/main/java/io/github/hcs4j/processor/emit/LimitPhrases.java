package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.model.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Limits in words: "from 1 to 64", "at most 3 elements, each value from 1 to 64". */
final class LimitPhrases {

    private LimitPhrases() {}

    /** The limits of a member; empty if it has none. */
    static String of(List<Limit> limits) {
        StringBuilder text = new StringBuilder();
        int deepest = limits.stream().mapToInt(Limit::depth).max().orElse(-1);
        for (int depth = 0; depth <= deepest; depth++) {
            int level = depth;
            List<Limit> here =
                    limits.stream().filter(limit -> limit.depth() == level).toList();
            if (!here.isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append("each value ".repeat(depth).replace("value each", "value, each"))
                        .append(String.join(", ", phrases(here)));
            }
        }
        return text.toString();
    }

    private static List<String> phrases(List<Limit> limits) {
        List<String> phrases = new ArrayList<>();
        List<Limit> single = new ArrayList<>(limits);
        Optional<Limit> least = of(Limit.Kind.MINIMUM, limits);
        Optional<Limit> most = of(Limit.Kind.MAXIMUM, limits);
        if (least.isPresent() && most.isPresent()) {
            phrases.add("from " + least.get().bound().toPlainString() + " to "
                    + most.get().bound().toPlainString());
            single.removeAll(List.of(least.get(), most.get()));
        }
        for (Limit limit : single) {
            String bound = limit.bound().toPlainString();
            phrases.add(
                    switch (limit.kind()) {
                        case MINIMUM -> "at least " + bound;
                        case EXCLUSIVE_MINIMUM -> "more than " + bound;
                        case MAXIMUM -> "at most " + bound;
                        case EXCLUSIVE_MAXIMUM -> "less than " + bound;
                        case MULTIPLE_OF -> "a multiple of " + bound;
                        case MIN_LENGTH -> "at least " + counted(limit.bound(), "character");
                        case MAX_LENGTH -> "at most " + counted(limit.bound(), "character");
                        case MIN_ITEMS -> "at least " + counted(limit.bound(), "element");
                        case MAX_ITEMS -> "at most " + counted(limit.bound(), "element");
                        case UNIQUE_ITEMS -> "no element twice";
                        case MIN_PROPERTIES -> "at least " + counted(limit.bound(), "member");
                        case MAX_PROPERTIES -> "at most " + counted(limit.bound(), "member");
                    });
        }
        return phrases;
    }

    private static Optional<Limit> of(Limit.Kind kind, List<Limit> limits) {
        return limits.stream().filter(limit -> limit.kind() == kind).findFirst();
    }

    private static String counted(BigDecimal count, String noun) {
        return count.toPlainString() + ' ' + noun + (count.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }
}
