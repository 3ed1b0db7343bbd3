package konvert.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Binds the program's own JSON files to records: fields to components of the same name, what has no component passed
 * over, what is missing null, 0 or false. An enum stands in words («remand prison»).
 *
 * <p>Files of users are Jackson's to bind, which finds every fault. Here the tests have found them, and Jackson's
 * learning of sixty types would be a quarter of a short command's time (docs/performance.md).
 */
public final class RecordReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<Type, Reader> readers = new HashMap<>();

    /** Reads the value the parser stands at; null where it says so. */
    private interface Reader {
        @Nullable
        Object read(JsonParser in) throws IOException;
    }

    /** A reader of records, and of these types that stand as texts. */
    public RecordReader(Map<Class<?>, Function<String, ?>> texts) {
        texts.forEach((type, parse) -> readers.put(type, in -> parse.apply(in.getText())));
        readers.put(String.class, JsonParser::getText);
        readers.put(int.class, JsonParser::getIntValue);
        readers.put(Integer.class, JsonParser::getIntValue);
        readers.put(double.class, JsonParser::getDoubleValue);
        readers.put(Double.class, JsonParser::getDoubleValue);
        readers.put(boolean.class, JsonParser::getBooleanValue);
        readers.put(Boolean.class, JsonParser::getBooleanValue);
    }

    /** The one value of a file. */
    public <T> T read(InputStream in, Class<T> type) throws IOException {
        try (JsonParser parser = JSON.createParser(in)) {
            parser.nextToken();
            return java.util.Objects.requireNonNull(type.cast(reader(type).read(parser)));
        }
    }

    private Reader reader(Type type) {
        Reader reader = readers.get(type);
        if (reader == null) {
            reader = newReader(type);
            readers.put(type, reader);
        }
        return reader;
    }

    private Reader newReader(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Type last = arguments[arguments.length - 1];
            if (generic.getRawType() == List.class) {
                return new Items(last, false);
            } else if (generic.getRawType() == Set.class) {
                return new Items(last, true);
            } else if (generic.getRawType() == Map.class) {
                return new Entries(arguments[0], last);
            }
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            return new Fields(plain);
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            return in -> constant(plain, in.getText());
        }
        throw new IllegalArgumentException("no way to read " + type);
    }

    private static Object constant(Class<?> type, String words) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().replace('_', ' ').equalsIgnoreCase(words)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(words + " is no " + type);
    }

    private @Nullable Object value(Reader reader, JsonParser in) throws IOException {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : reader.read(in);
    }

    private final class Items implements Reader {
        private final Type type;
        private final boolean unique;

        Items(Type type, boolean unique) {
            this.type = type;
            this.unique = unique;
        }

        @Override
        public Object read(JsonParser in) throws IOException {
            Reader reader = reader(type);
            List<@Nullable Object> items = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(reader, in));
            }
            return unique ? new LinkedHashSet<>(items) : items;
        }
    }

    private final class Entries implements Reader {
        private final Type key;
        private final Type type;

        Entries(Type key, Type type) {
            this.key = key;
            this.type = type;
        }

        @Override
        public Object read(JsonParser in) throws IOException {
            Reader reader = reader(type);
            Map<Object, @Nullable Object> entries = new LinkedHashMap<>();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                in.nextToken();
                entries.put(key == String.class ? name : constant((Class<?>) key, name), value(reader, in));
            }
            return entries;
        }
    }

    private final class Fields implements Reader {
        private final Constructor<?> constructor;
        private final RecordComponent[] components;
        private final Reader[] values;

        Fields(Class<?> type) {
            components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = components[i].getType();
            }
            values = new Reader[components.length];
            try {
                constructor = type.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(e);
            }
            constructor.setAccessible(true);
        }

        @Override
        public Object read(JsonParser in) throws IOException {
            @Nullable Object[] arguments = new Object[components.length];
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                in.nextToken();
                int i = index(name);
                if (i < 0) {
                    in.skipChildren();
                } else {
                    if (values[i] == null) {
                        values[i] = reader(components[i].getGenericType());
                    }
                    arguments[i] = value(values[i], in);
                }
            }
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i] == null && components[i].getType().isPrimitive()) {
                    arguments[i] = components[i].getType() == boolean.class
                            ? (Object) false
                            : components[i].getType() == int.class ? (Object) 0 : (Object) 0.0;
                }
            }
            try {
                return constructor.newInstance(arguments);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(e);
            }
        }

        private int index(String name) {
            for (int i = 0; i < components.length; i++) {
                if (components[i].getName().equals(name)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
