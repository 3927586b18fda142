package dk.referat;

import dk.referat.model.Element;
import dk.referat.model.Minutes;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Walks through a model, every element with the one that it is a part of. */
final class Parts {

    private final BiConsumer<Element, Element> visitor;

    private Parts(BiConsumer<Element, Element> visitor) {
        this.visitor = visitor;
    }

    /** Calls the visitor with each element but the minutes themselves: what holds it, then the element. */
    static void walk(Minutes minutes, BiConsumer<Element, Element> visitor) {
        new Parts(visitor).descend(minutes);
    }

    static List<Element> of(Minutes minutes) {
        List<Element> parts = new ArrayList<>();
        walk(minutes, (whole, part) -> parts.add(part));
        return parts;
    }

    private void descend(Element whole) {
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            visit(whole, value(whole, component));
        }
    }

    private void visit(Element whole, Object value) {
        if (value instanceof Element part) {
            visitor.accept(whole, part);
            descend(part);
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> visit(whole, one));
        } else if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresent(one -> visit(whole, one));
        }
    }

    private static Object value(Element whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component + " cannot be read", e);
        }
    }
}
