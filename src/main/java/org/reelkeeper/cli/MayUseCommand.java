package org.reelkeeper.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.reelkeeper.rights.Countries;
import org.reelkeeper.rights.Country;
import org.reelkeeper.rights.LicenceJson;
import org.reelkeeper.rights.LicenceQuestion;
import org.reelkeeper.rights.Medium;
import org.reelkeeper.rights.Purpose;
import org.reelkeeper.rights.Reason;
import org.reelkeeper.rights.Rule;
import org.reelkeeper.service.Catalogue;
import org.reelkeeper.service.Clearance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Answers whether a record may be licensed, with reasons.
@Command(name = "may-use", description = "${bundle:cli.may-use}")
final class MayUseCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "ID", description = "${bundle:cli.parameter.id}")
    private String id = "";

    @Option(names = "--territory", paramLabel = "JP", description = "${bundle:cli.option.territory}")
    private String territory = "";

    @Option(names = "--party", paramLabel = "NAME", description = "${bundle:cli.option.party}")
    private String party = "";

    @Option(names = "--medium", paramLabel = "M", description = "${bundle:cli.option.medium}")
    private String medium = "";

    @Option(names = "--date", paramLabel = "DATE", description = "${bundle:cli.option.date}")
    private String date = "";

    @Option(names = "--purpose", paramLabel = "P", description = "${bundle:cli.option.purpose}")
    private String purpose = "";

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    @Mixin
    private final MomentOption moment = new MomentOption();

    MayUseCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.withCatalogue(
                Desk.Need.READ,
                catalogue -> answer(
                        catalogue, asked(catalogue.authorityLists().lists().countries())));
    }

    private LicenceQuestion asked(Countries countries) {
        return new LicenceQuestion(
                given(party),
                given(territory).map(typed -> code(typed, countries)),
                given(medium).map(word -> word(word, Medium::ofKey, "cli.wrong.medium", mediumWords())),
                given(date).map(MayUseCommand::day),
                given(purpose).map(word -> word(word, Purpose::ofKey, "cli.wrong.purpose", purposeWords())));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value.strip()).filter(text -> !text.isEmpty());
    }

    /// The code of a country that is named, or its code again.
    private static String code(String typed, Countries countries) {
        var found = countries.meant(typed);
        return switch (found.size()) {
            case 0 -> throw new WrongUseException("cli.wrong.territory", typed);
            case 1 -> found.getFirst().code();
            default ->
                throw new WrongUseException(
                        "cli.wrong.territories",
                        typed,
                        String.join(", ", found.stream().map(Country::code).toList()));
        };
    }

    private static <T> T word(String typed, Function<String, Optional<T>> ofKey, String wrong, String words) {
        return ofKey.apply(typed).orElseThrow(() -> new WrongUseException(wrong, typed, words));
    }

    private static String mediumWords() {
        return String.join(", ", Arrays.stream(Medium.values()).map(Medium::key).toList());
    }

    private static String purposeWords() {
        return String.join(
                ", ", Arrays.stream(Purpose.values()).map(Purpose::key).toList());
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException _) {
            throw new WrongUseException("cli.wrong.date", typed);
        }
    }

    private int answer(Catalogue catalogue, LicenceQuestion asked) {
        long key = NamedRecord.key(catalogue.records(), id);
        var question = asked.orElse(catalogue.licences().profile());
        catalogue.licences().ask(key, question, moment.orElse(desk.now())).ifPresent(this::print);
        return ExitStatus.DONE;
    }

    private void print(Clearance clearance) {
        var answer = clearance.answer();
        if (json) {
            var node = LicenceJson.write(answer);
            node.put("record", clearance.recordId().isEmpty() ? "#" + clearance.key() : clearance.recordId());
            node.put("revision", clearance.revision());
            desk.out().println(node);
            return;
        }
        desk.out().println(answer.verdict().key());
        answer.reasons().forEach(reason -> desk.out().println(line(reason)));
        answer.duties().forEach(duty -> desk.out().println("with: " + RuleText.of(duty) + words(duty)));
    }

    private String line(Reason reason) {
        var why = desk.wording().of("cli.why." + reason.why().key());
        return reason.rule()
                .map(rule -> why + ": " + RuleText.of(rule) + words(rule))
                .orElse(why);
    }

    /// The words that decided, and where they stand.
    private static String words(Rule rule) {
        var place = rule.block() > 0
                ? rule.source().key() + ", block " + rule.block()
                : rule.source().key();
        return " (\"" + PlainText.onOneLine(rule.raw()) + "\", " + place + ")";
    }
}
