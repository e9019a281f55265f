package org.reelkeeper.cli;

import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.reelkeeper.edit.StaleRecordException;
import org.reelkeeper.query.QuerySentences;
import org.reelkeeper.service.CatalogueRefusedException;
import org.reelkeeper.service.RefusedActException;
import org.reelkeeper.service.WrongQueryException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The program as it is called from a terminal or a script: arguments in, an exit status out.
public final class CommandLineProgram {

    private static final Logger LOG = System.getLogger(CommandLineProgram.class.getName());

    private final Surroundings around;
    private final RootCommand root;
    private final Desk desk;

    public CommandLineProgram(Surroundings around, Window window) {
        this.around = around;
        this.root = new RootCommand(window, around.environment());
        this.desk = new Desk(around, root.catalogue());
    }

    /// Does what the arguments say. Nothing is left to be thrown.
    public int run(String... arguments) {
        return RootCommand.isMeant(arguments) ? openWindow(arguments) : execute(arguments);
    }

    /// Without the library that reads arguments: it takes a third of a second, for which a person would wait at every
    /// start.
    private int openWindow(String... arguments) {
        try {
            return root.open(arguments);
        } catch (RuntimeException e) {
            return status(e);
        }
    }

    private int execute(String... arguments) {
        var line = new CommandLine(root);
        commands().forEach(line::addSubcommand);
        line.setExpandAtFiles(false); // a text that begins with @ is a text
        line.getSubcommands().values().forEach(CommandLineProgram::takeDashes);
        line.setResourceBundle(desk.wording().bundle());
        line.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((wrong, _) -> wrongUse(wrong));
        line.setExecutionExceptionHandler((fault, _, _) -> status(fault));
        int status = line.execute(arguments);
        around.out().flush();
        around.err().flush();
        return status;
    }

    /// A text or a word of a query may begin with a dash and is no cluster of short options.
    private static void takeDashes(CommandLine command) {
        switch (command.getCommand()) {
            case SetCommand _, SearchCommand _, ExportCommand _ -> {
                command.setUnmatchedOptionsArePositionalParams(true);
                command.setPosixClusteredShortOptionsAllowed(false);
            }
            default -> {} // what they take never begins with one
        }
    }

    private List<Object> commands() {
        return List.of(
                new ReadCommand(desk),
                new ImportCommand(desk),
                new ShowCommand(desk),
                new SearchCommand(desk),
                new ExportCommand(desk),
                new SetCommand(desk),
                new EmbargoCommand(desk),
                new MayUseCommand(desk),
                new HistoryCommand(desk),
                new UndoCommand(desk),
                new RedoCommand(desk),
                new VerifyCommand(desk),
                new RebuildCommand(desk),
                new BackupCommand(desk),
                new RestoreCommand(desk));
    }

    private int wrongUse(ParameterException wrong) {
        desk.tell(String.valueOf(wrong.getMessage()));
        desk.say("cli.wrong.see-help", wrong.getCommandLine().getCommandSpec().qualifiedName());
        return ExitStatus.WRONG_USE;
    }

    private int status(Exception fault) {
        return switch (fault) {
            case WrongUseException wrong -> told(wrong.key(), wrong.arguments(), ExitStatus.WRONG_USE);
            case RefusedActException refused -> told(refused.key(), refused.arguments(), ExitStatus.WRONG_USE);
            case WrongQueryException wrong -> told(wrong);
            case StaleRecordException stale ->
                told("cli.wrong.stale", List.of(String.valueOf(stale.key())), ExitStatus.WRONG_USE);
            case CatalogueRefusedException refused ->
                told(refused.reason().key(), refused.arguments(), ExitStatus.UNUSABLE);
            default -> {
                LOG.log(Level.DEBUG, "a command failed", fault);
                yield told("cli.fault", List.of(fault.toString()), ExitStatus.UNUSABLE);
            }
        };
    }

    private int told(WrongQueryException wrong) {
        var sentences = new QuerySentences(Locale.ENGLISH);
        wrong.problems().forEach(problem -> desk.say("cli.wrong.query", problem.start() + 1, sentences.of(problem)));
        return ExitStatus.WRONG_USE;
    }

    private int told(String key, List<String> arguments, int status) {
        desk.tell(desk.wording().ofOther(key, arguments));
        return status;
    }
}
