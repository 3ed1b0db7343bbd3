package konvert.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Function;
import konvert.russian.Gender;

/** How Jackson reads and writes the directory file: strictly, nothing turned into something else in silence. */
final class DirectoryJson {

    static final JsonMapper MAPPER = mapper();

    private DirectoryJson() {}

    private static JsonMapper mapper() {
        SimpleModule module = new SimpleModule();
        text(module, LocalDate.class, DirectoryText::day, LocalDate::toString);
        text(module, Period.class, DirectoryText::length, Period::toString);
        text(module, Born.class, Born::parse, Born::toString);
        text(module, Gender.class, DirectoryText::gender, Gender::code);
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(module)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        for (CoercionInputShape shape : new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
        }) {
            builder.withCoercionConfig(LogicalType.Textual, config -> config.setCoercion(shape, CoercionAction.Fail));
        }
        builder.withCoercionConfig(
                LogicalType.Integer, config -> config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail));
        JsonMapper mapper = builder.build();
        // A text of any length is read, found too long, and only its entry left out.
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
        return mapper;
    }

    private static <T> void text(
            SimpleModule module, Class<T> type, Function<String, T> reader, Function<T, String> writer) {
        module.addDeserializer(type, new TextReader<>(type, reader));
        module.addSerializer(type, new TextWriter<>(type, writer));
    }

    /** A value that stands as a JSON string and as nothing else. */
    private static final class TextReader<T> extends StdDeserializer<T> {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient Function<String, T> reader;

        TextReader(Class<T> type, Function<String, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getText();
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                try {
                    return reader.apply(text);
                } catch (DateTimeException | IllegalArgumentException e) {
                    // reported below
                }
            }
            throw context.weirdStringException(text, handledType(), "not of this form");
        }
    }

    private static final class TextWriter<T> extends StdSerializer<T> {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient Function<T, String> writer;

        TextWriter(Class<T> type, Function<T, String> writer) {
            super(type);
            this.writer = writer;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(writer.apply(value));
        }
    }
}
