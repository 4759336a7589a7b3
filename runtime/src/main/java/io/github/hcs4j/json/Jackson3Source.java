package io.github.hcs4j.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;

/** A JSON text as Jackson 3 parses it. */
final class Jackson3Source extends TokenSource {

    private final byte[] text;
    private final JsonParser parser;

    private Jackson3Source(byte[] text, int offset) {
        super(text);
        this.text = text;
        this.parser =
                Jackson3Factories.COMPACT.createParser(ObjectReadContext.empty(), text, offset, text.length - offset);
    }

    static TokenSource of(byte[] text) {
        return new Jackson3Source(text, 0);
    }

    @Override
    TokenSource from(int offset) {
        return new Jackson3Source(text, offset);
    }

    @Override
    int next() {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? Token.NONE : token.id();
        } catch (JacksonException problem) {
            throw explained(problem);
        }
    }

    @Override
    int current() {
        return parser.currentTokenId();
    }

    @Override
    @Nullable
    String nextName() {
        try {
            return parser.nextName();
        } catch (JacksonException problem) {
            throw explained(problem);
        }
    }

    @Override
    int nextMember(MemberNames names) {
        try {
            return parser.nextNameMatchAndToken(names.forJackson3().matcher());
        } catch (JacksonException problem) {
            throw explained(problem);
        }
    }

    @Override
    void skip() {
        try {
            parser.skipChildren();
        } catch (JacksonException problem) {
            throw explained(problem);
        }
    }

    @Override
    @Nullable
    String name() {
        return parser.currentName();
    }

    @Override
    @Nullable
    String string() {
        try {
            return parser.getString();
        } catch (JacksonException problem) {
            throw explained(problem);
        }
    }

    @Override
    boolean fitsLong() {
        try {
            return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        } catch (JacksonException problem) {
            throw explained(problem);
        }
    }

    @Override
    long longValue() {
        try {
            return parser.getLongValue();
        } catch (JacksonException problem) {
            throw explained(problem);
        }
    }

    @Override
    BigInteger integerValue() {
        try {
            return parser.getBigIntegerValue();
        } catch (JacksonException problem) {
            throw explained(problem);
        }
    }

    @Override
    Number wholeNumber() {
        try {
            return parser.getNumberValue();
        } catch (JacksonException problem) {
            throw explained(problem);
        }
    }

    @Override
    double doubleValue() {
        try {
            return parser.getDoubleValue();
        } catch (JacksonException problem) {
            throw explained(problem);
        }
    }

    @Override
    BigDecimal decimalValue() {
        try {
            return parser.getDecimalValue();
        } catch (InputCoercionException | NumberFormatException beyond) {
            throw new ArithmeticException(beyond.getMessage());
        } catch (JacksonException problem) {
            throw explained(problem);
        }
    }

    @Override
    int offset() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    @Override
    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private JsonException explained(JacksonException problem) {
        long offset = problem.getLocation() == null ? -1 : problem.getLocation().getByteOffset();
        if (offset < 0) {
            offset = parser.currentLocation().getByteOffset();
        }
        return problem instanceof StreamConstraintsException
                ? beyondLimit(problem.getOriginalMessage(), offset, problem)
                : notJson(problem.getOriginalMessage(), offset, problem);
    }

    @Override
    public void close() {
        parser.close();
    }
}
