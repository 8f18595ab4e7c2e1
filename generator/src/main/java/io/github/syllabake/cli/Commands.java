package io.github.syllabake.cli;

import io.github.syllabake.bake.HeadStart;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands with the screen that they print on. */
final class Commands implements IFactory {

  private final Screen screen;
  private final HeadStart headStart;

  Commands(Screen screen, HeadStart headStart) {
    this.screen = screen;
    this.headStart = headStart;
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
