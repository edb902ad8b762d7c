package dev.golemasyncapi.diff;

import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the types and messages of an API go over the wire, and which way. */
final class TypeUses {

    private final Api api;
    private final Map<TypeId, List<TypeId>> usedBy = new HashMap<>();
    private final Map<TypeId, Set<Integer>> direct = new HashMap<>();
    private final Map<String, Set<Integer>> ofMessages = new HashMap<>();
    private final Map<Direction, Set<TypeId>> reached = new EnumMap<>(Direction.class);
    private final Map<Direction, Set<Type>> roots = new EnumMap<>(Direction.class);
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<Direction> directionOfExchange = new ArrayList<>();

    TypeUses(Api api) {
        this.api = api;
        for (Direction direction : Direction.values()) {
            roots.put(direction, new LinkedHashSet<>());
        }
        api.channels().forEach(this::add);
        for (TypeDeclaration declaration : api.types().all()) {
            for (TypeId used : DirectTypes.of(declaration)) {
                usedBy.computeIfAbsent(used, first -> new ArrayList<>()).add(declaration.id());
            }
        }
        roots.forEach((direction, types) -> reached.put(direction, reach(types)));
    }

    /** Which ways values of a type go; none where no channel has it. */
    Set<Direction> directions(TypeId type) {
        var directions = EnumSet.noneOf(Direction.class);
        reached.forEach((direction, types) -> {
            if (types.contains(type)) {
                directions.add(direction);
            }
        });
        return directions;
    }

    /** Where values of a type go, in document order. */
    List<Exchange> exchanges(TypeId type) {
        var found = new HashSet<Integer>();
        var seen = new HashSet<TypeId>(Set.of(type));
        Deque<TypeId> open = new ArrayDeque<>(Set.of(type));
        while (!open.isEmpty()) {
            TypeId next = open.pop();
            found.addAll(direct.getOrDefault(next, Set.of()));
            usedBy.getOrDefault(next, List.of()).stream().filter(seen::add).forEach(open::push);
        }
        return inOrder(found);
    }

    /** Which ways a message goes; none where no channel has it. */
    Set<Direction> directions(Message message) {
        var directions = EnumSet.noneOf(Direction.class);
        ofMessages
                .getOrDefault(message.name(), Set.of())
                .forEach(index -> directions.add(directionOfExchange.get(index)));
        return directions;
    }

    /** Where a message goes, in document order. */
    List<Exchange> exchanges(Message message) {
        return inOrder(ofMessages.getOrDefault(message.name(), Set.of()));
    }

    private List<Exchange> inOrder(Set<Integer> indexes) {
        return indexes.stream().sorted().map(exchanges::get).distinct().toList();
    }

    private void add(Channel channel) {
        String address = channel.address().text();
        channel.subscribe().ifPresent(operation -> add(address, operation, "subscribe", Direction.RECEIVED));
        channel.publish().ifPresent(operation -> add(address, operation, "publish", Direction.SENT));
        channel.parameters().forEach(parameter -> addSent(address, "parameters", parameter.type()));
        channel.webSocket().ifPresent(binding -> {
            binding.query().ifPresent(type -> addSent(address, "query", type));
            binding.headers().ifPresent(type -> addSent(address, "headers", type));
        });
    }

    private void addSent(String address, String part, Type type) {
        add(new Exchange(address, part, Optional.empty()), Direction.SENT, List.of(type));
    }

    private void add(String address, Operation operation, String keyword, Direction direction) {
        String part = Operations.keyword(operation, keyword);
        for (Message message : operation.messages()) {
            var types = new ArrayList<Type>(List.of(message.payload()));
            message.headers().map(TypeUse::type).ifPresent(types::add);
            int index = add(new Exchange(address, part, Optional.of(message.name())), direction, types);
            ofMessages.computeIfAbsent(message.name(), first -> new HashSet<>()).add(index);
        }
        roots(direction).add(operation.payload());
    }

    private int add(Exchange exchange, Direction direction, List<Type> types) {
        int index = exchanges.size();
        exchanges.add(exchange);
        directionOfExchange.add(direction);
        for (Type type : types) {
            roots(direction).add(type);
            DirectTypes.of(type)
                    .ifPresent(id ->
                            direct.computeIfAbsent(id, first -> new HashSet<>()).add(index));
        }
        return index;
    }

    private Set<Type> roots(Direction direction) {
        return roots.computeIfAbsent(direction, first -> new LinkedHashSet<>());
    }

    private Set<TypeId> reach(Set<Type> types) {
        var found = new HashSet<TypeId>();
        Deque<TypeId> open = new ArrayDeque<>();
        types.stream()
                .map(DirectTypes::of)
                .flatMap(Optional::stream)
                .filter(found::add)
                .forEach(open::push);
        while (!open.isEmpty()) {
            DirectTypes.of(api.types().get(open.pop())).stream()
                    .filter(found::add)
                    .forEach(open::push);
        }
        return found;
    }
}
