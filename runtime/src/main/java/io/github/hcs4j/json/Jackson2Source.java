package io.github.hcs4j.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A JSON text as Jackson 2 parses it. */
final class Jackson2Source extends TokenSource {

    /** The longest number after which an x makes it look like a hexadecimal one. */
    private static final String MINUS_ZERO = "-0";

    private final byte[] text;
    private final JsonParser parser;

    private Jackson2Source(byte[] text, int offset) {
        super(text);
        this.text = text;
        try {
            this.parser = Jackson2Factories.COMPACT.createParser(text, offset, text.length - offset);
        } catch (IOException notFromMemory) {
            throw new UncheckedIOException(notFromMemory);
        }
    }

    static TokenSource of(byte[] text) {
        return new Jackson2Source(text, 0);
    }

    @Override
    TokenSource from(int offset) {
        return new Jackson2Source(text, offset);
    }

    @Override
    int next() {
        try {
            JsonToken next = parser.nextToken();
            int token = next == null ? Token.NONE : next.id();
            if (token == Token.FRACTION
                    || (token == Token.WHOLE_NUMBER && parser.getTextLength() <= MINUS_ZERO.length())) {
                checkEndOfNumber();
            }
            return token;
        } catch (IOException problem) {
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
            return parser.nextFieldName();
        } catch (IOException problem) {
            throw explained(problem);
        }
    }

    @Override
    int nextMember(MemberNames names) {
        String name = nextName();
        if (name == null) {
            return END;
        }
        int member = names.forJackson2().indexOf(name);
        if (member != UNKNOWN) {
            next();
        }
        return member;
    }

    @Override
    void skip() {
        try {
            parser.skipChildren();
        } catch (IOException problem) {
            throw explained(problem);
        }
    }

    @Override
    @Nullable
    String name() {
        try {
            return parser.currentName();
        } catch (IOException problem) {
            throw explained(problem);
        }
    }

    @Override
    @Nullable
    String string() {
        try {
            return parser.getText();
        } catch (IOException problem) {
            throw explained(problem);
        }
    }

    @Override
    boolean fitsLong() {
        try {
            return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        } catch (IOException problem) {
            throw explained(problem);
        }
    }

    @Override
    long longValue() {
        try {
            return parser.getLongValue();
        } catch (IOException problem) {
            throw explained(problem);
        }
    }

    @Override
    BigInteger integerValue() {
        try {
            return parser.getBigIntegerValue();
        } catch (IOException problem) {
            throw explained(problem);
        }
    }

    @Override
    Number wholeNumber() {
        try {
            return parser.getNumberValue();
        } catch (IOException problem) {
            throw explained(problem);
        }
    }

    @Override
    double doubleValue() {
        try {
            return parser.getDoubleValue();
        } catch (IOException problem) {
            throw explained(problem);
        }
    }

    @Override
    BigDecimal decimalValue() {
        try {
            return parser.getDecimalValue();
        } catch (InputCoercionException | NumberFormatException beyond) {
            throw new ArithmeticException(beyond.getMessage());
        } catch (IOException problem) {
            throw explained(problem);
        }
    }

    @Override
    int offset() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    @Override
    String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** Jackson 3 has looked at the value by now, and would have told of a number that goes on as none does. */
    @Override
    JsonException duplicate() {
        checkEndOfNumber();
        return super.duplicate();
    }

    private void checkEndOfNumber() {
        long end = parser.currentLocation().getByteOffset();
        String problem = Jackson2Messages.endOfNumber(text, (int) end);
        if (problem != null) {
            throw notJson(problem, end, null);
        }
    }

    private JsonException explained(IOException thrown) {
        if (!(thrown instanceof JacksonException problem)) {
            throw new UncheckedIOException(thrown); // the text is in memory
        }
        long offset = problem.getLocation() == null ? -1 : problem.getLocation().getByteOffset();
        if (offset < 0) {
            offset = parser.currentLocation().getByteOffset();
        }
        String message = problem.getOriginalMessage();
        return problem instanceof StreamConstraintsException
                ? beyondLimit(message, offset, problem)
                : notJson(
                        Jackson2Messages.asOfJackson3(message, text, (int) offset),
                        offset - Jackson2Messages.past(message),
                        problem);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException notFromMemory) {
            throw new UncheckedIOException(notFromMemory);
        }
    }
}
