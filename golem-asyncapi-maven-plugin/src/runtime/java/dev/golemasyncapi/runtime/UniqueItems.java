package dev.golemasyncapi.runtime;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A set that was read from an array in which elements repeat although the document says that they do not. It is a set
 * of the different elements in their order, and is written as the array was.
 *
 * @param <T> the elements
 */
public final class UniqueItems<T> extends AbstractSet<T> {

    private final List<T> received;
    private final Set<T> different;

    UniqueItems(List<T> received) {
        this.received = Collections.unmodifiableList(received);
        this.different = Collections.unmodifiableSet(new LinkedHashSet<>(received));
    }

    /** {@return the elements as they stood in the array, with those that repeat} */
    public List<T> received() {
        return received;
    }

    @Override
    public Iterator<T> iterator() {
        return different.iterator();
    }

    @Override
    public boolean contains(Object element) {
        return different.contains(element);
    }

    @Override
    public int size() {
        return different.size();
    }
}
