package io.github.hcs4j.diff;

import io.github.hcs4j.diff.Change.JavaNameChanged;
import io.github.hcs4j.diff.Change.Place;
import io.github.hcs4j.diff.Change.Redated;
import io.github.hcs4j.diff.MapperTask.Duty;
import io.github.hcs4j.diff.Pairing.Pair;
import io.github.hcs4j.diff.TypeChange.DiscriminatorChanged;
import io.github.hcs4j.diff.TypeChange.RootChanged;
import io.github.hcs4j.diff.TypeChange.TypeAdded;
import io.github.hcs4j.diff.TypeChange.TypeRemoved;
import io.github.hcs4j.diff.TypeChange.TypeRenamed;
import io.github.hcs4j.diff.TypeChange.TypeReplaced;
import io.github.hcs4j.diff.TypeView.EnumView;
import io.github.hcs4j.diff.TypeView.ObjectView;
import io.github.hcs4j.diff.TypeView.UnionView;
import io.github.hcs4j.diff.TypeView.UnionView.Branch;
import io.github.hcs4j.diff.TypeView.ValueView;
import io.github.hcs4j.diff.ValueChange.BranchAdded;
import io.github.hcs4j.diff.ValueChange.BranchRemoved;
import io.github.hcs4j.diff.ValueChange.BranchRetyped;
import io.github.hcs4j.diff.ValueChange.ValueAdded;
import io.github.hcs4j.diff.ValueChange.ValueRemoved;
import io.github.hcs4j.type.RootType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares two schemas type by type. */
final class Comparison {

    private static final Place ROOT = new Place(RootType.NAME, null);

    private final SchemaPair schemas;
    private final List<Change> changes = new ArrayList<>();

    Comparison(SchemaView older, SchemaView newer) {
        this.schemas = new SchemaPair(older, newer);
    }

    List<Change> changes() {
        schemas.types().added().forEach(type -> changes.add(new TypeAdded(place(type), type, Impacts.TYPE_ADDED)));
        schemas.types().removed().forEach(this::removed);
        schemas.types().pairs().forEach(this::compare);
        compareRoots();
        // stable, so that what is told of one type stays in its order
        changes.sort(Comparator.comparing(change -> change.place().type()));
        return changes;
    }

    private void compareRoots() {
        String before = schemas.older().root();
        String after = schemas.newer().root();
        if (before == null ? after == null : schemas.inNewerNames(before).equals(after)) {
            return;
        }
        changes.add(new RootChanged(ROOT, before, after, rootChanged(before, after)));
    }

    private Impact rootChanged(@Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return before == null ? Impacts.ROOT_ADDED : Impacts.ROOT_REMOVED;
        }
        TypeFit values = new TypeFit(schemas);
        return Impacts.rootChanged(
                values.canBeSent(before, after), values.canBeRead(after, before), schemas.sameJava(before, after));
    }

    private static Place place(TypeView type) {
        return new Place(type.name(), null);
    }

    private void removed(TypeView type) {
        changes.add(new TypeRemoved(place(type), type, Impacts.TYPE_REMOVED.with(endOfMapper(type))));
    }

    private List<MapperTask> endOfMapper(TypeView type) {
        return mapperTask(type, Duty.END, null);
    }

    private List<MapperTask> mapperTask(TypeView older, Duty duty, @Nullable String newClassName) {
        return schemas
                .olderMapper(older.name())
                .map(mapper ->
                        new MapperTask(mapper.className(), mapper.implementation(), duty, null, newClassName, null))
                .stream()
                .toList();
    }

    private void compare(Pair<TypeView> pair) {
        TypeView older = pair.older();
        TypeView newer = pair.newer();
        Place place = place(newer);
        if (!older.name().equals(newer.name())) {
            changes.add(new TypeRenamed(place, older.name(), newer.name(), renamed(older, newer)));
        } else if (!older.javaName().equals(newer.javaName())) {
            changes.add(new JavaNameChanged(place, older.javaName(), newer.javaName(), renamed(older, newer)));
        }
        redated(place, older.versions(), newer.versions());
        if (older instanceof ObjectView before && newer instanceof ObjectView after) {
            changes.addAll(new ObjectComparison(before, after, schemas).changes());
        } else if (older instanceof EnumView before && newer instanceof EnumView after) {
            compare(before, after);
        } else if (older instanceof UnionView before && newer instanceof UnionView after) {
            compare(before, after);
        } else {
            changes.add(new TypeReplaced(place, older, newer, Impacts.TYPE_REPLACED.with(endOfMapper(older))));
        }
    }

    private Impact renamed(TypeView older, TypeView newer) {
        return older.javaName().equals(newer.javaName())
                ? Impacts.SAME
                : Impacts.RENAMED_IN_JAVA.with(mapperTask(older, Duty.EXTEND, newer.javaName() + "Mapper"));
    }

    private void redated(Place place, VersionRange before, VersionRange after) {
        if (!before.equals(after)) {
            changes.add(new Redated(place, before.toString(), after.toString(), Impacts.REDATED));
        }
    }

    private void compare(EnumView older, EnumView newer) {
        Pairing<ValueView> values = Pairing.of(older.values(), newer.values(), ValueView::text, value -> List.of());
        for (ValueView value : values.added()) {
            changes.add(new ValueAdded(new Place(newer.name(), value.text()), value, Impacts.VALUE_ADDED));
        }
        for (Pair<ValueView> pair : values.pairs()) {
            Place place = new Place(newer.name(), pair.newer().text());
            String before = pair.older().constant();
            String after = pair.newer().constant();
            if (!before.equals(after)) {
                changes.add(new JavaNameChanged(place, before, after, Impacts.RENAMED_IN_JAVA));
            }
            redated(place, pair.older().versions(), pair.newer().versions());
        }
        for (ValueView value : values.removed()) {
            changes.add(new ValueRemoved(new Place(newer.name(), value.text()), value, Impacts.VALUE_REMOVED));
        }
    }

    private void compare(UnionView older, UnionView newer) {
        if (!older.discriminator().equals(newer.discriminator())) {
            changes.add(new DiscriminatorChanged(
                    place(newer), older.discriminator(), newer.discriminator(), Impacts.DISCRIMINATOR_CHANGED));
        }
        Pairing<Branch> branches = Pairing.of(older.branches(), newer.branches(), Branch::text, branch -> List.of());
        for (Branch branch : branches.added()) {
            changes.add(new BranchAdded(new Place(newer.name(), branch.text()), branch.type(), Impacts.BRANCH_ADDED));
        }
        for (Pair<Branch> pair : branches.pairs()) {
            Branch after = pair.newer();
            if (!schemas.newerName(pair.older().type()).equals(after.type())) {
                changes.add(new BranchRetyped(
                        new Place(newer.name(), after.text()),
                        pair.older().type(),
                        after.type(),
                        Impacts.BRANCH_RETYPED));
            }
        }
        for (Branch branch : branches.removed()) {
            changes.add(
                    new BranchRemoved(new Place(newer.name(), branch.text()), branch.type(), Impacts.BRANCH_REMOVED));
        }
    }
}
