package io.github.syllabake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.syllabake.golden.Stages;
import io.github.syllabake.model.Guide;
import io.github.syllabake.source.Diagnostic;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks a server of its own on this machine. */
class ExternalLinksTest {

  private static final Manners QUICK =
      new Manners(
          "Test/1",
          4,
          Duration.ofMillis(60),
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          Duration.ofDays(7));

  @TempDir Path folder;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Long> times = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String site;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    times.add(System.nanoTime());
    asked.add(exchange.getRequestMethod() + " " + path);
    assertEquals("Test/1", exchange.getRequestHeaders().getFirst("User-Agent"));
    boolean head = exchange.getRequestMethod().equals("HEAD");
    boolean again = asked.stream().filter(line -> line.endsWith(path)).count() > 1;
    int status =
        switch (path) {
          case "/gone" -> 404;
          case "/no-head" -> head ? 405 : 200;
          case "/moved" -> 301;
          case "/for-people" -> 403;
          case "/broken" -> 500;
          case "/busy" -> again ? 200 : 429;
          case "/always-busy" -> 503;
          default -> 200;
        };
    exchange.getResponseHeaders().add("Location", site + "/fine");
    exchange.getResponseHeaders().add("Retry-After", path.equals("/always-busy") ? "86400" : "1");
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  @Test
  void findsWhatIsGone() {
    assertEquals(List.of(), check("/fine", "/no-head", "/moved", "/for-people"));
    List<String> found = check("/gone", "/broken");
    assertEquals(
        List.of(
            "dead-link 1:1 there is nothing at " + site + "/gone (status 404)",
            "unreachable-link 2:1 " + site + "/broken does not answer (status 500)"),
        found);
  }

  @Test
  void headComesFirstAndGetOnlyWhereItIsRefused() {
    check("/fine", "/no-head");
    assertEquals(List.of("HEAD /fine", "HEAD /no-head", "GET /no-head"), asked);
  }

  @Test
  void waitsWhereAskedToAndGivesUpWhereThatIsTooLong() {
    assertEquals(List.of(), check("/busy"));
    assertTrue(times.get(1) - times.get(0) >= Duration.ofSeconds(1).toNanos());
    asked.clear();
    assertEquals(1, check("/always-busy").size());
    assertEquals(List.of("HEAD /always-busy"), asked);
  }

  @Test
  void oneSiteIsAskedSlowlyAndOnceForEachAddress() {
    check("/a", "/b", "/a#part", "/c");
    assertEquals(List.of("HEAD /a", "HEAD /b", "HEAD /c"), asked);
    long between = times.get(2) - times.get(0);
    assertTrue(between >= 2 * QUICK.pause().toNanos(), () -> between + " ns");
  }

  @Test
  void goodAnswersAreBelievedForAWhile() throws IOException {
    check("/fine", "/gone");
    check("/fine", "/gone");
    assertEquals(
        List.of("HEAD /fine", "HEAD /gone", "GET /gone", "HEAD /gone", "GET /gone"), asked);
    long old = Instant.now().minus(Duration.ofDays(8)).getEpochSecond();
    Files.writeString(folder.resolve("good.tsv"), old + "\t" + site + "/fine\nnonsense\n");
    asked.clear();
    check("/fine");
    assertEquals(List.of("HEAD /fine"), asked);
  }

  @Test
  void aServerThatIsNotThereIsSilent() {
    stop();
    assertEquals(1, check("/fine").size());
    assertTrue(check("/fine").get(0).startsWith("unreachable-link 1:1 "), "no server");
  }

  private List<String> check(String... paths) {
    StringBuilder text = new StringBuilder();
    List.of(paths).forEach(path -> text.append("[x](" + site + path + ")\n"));
    Guide guide = Stages.link("page.md", text.toString()).value();
    return ExternalLinks.check(guide, Optional.of(folder), QUICK).stream()
        .sorted()
        .map(ExternalLinksTest::told)
        .toList();
  }

  private static String told(Diagnostic problem) {
    String place = problem.span().line() + ":" + problem.span().column();
    return problem.code() + " " + place + " " + problem.message();
  }
}
