package konvert.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code konvert directory}: what a publisher and a careful user need; its subcommands do the work. */
final class DirectoryCommand implements Options.Declared, Runnable {

    private final Terminal terminal;
    private @Nullable Options options;

    DirectoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void declare(Options declared) {
        options = declared.command("check", new DirectoryCheckCommand(terminal))
                .command("export-own", new DirectoryExportCommand(terminal));
    }

    @Override
    public void run() {
        Objects.requireNonNull(options).explain();
    }
}
