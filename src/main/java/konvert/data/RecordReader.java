package konvert.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Binds the program's own JSON files to records: a field to the component of its name, what has no component passed
 * over, what is missing null, 0 or false; lists, sets and maps of these; an enum by its name in words («remand prison»).
 *
 * <p>Files of users are bound by Jackson, which finds every fault. In these the tests have found them, and what Jackson
 * learns of sixty types before it binds one was a fifth of a short command's time (docs/performance.md).
 */
public final class RecordReader {

    private static final JsonFactory JSON = new JsonFactory();

    // Tables are read by several threads; two may make the same reader, of which either will do.
    private final Map<Type, Reader> readers = new ConcurrentHashMap<>();

    /** Reads the value whose first token is the parser's, and leaves the parser at its last. */
    private interface Reader {

        @Nullable
        Object read(JsonParser in) throws IOException;

        default @Nullable Object orNull(JsonParser in) throws IOException {
            return in.currentToken() == JsonToken.VALUE_NULL ? null : read(in);
        }
    }

    /** Reads records, and of other types those that stand as texts. */
    public RecordReader(Map<Class<?>, Function<String, ?>> texts) {
        texts.forEach((type, parse) -> readers.put(type, in -> parsed(parse, in)));
        readers.put(String.class, JsonParser::getText);
        for (Class<?> type : new Class<?>[] {int.class, Integer.class}) {
            readers.put(type, JsonParser::getIntValue);
        }
        for (Class<?> type : new Class<?>[] {double.class, Double.class}) {
            readers.put(type, JsonParser::getDoubleValue);
        }
        for (Class<?> type : new Class<?>[] {boolean.class, Boolean.class}) {
            readers.put(type, JsonParser::getBooleanValue);
        }
    }

    /**
     * What the file says.
     *
     * @throws IOException where it does not fit {@code type}
     */
    public <T> T read(InputStream file, Class<T> type) throws IOException {
        try (JsonParser in = JSON.createParser(file)) {
            in.nextToken();
            return type.cast(Objects.requireNonNull(reader(type).read(in)));
        }
    }

    private Reader reader(Type type) {
        Reader reader = readers.get(type);
        if (reader == null) {
            reader = made(type);
            readers.put(type, reader);
        }
        return reader;
    }

    private Reader made(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return in -> list(of[0], in);
            } else if (generic.getRawType() == Set.class) {
                return in -> new LinkedHashSet<>(list(of[0], in));
            } else if (generic.getRawType() == Map.class && of[0] == String.class) {
                return in -> map(of[1], in);
            }
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            return new RecordOf(plain);
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            return in -> constant(plain, in);
        }
        throw new IllegalArgumentException("no way to read " + type);
    }

    private List<@Nullable Object> list(Type of, JsonParser in) throws IOException {
        expect(JsonToken.START_ARRAY, in);
        Reader reader = reader(of);
        List<@Nullable Object> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(reader.orNull(in));
        }
        return list;
    }

    private Map<String, @Nullable Object> map(Type of, JsonParser in) throws IOException {
        expect(JsonToken.START_OBJECT, in);
        Reader reader = reader(of);
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String key = in.currentName();
            in.nextToken();
            map.put(key, reader.orNull(in));
        }
        return map;
    }

    private static Object parsed(Function<String, ?> parse, JsonParser in) throws IOException {
        try {
            return parse.apply(in.getText());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new JsonParseException(in, String.valueOf(e.getMessage()), e);
        }
    }

    private static Object constant(Class<?> type, JsonParser in) throws IOException {
        String words = in.getText();
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().replace('_', ' ').equalsIgnoreCase(words)) {
                return constant;
            }
        }
        throw new JsonParseException(in, words + " is no " + type.getSimpleName());
    }

    private static void expect(JsonToken token, JsonParser in) throws IOException {
        if (in.currentToken() != token) {
            throw new JsonParseException(in, in.currentToken() + " where " + token + " was expected");
        }
    }

    private final class RecordOf implements Reader {

        private final RecordComponent[] components;
        private final @Nullable Reader[] readers;
        private final Constructor<?> constructor;

        RecordOf(Class<?> type) {
            components = type.getRecordComponents();
            readers = new Reader[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = components[i].getType();
            }
            try {
                constructor = type.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has its canonical constructor", e);
            }
            constructor.setAccessible(true);
        }

        @Override
        public Object read(JsonParser in) throws IOException {
            expect(JsonToken.START_OBJECT, in);
            @Nullable Object[] values = new Object[components.length];
            while (in.nextToken() != JsonToken.END_OBJECT) {
                int component = component(in.currentName());
                in.nextToken();
                if (component < 0) {
                    in.skipChildren();
                } else {
                    values[component] = reader(component).orNull(in);
                }
            }
            for (int i = 0; i < values.length; i++) {
                Class<?> type = components[i].getType();
                if (values[i] == null && type.isPrimitive()) {
                    values[i] = Array.get(Array.newInstance(type, 1), 0);
                }
            }
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw new JsonParseException(in, String.valueOf(e.getCause()), e.getCause());
            } catch (ReflectiveOperationException | IllegalArgumentException e) {
                throw new JsonParseException(in, "does not fit " + constructor, e);
            }
        }

        private int component(String name) {
            for (int i = 0; i < components.length; i++) {
                if (components[i].getName().equals(name)) {
                    return i;
                }
            }
            return -1;
        }

        private Reader reader(int component) {
            Reader reader = readers[component];
            if (reader == null) {
                reader = RecordReader.this.reader(components[component].getGenericType());
                readers[component] = reader;
            }
            return reader;
        }
    }
}
