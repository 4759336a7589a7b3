package io.github.hcs4j.type;

import java.util.ArrayList;
import java.util.List;

/** What the schema demands of values, while it is told. */
final class Demands {

    final List<Form> forms = new ArrayList<>();
    final List<Limit> limits = new ArrayList<>();
}
