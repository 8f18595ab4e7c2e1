package io.github.syllabake.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed page: what stands on its sheets, and where. */
final class Paper {

  /** Sheets have a margin that printers need; what reaches into it may be cut. */
  private static final float MARGIN = 12;

  private final String letters;
  private final List<String> sizes;
  private final List<String> outside;

  private Paper(String letters, List<String> sizes, List<String> outside) {
    this.letters = letters;
    this.sizes = sizes;
    this.outside = outside;
  }

  /** Reads a PDF. */
  static Paper read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Sheets sheets = new Sheets();
      String text = sheets.getText(document);
      List<String> sizes = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        sizes.add(
            Math.round(page.getMediaBox().getWidth())
                + " x "
                + Math.round(page.getMediaBox().getHeight()));
      }
      return new Paper(letters(text), sizes, sheets.outside);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sizes of sheets that differ from this one, in points. */
  List<String> otherSizesThan(int width, int height) {
    return sizes.stream().filter(size -> !size.equals(width + " x " + height)).toList();
  }

  /** Those texts that do not stand on the paper. */
  List<String> missing(List<String> texts) {
    return texts.stream().filter(text -> !letters.contains(letters(text))).toList();
  }

  /** Characters that lie outside of what a printer prints. */
  List<String> beyondTheEdge() {
    return outside;
  }

  /** Lines, pages and ligatures break a text in other places than markup does. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}]", "");
  }

  private static final class Sheets extends PDFTextStripper {

    private final List<String> outside = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition text) {
      float right = text.getXDirAdj() + text.getWidthDirAdj();
      boolean inside =
          text.getXDirAdj() >= MARGIN
              && right <= text.getPageWidth() - MARGIN
              && text.getYDirAdj() >= MARGIN
              && text.getYDirAdj() <= text.getPageHeight() - MARGIN;
      if (!inside && !text.getUnicode().isBlank()) {
        outside.add(text.getUnicode() + " on sheet " + getCurrentPageNo());
      }
      super.processTextPosition(text);
    }
  }
}
