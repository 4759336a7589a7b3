package io.github.hcs4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hcs4j.model.v2.ComputeSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Reads and writes whatever there is with one streaming API, in a class path that need not have the other. */
public final class OneApi implements Callable<List<String>> {

    private final StreamingApi api;

    public OneApi(String api) {
        this.api = StreamingApi.valueOf(api);
    }

    @Override
    public List<String> call() {
        List<String> seen = new ArrayList<>();
        for (String text : List.of(
                "{\"Owner\":\"a\",\"x\":[1,1.5e3,18446744073709551616,true,null,\"\\uD83D\\uDC33\"],\"y\":{}}",
                "{\"SchemaVersion\":{\"Major\":2,\"Minor\":1},\"Owner\":\"\\uD83D\"}",
                "{\"Owner\":tru}",
                "{\"Owner\":1}",
                "{\"Owner\":\"a\",\"Owner\":\"b\"}",
                "[".repeat(501))) {
            seen.add(roundTrip(text));
        }
        return seen;
    }

    private String roundTrip(String text) {
        try (JsonReader in = JsonReader.of(text.getBytes(UTF_8), api)) {
            ComputeSystem system = in.document(ComputeSystem.TYPE);
            return new String(JsonWriter.write(system, ComputeSystem.TYPE, false, api), UTF_8)
                    + new String(JsonWriter.write(system, ComputeSystem.TYPE, true, api), UTF_8);
        } catch (JsonException problem) {
            return problem.getMessage();
        }
    }
}
