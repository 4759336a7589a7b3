package io.github.hcs4j.json.engine;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.RandomAccess;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** An unmodifiable list whose elements may be {@code null}, which {@link java.util.List#copyOf} does not allow. */
class FrozenList<E extends @Nullable Object> extends AbstractList<E> implements RandomAccess {

    private final ArrayList<E> elements;

    /** Takes over a list that nobody else has. */
    FrozenList(ArrayList<E> elements) {
        elements.trimToSize();
        this.elements = elements;
    }

    /** A list whose elements have the one form that {@link FreeForm} gives them. */
    static final class OfFreeForm extends FrozenList<@Nullable Object> {

        /** Counted when it is first asked for. */
        private @Nullable Extent extent;

        private final boolean isHidden;

        /**
         * Takes over elements.
         *
         * @param isHidden whether they are of a record, where no schema says which of them are secret
         */
        OfFreeForm(ArrayList<@Nullable Object> elements, boolean isHidden) {
            super(elements);
            this.isHidden = isHidden;
        }

        /** The elements; of a record, how many there are. */
        @Override
        public String toString() {
            return isHidden ? names() : super.toString();
        }

        /** The names in the elements without the values, at every depth. */
        String names() {
            StringJoiner text = new StringJoiner(", ", "[", "]");
            forEach(element -> text.add(RecordText.freeForm(element)));
            return text.toString();
        }

        Extent extent() {
            Extent known = extent;
            if (known == null) {
                known = Extent.around(this);
                extent = known;
            }
            return known;
        }
    }

    @Override
    public E get(int index) {
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }
}
