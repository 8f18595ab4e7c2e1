package io.github.syllabake.guide;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, which the W3C runs as a service, within this process. */
public final class NuChecker {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final Report report = new Report();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

  /** Loads the checker's grammars, which takes about a second. */
  public NuChecker() {
    try {
      validator.setUpMainSchema(SCHEMA, report);
      validator.setUpValidatorAndParsers(report, true, false);
    } catch (Exception e) {
      throw new IllegalStateException("the checker does not start", e);
    }
  }

  /**
   * Returns the errors of a page, with the styles and pictures inside it; warnings are left out.
   */
  public List<String> html(File page) {
    return errors(() -> validator.checkHtmlFile(page, true));
  }

  /** Returns the errors of a page that stands in no file. */
  public List<String> html(String page) {
    InputSource source =
        new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    source.setSystemId("page.html");
    return errors(() -> validator.checkHtmlInputSource(source));
  }

  /** Returns the errors of a style sheet. */
  List<String> css(File sheet) {
    return errors(() -> validator.checkCssFile(sheet, true));
  }

  private interface Check {
    void run() throws IOException, SAXException;
  }

  private List<String> errors(Check check) {
    report.lines.clear();
    try {
      check.run();
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
    return List.copyOf(report.lines);
  }

  private static final class Report implements ErrorHandler {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void warning(SAXParseException problem) {}

    @Override
    public void error(SAXParseException problem) {
      String file = problem.getSystemId() == null ? "" : problem.getSystemId();
      lines.add(
          file.substring(file.lastIndexOf('/') + 1)
              + ":"
              + problem.getLineNumber()
              + ":"
              + problem.getColumnNumber()
              + ": "
              + problem.getMessage());
    }

    @Override
    public void fatalError(SAXParseException problem) {
      error(problem);
    }
  }
}
