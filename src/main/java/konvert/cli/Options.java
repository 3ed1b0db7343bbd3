package konvert.cli;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command takes, told to picocli in its own model. Its annotations would say the same, but to read them Java
 * makes classes at run time, which was a tenth of a short command's time.
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

    /** A command with what it declares and {@code --help} and {@code --version}. */
    static CommandSpec of(String name, Declared command) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        command.declare(new Options(help(spec)));
        return spec;
    }

    static CommandSpec help(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .descriptionKey("mixinStandardHelpOptions.help")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .descriptionKey("mixinStandardHelpOptions.version")
                        .build());
    }

    Options part(Declared part) {
        part.declare(this);
        return this;
    }

    Options flag(String name, String key, Consumer<Boolean> taken) {
        return option(OptionSpec.builder(name).type(boolean.class).descriptionKey(key), taken);
    }

    <T> Options value(String name, String label, Class<T> type, String key, Consumer<T> taken) {
        return option(
                OptionSpec.builder(name).paramLabel(label).type(type).descriptionKey(key), taken);
    }

    <T> Options values(String name, String label, Class<T> type, String key, Consumer<List<T>> taken) {
        return option(
                OptionSpec.builder(name)
                        .paramLabel(label)
                        .type(List.class)
                        .auxiliaryTypes(type)
                        .descriptionKey(key),
                taken);
    }

    <T> Options option(OptionSpec.Builder option, Consumer<T> taken) {
        Binding<T> binding = new Binding<>(taken);
        spec.addOption(
                option.getter(binding).setter(binding).hasInitialValue(false).build());
        return this;
    }

    Options words(String label, String arity, String key, Consumer<List<String>> taken) {
        PositionalParamSpec.Builder words = PositionalParamSpec.builder()
                .paramLabel(label)
                .arity(arity)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .descriptionKey(key);
        Binding<List<String>> binding = new Binding<>(taken);
        spec.addPositional(
                words.getter(binding).setter(binding).hasInitialValue(false).build());
        return this;
    }

    private static final class Binding<T> implements IGetter, ISetter {

        private final Consumer<T> taken;
        private @Nullable Object value;

        Binding(Consumer<T> taken) {
            this.taken = taken;
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
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
