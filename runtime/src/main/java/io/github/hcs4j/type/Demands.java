package io.github.hcs4j.type;

import java.util.ArrayList;
import java.util.List;

/** The demands of the schema on the values of members, collected while a type is described. */
final class Demands {

    final List<Form> forms = new ArrayList<>();
    final List<Limit> limits = new ArrayList<>();
}
