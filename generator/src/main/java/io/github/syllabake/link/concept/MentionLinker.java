package io.github.syllabake.link.concept;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.MarkupRewriter;
import io.github.syllabake.model.Mention;
import io.github.syllabake.model.PagePlaces;
import io.github.syllabake.model.PageRewriter;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Question;
import io.github.syllabake.model.Section;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.model.markup.Term;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes links of the mentions on one page: the first of each concept in each place. */
public final class MentionLinker extends MarkupRewriter {

  private final PagePlaces places;
  private final NameBook names;
  private final Set<NameKey> unlinked;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<NameBook.Home> unclear = new ArrayList<>();
  private final Deque<Scope> scopes = new ArrayDeque<>();
  private final Deque<Section> open = new ArrayDeque<>();

  /** A place whose text is read, and what leads elsewhere from it already. */
  private record Scope(Place place, SourceSpan span, boolean links, Set<Place> linked) {}

  private MentionLinker(ContentPage page, NameBook names) {
    this.places = PagePlaces.of(page);
    this.names = names;
    this.unlinked = names.keys(page.head().naming().unlinked());
  }

  /** A page whose mentions are links, with a list of them. */
  public record Linked(ContentPage page, List<Mention> mentions, List<NameBook.Home> unclear) {}

  /** Makes links of the mentions on a page. */
  public static Linked link(ContentPage page, NameBook names) {
    if (!page.head().naming().linksMentions()) {
      return new Linked(page, List.of(), List.of());
    }
    MentionLinker linker = new MentionLinker(page, names);
    ContentPage linked =
        linker.within(
            linker.places.page(),
            page.head().span(),
            true,
            () -> PageRewriter.rewrite(page, linker));
    return new Linked(linked, List.copyOf(linker.mentions), List.copyOf(linker.unclear));
  }

  @Override
  public Section section(Section section) {
    while (!open.isEmpty() && open.peek().level() >= section.level()) {
      open.pop();
    }
    open.push(section);
    return within(places.of(section.id()), section.span(), true, () -> super.section(section));
  }

  @Override
  public Item item(Item item) {
    return within(places.of(item.id()), item.span(), item.linksMentions(), () -> super.item(item));
  }

  @Override
  public Question question(Question question) {
    return within(
        places.of(question.id()),
        question.span(),
        question.linksMentions(),
        () -> super.question(question));
  }

  @Override
  protected Term term(Term term) {
    return within(places.of(term.id()), term.span(), true, () -> super.term(term));
  }

  /** What folds out is read by itself, so a name leads on from there again. */
  @Override
  protected List<Block> explanation(List<Block> blocks) {
    Scope scope = scopes.element();
    return within(scope.place(), scope.span(), scope.links(), () -> super.explanation(blocks));
  }

  @Override
  protected List<Inline> text(List<Inline> text) {
    return scopes.element().links() ? new RunLinker(text).linked(text) : text;
  }

  private <T> T within(Place place, SourceSpan span, boolean links, Supplier<T> rewrite) {
    scopes.push(new Scope(place, span, links, new HashSet<>()));
    T result = rewrite.get();
    scopes.pop();
    return result;
  }

  /** Whether the text stands in this home already, or leads there. */
  private boolean isHere(Place home) {
    return scopes.element().linked().contains(home)
        || scopes.stream().anyMatch(scope -> scope.place().equals(home))
        || open.stream().anyMatch(part -> places.of(part.id()).equals(home));
  }

  /** Links the mentions in one run of text. */
  private final class RunLinker {

    private final List<Inline> whole;

    RunLinker(List<Inline> whole) {
      this.whole = whole;
    }

    List<Inline> linked(List<Inline> run) {
      List<Inline> out = new ArrayList<>();
      List<Inline> plain = new ArrayList<>();
      for (Inline inline : run) {
        if (inline instanceof Inline.Text || inline instanceof Inline.SoftBreak) {
          plain.add(inline);
        } else {
          plain(plain, out);
          plain.clear();
          out.add(nested(inline));
        }
      }
      plain(plain, out);
      return isSame(out, run) ? run : List.copyOf(out);
    }

    private static boolean isSame(List<Inline> one, List<Inline> other) {
      Iterator<Inline> others = other.iterator();
      return one.size() == other.size()
          && one.stream().allMatch(inline -> isOne(inline, others.next()));
    }

    private static boolean isOne(Object one, Object other) {
      return one == other;
    }

    private Inline nested(Inline inline) {
      if (inline instanceof Inline.Emphasis emphasis) {
        return linked(inline, emphasis.children(), Inline.Emphasis::new);
      } else if (inline instanceof Inline.Strong strong) {
        return linked(inline, strong.children(), Inline.Strong::new);
      } else if (inline instanceof Inline.Strikethrough struck) {
        return linked(inline, struck.children(), Inline.Strikethrough::new);
      }
      return inline;
    }

    private Inline linked(
        Inline inline, List<Inline> children, Function<List<Inline>, Inline> around) {
      List<Inline> linked = linked(children);
      return isOne(linked, children) ? inline : around.apply(linked);
    }

    private void plain(List<Inline> pieces, List<Inline> out) {
      if (pieces.isEmpty()) {
        return;
      }
      String text = Pieces.text(pieces);
      List<Word> words = Word.of(text);
      int done = 0;
      int i = 0;
      while (i < words.size()) {
        NameTable.Entry<NameBook.Home> entry = names.table().at(text, words, i).orElse(null);
        if (entry == null) {
          i++;
          continue;
        }
        int last = i + entry.key().length() - 1;
        Word first = words.get(i);
        if (isLink(entry)) {
          int end = words.get(last).end();
          Pieces.append(out, text.substring(done, first.start()));
          out.add(mention(entry.value(), text.substring(first.start(), end)));
          done = end;
        }
        i = last + 1;
      }
      if (done == 0) {
        out.addAll(pieces);
      } else {
        Pieces.append(out, text.substring(done));
      }
    }

    private boolean isLink(NameTable.Entry<NameBook.Home> entry) {
      Place home = entry.value().definition().home();
      if (unlinked.contains(entry.key()) || isHere(home)) {
        return false;
      }
      if (!entry.value().isClear()) {
        unclear.add(entry.value());
        return false;
      }
      return true;
    }

    private Inline mention(NameBook.Home home, String words) {
      Place place = home.definition().home();
      Scope scope = scopes.element();
      scope.linked().add(place);
      String sentence = names.sentences().around(PlainText.of(whole), words);
      mentions.add(
          new Mention(place, scope.place(), words.replace('\n', ' '), sentence, scope.span()));
      List<Inline> children = new ArrayList<>();
      Pieces.append(children, words);
      return new Inline.Mention(place, List.copyOf(children));
    }
  }
}
