package io.github.syllabake.bake;

import io.github.syllabake.source.Diagnostic;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.template.RenderingException;

/** Carries what is wrong with a template through JBake's renderer. */
final class TemplateFailure extends RenderingException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic problem;

  TemplateFailure(Diagnostic problem, Throwable cause) {
    super(cause);
    this.problem = problem;
  }

  /** The problem that JBake wrapped in other exceptions; empty when it was none of a template. */
  static Optional<Diagnostic> problemIn(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .filter(TemplateFailure.class::isInstance)
        .map(failure -> ((TemplateFailure) failure).problem)
        .findFirst();
  }
}
