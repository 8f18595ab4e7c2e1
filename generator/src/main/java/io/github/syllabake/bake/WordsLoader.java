package io.github.syllabake.bake;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceSpan;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Loads the words of the interface: {@code words.properties} in English, and over it {@code
 * words_<language>.properties}, each from the theme and over that from the guide's own templates.
 */
final class WordsLoader {

  private static final String ENGLISH = "en";

  private final Optional<Path> own;
  private final Map<String, String> words = new TreeMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private WordsLoader(Optional<Path> own) {
    this.own = own;
  }

  /**
   * The words of a language; what a language lacks is English.
   *
   * @param language a BCP 47 tag, such as {@code de} or {@code de-AT}
   * @param own the guide's own templates folder
   * @param settings where the language is set: for the warning that it is unknown
   * @return all words by key; the warning {@code unknown-language}, the error {@code bad-words}
   */
  static Outcome<Map<String, String>> load(
      String language, Optional<Path> own, SourceSpan settings) {
    WordsLoader loader = new WordsLoader(own);
    loader.layer("words.properties");
    boolean known = language.equals(ENGLISH) || language.startsWith(ENGLISH + "-");
    for (String name : names(language)) {
      known |= loader.layer(name);
    }
    if (!known) {
      loader.problems.add(unknown(language, settings));
    }
    return new Outcome<>(Map.copyOf(loader.words), loader.problems);
  }

  /** From the general to the special: {@code words_de}, {@code words_de_AT}. */
  private static List<String> names(String language) {
    List<String> names = new ArrayList<>();
    for (int at = language.indexOf('-'); at >= 0; at = language.indexOf('-', at + 1)) {
      names.add(name(language.substring(0, at)));
    }
    names.add(name(language));
    return names;
  }

  private static String name(String language) {
    return "words_" + language.replaceAll("[^A-Za-z0-9-]", "").replace('-', '_') + ".properties";
  }

  /** Whether one of the two places has the file. */
  private boolean layer(String name) {
    boolean inTheme = theme(name);
    return own.map(folder -> file(folder.resolve(name))).orElse(false) || inTheme;
  }

  private boolean theme(String name) {
    try {
      put(Theme.bytes(Theme.TEMPLATES + "/" + name));
      return true;
    } catch (FileNotFoundException e) {
      return false;
    } catch (IOException e) {
      throw new BakeException("can't read the theme's " + name, e);
    }
  }

  private boolean file(Path path) {
    try {
      put(Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      return false;
    } catch (CharacterCodingException e) {
      problems.add(bad(path, "the file is not UTF-8", "save the file as UTF-8"));
    } catch (IllegalArgumentException e) {
      problems.add(
          bad(
              path,
              "a \\u is not followed by four hexadecimal digits",
              "the file is UTF-8: write the character itself"));
    } catch (IOException e) {
      problems.add(bad(path, "the file can't be read", "check its permissions"));
    }
    return true;
  }

  private void put(byte[] content) throws IOException {
    Properties properties = new Properties();
    properties.load(
        new StringReader(
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString()));
    properties.forEach((key, text) -> words.put((String) key, (String) text));
  }

  private static Diagnostic unknown(String language, SourceSpan settings) {
    return Diagnostic.warning(
        "unknown-language",
        settings,
        "there are no words for the language “" + language + "”, so the interface is English",
        "write " + name(language) + " in a templates folder beside the content");
  }

  private static Diagnostic bad(Path path, String message, String hint) {
    return Diagnostic.error("bad-words", SourceSpan.startOf(path.toString()), message, hint);
  }
}
