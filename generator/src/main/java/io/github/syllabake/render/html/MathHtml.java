package io.github.syllabake.render.html;

import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.render.math.Formula;
import io.github.syllabake.render.math.MathBox;
import io.github.syllabake.render.math.Typeset;
import java.util.Map;
import java.util.Optional;

/**
 * Formulas as HTML.
 *
 * @param typeset what became of each formula
 * @param inBrowser whether formulas are left to the browser
 */
public record MathHtml(Map<Formula, Typeset> typeset, boolean inBrowser) {

  /** A formula for a picture; empty where it can't be drawn. */
  Optional<MathBox> box(Inline.Math math) {
    Formula formula = Formula.inPicture(math.tex());
    return inBrowser
        ? Optional.empty()
        : Optional.ofNullable(typeset.get(formula)).flatMap(MathBox::of);
  }

  /** A formula in running text. */
  void appendInline(StringBuilder out, Inline.Math math) {
    out.append("<span class=\"math").append(math.display() ? " display\"" : "\"");
    appendContent(out, math);
    out.append("</span>");
  }

  /** A formula on lines of its own. */
  void appendBlock(StringBuilder out, Inline.Math math, Words words) {
    out.append("<div class=\"math display\" tabindex=\"0\" role=\"group\" aria-label=\"");
    Html.appendEscaped(out, words.get("formula.label"));
    out.append('"');
    appendContent(out, math);
    out.append("</div>\n");
  }

  private void appendContent(StringBuilder out, Inline.Math math) {
    Typeset made = typeset.get(new Formula(math.tex(), math.display()));
    if (made instanceof Typeset.Html html && !inBrowser) {
      out.append('>').append(html.html());
      return;
    } else if (made instanceof Typeset.Refused) {
      String sign = math.display() ? "$$" : "$";
      out.append("><code>").append(sign);
      Html.appendEscaped(out, math.tex());
      out.append(sign).append("</code>");
      return;
    }
    out.append(" data-tex=\"");
    Html.appendEscaped(out, math.tex());
    out.append(math.display() ? "\" data-display>" : "\">");
    Html.appendEscaped(out, math.tex());
  }
}
