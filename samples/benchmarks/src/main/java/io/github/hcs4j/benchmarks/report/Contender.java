package io.github.hcs4j.benchmarks.report;

/** Who takes part; all but the last are methods of the benchmarks. */
enum Contender {
    HCS4J("hcs4j", "hcs4j"),
    RULES_OF_2019("rules2019", "hcs4j by the rules of 2019"),
    DATA_BINDING("dataBinding", "Jackson 3 data binding"),
    DATA_BINDING_WITH_BLACKBIRD("dataBindingWithBlackbird", "Jackson 3 data binding with Blackbird"),
    FASTJSON2("fastjson2", "fastjson2"),
    AVAJE_JSONB("avajeJsonb", "avaje-jsonb"),
    /** The size of what is written, beside which allocation counts. */
    RETURNED("", "the bytes that hcs4j returns");

    private final String method;
    private final String label;

    Contender(String method, String label) {
        this.method = method;
        this.label = label;
    }

    String method() {
        return method;
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
