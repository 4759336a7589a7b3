package io.github.hcs4j.benchmarks.report;

/** Who takes part; all but the last are methods of the benchmarks. */
enum Contender {
    HCS4J("hcs4j", "hcs4j"),
    TOKEN_LOOP("tokenLoop", "Jackson 3, bare token loop"),
    TOKEN_LOOP_WITH_TEXTS("tokenLoopWithTexts", "Jackson 3, token loop that takes the texts"),
    GENERATOR_LOOP("generatorLoop", "Jackson 3, generator fed from a list"),
    GENERATOR_LOOP_OF_BYTES("generatorLoopOfBytes", "Jackson 3, generator fed from a list, texts escaped before"),
    GENERATOR_LOOP_THAT_ESCAPES(
            "generatorLoopThatEscapes", "Jackson 3, generator fed from a list, backslashes escaped and nothing else"),
    TOKENS_AND_HASHES("tokensAndHashes", "Jackson 3, token loop that takes the texts, and hashes of the layers"),
    BARE_TOKENS("bareTokens", "Jackson 3, token loop that takes the texts, and generator fed from a list"),
    DATA_BINDING("dataBinding", "Jackson 3 data binding"),
    DATA_BINDING_WITH_BLACKBIRD("dataBindingWithBlackbird", "Jackson 3 data binding with Blackbird"),
    FASTJSON2("fastjson2", "fastjson2"),
    JSONSCHEMA2POJO("jsonschema2pojo", "jsonschema2pojo"),
    GO("", "Go reference (measured elsewhere, Go 1.19)");

    private final String method;
    private final String label;

    Contender(String method, String label) {
        this.method = method;
        this.label = label;
    }

    String label() {
        return label;
    }

    static Contender ofMethod(String method) {
        for (Contender contender : values()) {
            if (contender.method.equals(method)) {
                return contender;
            }
        }
        throw new IllegalArgumentException("no contender for the benchmark method " + method);
    }
}
