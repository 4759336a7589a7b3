package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.model.Demands;
import io.github.hcs4j.processor.model.Form;
import io.github.hcs4j.processor.model.GivenValue;
import io.github.hcs4j.processor.model.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Limits and forms in words: "from 1 to 64", "at most 3 elements, each value from 1 to 64", "matches {@code ^a}". */
final class LimitPhrases {

    /** A longer pattern is not repeated, nor one with spaces, which a comment would change. */
    private static final int MOST = 80;

    private LimitPhrases() {}

    /** What a schema demands of values; empty if it demands nothing. */
    static String of(Demands demands) {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth <= demands.depth(); depth++) {
            int level = depth;
            List<Limit> here = demands.limits().stream()
                    .filter(limit -> limit.depth() == level)
                    .toList();
            List<String> phrases = phrases(here);
            demands.forms().stream().filter(form -> form.depth() == level).forEach(form -> add(form, phrases));
            if (!phrases.isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append("each value ".repeat(depth).replace("value each", "value, each"))
                        .append(String.join(", ", phrases));
            }
        }
        return text.toString();
    }

    /** Adds the pattern and the values; the constant of a member stands in its own sentence. */
    private static void add(Form form, List<String> phrases) {
        if (form.values().size() > 1) {
            phrases.add(oneOf(form.values()));
        } else if (form.depth() > 0 && form.constant() != null) {
            phrases.add("always " + Javadocs.code(form.constant().text()));
        }
        if (form.pattern() != null) {
            String expression = Javadocs.expression(form.pattern());
            boolean isTold = expression.length() <= MOST
                    && !form.pattern().isEmpty()
                    && form.pattern().chars().noneMatch(Character::isWhitespace);
            phrases.add("matches " + (isTold ? expression : "the pattern of the schema"));
        }
    }

    private static String oneOf(List<GivenValue> values) {
        String text = values.stream()
                .limit(MOST)
                .map(value -> Javadocs.code(value.json()))
                .collect(Collectors.joining(", ", "one of ", ""));
        return values.size() <= MOST && text.length() <= MOST
                ? text
                : "one of the " + values.size() + " values of the schema";
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
