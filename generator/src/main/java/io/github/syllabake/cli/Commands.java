package io.github.syllabake.cli;

import io.github.syllabake.bake.HeadStart;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands with the screen that they print on. */
final class Commands implements IFactory {

  /** In the order of the help. To read what one of them takes costs some milliseconds. */
  private static final List<Class<?>> ALL =
      List.of(BakeCommand.class, CheckCommand.class, IdsCommand.class, ImportCommand.class);

  private final Screen screen;
  private final HeadStart headStart;

  Commands(Screen screen, HeadStart headStart) {
    this.screen = screen;
    this.headStart = headStart;
  }

  /** Adds the command that is called, or all of them where it takes more than one to help. */
  void addTo(CommandLine program, String... args) {
    List<Class<?>> called =
        ALL.stream().filter(type -> args.length > 0 && name(type).equals(args[0])).toList();
    (called.isEmpty() ? ALL : called).forEach(program::addSubcommand);
  }

  private static String name(Class<?> type) {
    return type.getAnnotation(CommandLine.Command.class).name();
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == BakeCommand.class) {
      return type.cast(new BakeCommand(screen, headStart));
    } else if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(screen, headStart));
    } else if (type == IdsCommand.class) {
      return type.cast(new IdsCommand(screen));
    } else if (type == ImportCommand.class) {
      return type.cast(new ImportCommand(screen));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
