package io.github.syllabake.cli;

import io.github.syllabake.ledger.Change;
import io.github.syllabake.ledger.Decision;
import java.util.Locale;
import java.util.Optional;

/** Asks at the terminal what became of each id that vanished. */
final class Questions {

  private final Screen screen;

  Questions(Screen screen) {
    this.screen = screen;
  }

  /** The answer about a change; none, or the end of all answers, is to skip it. */
  Decision ask(Change change) {
    String file = change.file().isEmpty() ? "" : " of " + change.file();
    screen.err().println(change.what() + file + " is gone" + change.more() + ".");
    change.to().ifPresent(to -> screen.err().println("  Most likely it is “" + to + "” now."));
    while (true) {
      screen.err().print("  " + choices(change) + " ");
      screen.err().flush();
      Optional<String> line = screen.keyboard().line();
      Optional<Decision> decision =
          line.isEmpty() ? Optional.of(Decision.SKIP) : decision(line.get(), change);
      if (decision.isPresent()) {
        return decision.get();
      }
    }
  }

  private static String choices(Change change) {
    return change.to().isPresent()
        ? "[a]ccept, [r]etire: it is gone for good, [s]kip?"
        : "[r]etire: it is gone for good, [s]kip?";
  }

  private static Optional<Decision> decision(String answer, Change change) {
    return switch (answer.strip().toLowerCase(Locale.ROOT)) {
      case "a", "accept" -> change.to().map(to -> Decision.ACCEPT);
      case "r", "retire" -> Optional.of(Decision.RETIRE);
      case "s", "skip", "" -> Optional.of(Decision.SKIP);
      default -> Optional.empty();
    };
  }
}
