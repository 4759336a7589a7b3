package io.github.hcs4j.diff;

import io.github.hcs4j.diff.Change.JavaNameChanged;
import io.github.hcs4j.diff.Change.Place;
import io.github.hcs4j.diff.Change.Redated;
import io.github.hcs4j.diff.MapperTask.Duty;
import io.github.hcs4j.diff.MemberChange.AbsenceChanged;
import io.github.hcs4j.diff.MemberChange.MemberAdded;
import io.github.hcs4j.diff.MemberChange.MemberRemoved;
import io.github.hcs4j.diff.MemberChange.MemberRenamed;
import io.github.hcs4j.diff.MemberChange.MemberRetyped;
import io.github.hcs4j.diff.MemberChange.PatternChanged;
import io.github.hcs4j.diff.MemberChange.RequirementChanged;
import io.github.hcs4j.diff.Pairing.Pair;
import io.github.hcs4j.diff.TypeChange.MembersReordered;
import io.github.hcs4j.diff.TypeView.MemberView;
import io.github.hcs4j.diff.TypeView.ObjectView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the members of an object. */
final class ObjectComparison {

    private final ObjectView older;
    private final ObjectView newer;
    private final SchemaPair schemas;
    private final TypeFit values;
    private final Optional<MapperView> mapper;
    private final Pairing<MemberView> members;
    private final List<Change> changes = new ArrayList<>();

    ObjectComparison(ObjectView older, ObjectView newer, SchemaPair schemas) {
        this.older = older;
        this.newer = newer;
        this.schemas = schemas;
        this.values = new TypeFit(schemas);
        this.mapper = schemas.mapper(older.name(), newer.name());
        this.members = Pairing.of(older.members(), newer.members(), MemberView::name, MemberView::aliases);
    }

    List<Change> changes() {
        reordered();
        Map<MemberView, Pair<MemberView>> pairs = new IdentityHashMap<>();
        members.pairs().forEach(pair -> pairs.putIfAbsent(pair.newer(), pair));
        for (MemberView member : newer.members()) {
            Pair<MemberView> pair = pairs.get(member);
            if (pair == null) {
                added(member);
            } else {
                compare(pair);
            }
        }
        members.removed().forEach(this::removed);
        return changes;
    }

    private Place place(MemberView member) {
        return new Place(newer.name(), member.name());
    }

    private void reordered() {
        Set<MemberView> removed = Collections.newSetFromMap(new IdentityHashMap<>());
        removed.addAll(members.removed());
        List<MemberView> before = older.members().stream()
                .filter(member -> !removed.contains(member))
                .toList();
        List<MemberView> after = members.pairs().stream().map(Pair::older).toList();
        if (!before.equals(after)) {
            changes.add(new MembersReordered(
                    new Place(newer.name(), null),
                    before.stream().map(MemberView::name).toList(),
                    members.pairs().stream().map(pair -> pair.newer().name()).toList(),
                    Impacts.MEMBERS_REORDERED));
        }
    }

    private void added(MemberView member) {
        Impact impact = Impacts.memberAdded(member.required());
        changes.add(new MemberAdded(place(member), member, impact.with(implement(member))));
    }

    private void removed(MemberView member) {
        Impact impact = Impacts.memberRemoved(member.required());
        changes.add(new MemberRemoved(place(member), member, impact.with(drop(member))));
    }

    private void compare(Pair<MemberView> pair) {
        MemberView before = pair.older();
        MemberView after = pair.newer();
        Place place = place(after);
        boolean renamesJava = !before.accessor().equals(after.accessor());
        List<MapperTask> renaming = new ArrayList<>();
        if (renamesJava) {
            renaming.addAll(drop(before));
            renaming.addAll(implement(after));
        }
        if (!before.name().equals(after.name())) {
            Impact impact = Impacts.memberRenamed(renamesJava).with(renaming);
            changes.add(new MemberRenamed(place, before.name(), after.name(), impact));
        } else if (renamesJava) {
            Impact impact = Impacts.RENAMED_IN_JAVA.with(renaming);
            changes.add(new JavaNameChanged(place, before.accessor(), after.accessor(), impact));
        }
        retyped(place, before, after);
        if (before.required() != after.required()) {
            changes.add(new RequirementChanged(place, after.required(), Impacts.requirementChanged(after.required())));
        }
        if (!Objects.equals(before.absence(), after.absence())) {
            changes.add(new AbsenceChanged(
                    place,
                    before.absence(),
                    after.absence(),
                    Impacts.absenceChanged(before.absence(), after.absence())));
        }
        if (!Objects.equals(before.pattern(), after.pattern())) {
            changes.add(new PatternChanged(
                    place,
                    before.pattern(),
                    after.pattern(),
                    Impacts.patternChanged(before.pattern(), after.pattern())));
        }
        if (!before.versions().equals(after.versions())) {
            changes.add(new Redated(
                    place, before.versions().toString(), after.versions().toString(), Impacts.REDATED));
        }
    }

    private void retyped(Place place, MemberView before, MemberView after) {
        if (schemas.inNewerNames(before.type()).equals(after.type())) {
            return;
        }
        boolean isSameJava = schemas.sameJava(before.type(), after.type());
        Impact impact = Impacts.memberRetyped(
                values.canBeSent(before.type(), after.type()),
                values.canBeRead(after.type(), before.type()),
                isSameJava);
        List<MapperTask> tasks = isSameJava || before.accessor().equals(after.accessor()) && isUnmapped(after)
                ? List.of()
                : task(Duty.RETURN, after, schemas.newerJava(after.type()));
        changes.add(new MemberRetyped(place, before.type(), after.type(), impact.with(tasks)));
    }

    private boolean isUnmapped(MemberView member) {
        return mapper.filter(found -> found.unmapped().containsKey(member.name()))
                .isPresent();
    }

    private List<MapperTask> implement(MemberView member) {
        return task(Duty.IMPLEMENT, member, schemas.newerJava(member.type()));
    }

    private List<MapperTask> drop(MemberView member) {
        return task(Duty.DROP, member, null);
    }

    private List<MapperTask> task(Duty duty, MemberView member, @Nullable String javaType) {
        return mapper
                .map(found -> new MapperTask(
                        found.className(),
                        found.implementation(),
                        duty,
                        member.accessor(),
                        javaType,
                        found.unmapped().get(member.name())))
                .stream()
                .toList();
    }
}
