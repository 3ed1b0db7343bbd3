package konvert.cli;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command takes, told to picocli in its own model. Its annotations would say the same, but to read them Java
 * makes classes at run time, a tenth of a short command's time (docs/performance.md). {@code key} is where the
 * explanation stands in the bundle {@code commands}; {@code taken} gets what was given.
 */
final class Options {

    /** A command, or a part that several commands have in common. */
    interface Declared {

        void declare(Options options);
    }

    private final CommandSpec spec;

    private Options(CommandSpec spec) {
        this.spec = spec;
    }

    /** A command that takes what it declares, and {@code --help} and {@code --version}. */
    static CommandSpec of(String name, Declared command) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .name(name)
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .descriptionKey("help")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .descriptionKey("version")
                        .build());
        command.declare(new Options(spec));
        return spec;
    }

    Options command(String name, Declared command) {
        spec.addSubcommand(name, new CommandLine(of(name, command)));
        return this;
    }

    /** Prints what the command and its subcommands are for. */
    void explain() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    Options part(Declared part) {
        part.declare(this);
        return this;
    }

    Options flag(String name, String key, Consumer<Boolean> taken) {
        return add(OptionSpec.builder(name).type(boolean.class).descriptionKey(key), taken);
    }

    <T> Options value(String name, String label, Class<T> type, String key, Consumer<T> taken) {
        return add(OptionSpec.builder(name).paramLabel(label).type(type).descriptionKey(key), taken);
    }

    /** A value that is {@code usual}, as typed, where none is given; the explanation can name it. */
    <T> Options value(String name, String label, Class<T> type, String usual, String key, Consumer<T> taken) {
        return add(
                OptionSpec.builder(name)
                        .paramLabel(label)
                        .type(type)
                        .defaultValue(usual)
                        .descriptionKey(key),
                taken);
    }

    /** Values of an option that can be given several times. */
    <T> Options values(String name, String label, Class<T> type, String key, Consumer<List<T>> taken) {
        return add(valuesOf(name, label, type, key), taken);
    }

    static OptionSpec.Builder valuesOf(String name, String label, Class<?> type, String key) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(type)
                .descriptionKey(key);
    }

    <T> Options add(OptionSpec.Builder option, Consumer<T> taken) {
        Binding<T> binding = new Binding<>(taken);
        spec.addOption(
                option.getter(binding).setter(binding).hasInitialValue(false).build());
        return this;
    }

    /** Words without an option before them. */
    Options words(String label, String arity, String key, Consumer<List<String>> taken) {
        return add(
                PositionalParamSpec.builder()
                        .paramLabel(label)
                        .arity(arity)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .descriptionKey(key),
                taken);
    }

    /** One word without an option before it. */
    <T> Options word(String label, String arity, Class<T> type, String key, Consumer<T> taken) {
        return add(
                PositionalParamSpec.builder()
                        .paramLabel(label)
                        .arity(arity)
                        .type(type)
                        .descriptionKey(key),
                taken);
    }

    private <T> Options add(PositionalParamSpec.Builder words, Consumer<T> taken) {
        Binding<T> binding = new Binding<>(taken);
        spec.addPositional(words.required(words.arity().min() > 0)
                .getter(binding)
                .setter(binding)
                .hasInitialValue(false)
                .build());
        return this;
    }

    /** Tells what was given, and remembers it, because picocli asks for the list to put the next value into. */
    private static final class Binding<T> implements IGetter, ISetter {

        private final Consumer<T> taken;
        private @Nullable Object value;

        Binding(Consumer<T> taken) {
            this.taken = taken;
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // as picocli's interface has it
        public <G> G get() {
            return (G) value;
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway"})
        public <S> S set(S given) {
            S before = (S) value;
            value = given;
            taken.accept((T) given);
            return before;
        }
    }
}
