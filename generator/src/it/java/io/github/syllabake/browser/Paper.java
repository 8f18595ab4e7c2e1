package io.github.syllabake.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed page: what stands on its sheets, and where. */
final class Paper {

  /** What is nearer to the edge may be cut by a printer. In points. */
  private static final float MARGIN = 12;

  /** Above and below the text, where numbers and titles of sheets stand. In points. */
  private static final float FURNITURE = 45;

  private final String letters;
  private final List<Size> sizes;
  private final List<String> outside;
  private final double smallest;
  private final double usual;

  private Paper(String text, List<Size> sizes, Sheets sheets) {
    this.letters = letters(text);
    this.sizes = sizes;
    this.outside = sheets.outside;
    this.smallest = sheets.smallest;
    this.usual = sheets.usual();
  }

  /** Reads a PDF. */
  static Paper read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Sheets sheets = new Sheets();
      String text = sheets.getText(document);
      List<Size> sizes = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        sizes.add(new Size(page.getMediaBox().getWidth(), page.getMediaBox().getHeight()));
      }
      return new Paper(text, sizes, sheets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The size of a sheet in points. */
  record Size(float width, float height) {
    boolean isAbout(float otherWidth, float otherHeight) {
      return Math.abs(width - otherWidth) < 2 && Math.abs(height - otherHeight) < 2;
    }
  }

  /** The sizes of sheets that differ from this one, in points. */
  List<Size> otherSizesThan(float width, float height) {
    return sizes.stream().filter(size -> !size.isAbout(width, height)).toList();
  }

  /** How many sheets lie on their side. */
  long landscapes() {
    return sizes.stream().filter(size -> size.width() > size.height()).count();
  }

  /** The size of the smallest text in the font of maps, in points. */
  double smallest() {
    return smallest;
  }

  /** The size of most text, in points. */
  double usual() {
    return usual;
  }

  /** The part of each sheet that is black. */
  static List<Double> black(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      List<Double> sheets = new ArrayList<>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        sheets.add(black(renderer.renderImage(i)));
      }
      return sheets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double black(BufferedImage sheet) {
    int[] colors = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
    return Arrays.stream(colors).filter(color -> (color & 0xffffff) == 0).count()
        / (double) colors.length;
  }

  /** Those texts that do not stand on the paper. */
  List<String> missing(List<String> texts) {
    return texts.stream().filter(text -> !holds(letters(text))).toList();
  }

  /** What ends one sheet and begins the next has other things between its parts. */
  private boolean holds(String text) {
    int fits = 0;
    int tooLong = text.length() + 1;
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (letters.contains(text.substring(0, middle))) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return letters.contains(text.substring(fits));
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
    private final Map<Double, Integer> letters = new HashMap<>();
    private double smallest = Double.MAX_VALUE;

    private double usual() {
      return letters.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse(0.0);
    }

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
      letters.merge(Math.abs(text.getYScale()) * 1.0, 1, Integer::sum);
      if (text.getFont().getName().contains("GuideSans")) {
        smallest = Math.min(smallest, Math.abs(text.getYScale()));
      }
      if (!isFurniture(text) && !isFormula(text)) {
          super.processTextPosition(text);
      }
    }

    private static boolean isFurniture(TextPosition text) {
      return text.getYDirAdj() < FURNITURE
          || text.getYDirAdj() > text.getPageHeight() - FURNITURE;
    }

    /** Parts of formulas are painted after the text of their sheet. */
    private static boolean isFormula(TextPosition text) {
      return text.getFont().getName().contains("KaTeX");
    }
  }
}
