package io.github.syllabake.render.figure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.brotli.dec.BrotliInputStream;

/** Reads what a WOFF2 file (W3C, WOFF File Format 2.0) says of the widths of its characters. */
final class Woff2 {

  private static final int HEADER = 48;

  /** The first tags of the format's list of known ones: those that a small font has. */
  private static final String[] TAGS = {
    "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca",
    "prep", "CFF ", "VORG", "EBDT", "EBLC", "gasp"
  };

  private final Map<String, ByteBuffer> tables = new LinkedHashMap<>();

  private Woff2(byte[] file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(file);
    int count = in.getShort(12);
    int packed = in.getInt(20);
    in.position(HEADER);
    Map<String, Integer> lengths = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      int flags = in.get();
      String tag = TAGS[flags & 63];
      int length = base128(in);
      boolean outlines = tag.equals("glyf") || tag.equals("loca");
      lengths.put(tag, outlines == (flags >> 6 == 0) ? base128(in) : length);
    }
    byte[] content =
        new BrotliInputStream(new ByteArrayInputStream(file, in.position(), packed)).readAllBytes();
    int at = 0;
    for (Map.Entry<String, Integer> table : lengths.entrySet()) {
      tables.put(table.getKey(), ByteBuffer.wrap(content, at, table.getValue()).slice());
      at += table.getValue();
    }
  }

  /** The widths of all characters, in the unit of the font; there are 1,000 to its size. */
  static SortedMap<Integer, Integer> widths(byte[] file) throws IOException {
    return new Woff2(file).widths();
  }

  private SortedMap<Integer, Integer> widths() {
    if (tables.get("head").getShort(18) != 1000) {
      throw new IllegalStateException("the font counts in another unit");
    }
    ByteBuffer map = format4();
    int segments = map.getShort(6) / 2;
    SortedMap<Integer, Integer> widths = new TreeMap<>();
    for (int i = 0; i < segments; i++) {
      int end = map.getChar(14 + 2 * i);
      int start = map.getChar(16 + 2 * (segments + i));
      for (int c = start; c <= end && c < 0xffff; c++) {
        widths.put(c, advance(glyph(map, segments, i, c)));
      }
    }
    return widths;
  }

  private static int glyph(ByteBuffer map, int segments, int segment, int c) {
    int start = map.getChar(16 + 2 * (segments + segment));
    int delta = map.getShort(16 + 2 * (2 * segments + segment));
    int rangeAt = 16 + 2 * (3 * segments + segment);
    int range = map.getChar(rangeAt);
    int glyph = range == 0 ? c : map.getChar(rangeAt + range + 2 * (c - start));
    return glyph + delta & 0xffff;
  }

  private ByteBuffer format4() {
    ByteBuffer cmap = tables.get("cmap");
    for (int i = 0; i < cmap.getShort(2); i++) {
      int at = cmap.getInt(8 + 8 * i);
      if (cmap.getShort(at) == 4) {
        return cmap.slice(at, cmap.capacity() - at);
      }
    }
    throw new IllegalStateException("the font has no table of characters");
  }

  private int advance(int glyph) {
    int last = tables.get("hhea").getChar(34) - 1;
    return tables.get("hmtx").getChar(4 * Math.min(glyph, last));
  }

  private static int base128(ByteBuffer in) {
    int value = 0;
    int next;
    do {
      next = in.get();
      value = value << 7 | next & 127;
    } while (next < 0);
    return value;
  }
}
