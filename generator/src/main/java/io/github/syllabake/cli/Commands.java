package io.github.syllabake.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands with the screen that they print on. */
final class Commands implements IFactory {

  private final Screen screen;

  Commands(Screen screen) {
    this.screen = screen;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == BakeCommand.class) {
      return type.cast(new BakeCommand(screen));
    } else if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(screen));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
