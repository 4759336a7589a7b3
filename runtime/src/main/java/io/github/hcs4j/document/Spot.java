package io.github.hcs4j.document;

import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OtherMembers;

/**
 * A place in a document, and the versions that hold there.
 *
 * @param place the place
 * @param versions the versions
 */
public record Spot(Place place, VersionScope versions) {

    /**
     * The spot of a member of the object that is here.
     *
     * @param member the member
     * @return its spot
     */
    public Spot member(Member<?> member) {
        return new Spot(place.member(member), versions);
    }

    /**
     * The spot of a member of the object that is here, for whose name its type has a rule.
     *
     * @param rule the rule
     * @param name the name
     * @return its spot
     */
    public Spot otherMember(OtherMembers rule, String name) {
        return new Spot(place.otherMember(rule, name), versions);
    }

    /**
     * The spot of an element of the list that is here.
     *
     * @param index its index
     * @return its spot
     */
    public Spot element(int index) {
        return new Spot(place.element(index), versions);
    }

    /**
     * The same spot, where the value that can be alone or in a list is known to be a list.
     *
     * @return the spot
     */
    public Spot elements() {
        return new Spot(place.elements(), versions);
    }

    /**
     * The same spot, where the value that can be alone or in a list is known to be alone.
     *
     * @return the spot
     */
    public Spot only() {
        return new Spot(place.only(), versions);
    }

    /**
     * The spot of an entry of the map that is here.
     *
     * @param key its key
     * @return its spot
     */
    public Spot entry(String key) {
        return new Spot(place.entry(key), versions);
    }

    /**
     * The same spot, where the choice that is here is known to be one of its objects.
     *
     * @param branch the type of the object
     * @return the spot
     */
    public Spot branch(ObjectType<?> branch) {
        return new Spot(place.branch(branch), versions);
    }

    /**
     * The same spot, where what the free-form member that is here carries is known to be of a type.
     *
     * @param carried the type
     * @return the spot
     */
    public Spot carried(ModelType<?> carried) {
        return new Spot(place.carried(carried), versions);
    }

    /**
     * The same spot, with other versions.
     *
     * @param other the versions
     * @return the spot
     */
    public Spot with(VersionScope other) {
        return other == versions ? this : new Spot(place, other);
    }
}
