package io.github.syllabake.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Serves a folder below a path of its own, as project sites are, and 404.html for what is missing. */
final class SiteServer {

  /** Pages below it are in a sandbox, where reading the storage is forbidden. */
  static final String SANDBOX = "sandbox/";

  private static final String BELOW = "/some/path/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "js", "text/javascript",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "xml", "application/xml",
          "txt", "text/plain; charset=utf-8");

  private static final Map<Path, SiteServer> RUNNING = new ConcurrentHashMap<>();

  private final Path root;
  private final HttpServer server;

  private SiteServer(Path root) {
    this.root = root;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.start();
  }

  /** The server of a folder, on a port of its own; it runs as long as the process. */
  static SiteServer of(Path root) {
    return RUNNING.computeIfAbsent(root, SiteServer::new);
  }

  /** The address of the site, ending in a slash. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + BELOW;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!path.startsWith(BELOW)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String asked = path.substring(BELOW.length());
      if (asked.startsWith(SANDBOX)) {
        exchange.getResponseHeaders().set("Content-Security-Policy", "sandbox allow-scripts");
        // A page in a sandbox is of no origin, so even its own fonts come from another one.
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
      }
      send(exchange, asked.replaceFirst("^" + SANDBOX, ""));
    }
  }

  private void send(HttpExchange exchange, String asked) throws IOException {
    String name = asked.isEmpty() || asked.endsWith("/") ? asked + "index.html" : asked;
    boolean found = Files.isRegularFile(root.resolve(name));
    String sent = found ? name : "404.html";
    byte[] body = Files.readAllBytes(root.resolve(sent));
    String type = TYPES.get(sent.substring(sent.lastIndexOf('.') + 1));
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(found ? 200 : 404, body.length);
    exchange.getResponseBody().write(body);
  }
}
