package io.github.hcs4j.json;

import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.gate.VersionGate;
import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.OsType;
import io.github.hcs4j.model.v2.PathType;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.validate.HcsValidator;
import io.github.hcs4j.version.WindowsBuild;
import java.util.concurrent.Callable;

/** What a thread does first with classes that nobody has used before; another thing for each number. */
public final class FirstUse implements Callable<String> {

    /** How many things there are to do. */
    static final int KINDS = 14;

    private final int number;

    public FirstUse(Integer number) {
        this.number = number;
    }

    @Override
    public String call() {
        return switch (number % KINDS) {
            case 0 -> roundTrip(ComputeSystem.TYPE, "{\"Owner\":\"a\",\"x\":[{}]}");
            case 1 -> roundTrip(ContainerConfig.TYPE, "{\"SystemType\":\"Container\",\"Layers\":[]}");
            case 2 -> roundTrip(Spec.TYPE, "{\"ociVersion\":\"1.0.0\",\"root\":{\"path\":\"\"}}");
            case 3 ->
                PathType.of("AbsolutePath").text() + PathType.TYPE.values().size();
            case 4 -> PathType.Known.values()[0].text() + OsType.Known.values().length;
            case 5 ->
                ComputeSystem.builder().owner("a").build()
                        + ComputeSystem.TYPE.members().get(0).name();
            case 6 ->
                V2Model.model().types().stream()
                        .map(type -> type instanceof ObjectType<?> object
                                ? object.members().size()
                                : 0)
                        .toList()
                        .toString();
            case 7 -> OciModel.model().types() + new PathType.Unknown("x").text() + ScalarType.ANY;
            case 8 -> SharedUse.map(MappingRules.HCSSHIM_2019);
            case 9 -> SharedUse.map(MappingRules.HCSSHIM_2026);
            case 10 -> SharedUse.validate(HcsValidator.of(ComputeSystem.TYPE).forBuild(WindowsBuild.SERVER_2019));
            case 11 -> SharedUse.strip(VersionGate.forBuild(WindowsBuild.SERVER_2019));
            case 12 -> SharedUse.explain();
            default -> SharedUse.compare();
        };
    }

    private static <T> String roundTrip(JsonType<T> type, String text) {
        String written = type.toJson(type.read(text));
        if (!written.equals(text)) {
            throw new AssertionError(text + " became " + written);
        }
        return written + type.toPrettyJson(type.read(text));
    }
}
