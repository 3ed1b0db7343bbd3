package konvert.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code konvert directory}: what a publisher and a careful user need; its subcommands do the work. */
@Command(name = "directory", mixinStandardHelpOptions = true)
final class DirectoryCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
