package io.github.syllabake.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Listens to a browser for what no reader would notice, and no page may do. */
final class Watch {

  /**
   * Firefox tells nothing of requests for local files, so the page itself reports what does not
   * load.
   */
  private static final String REPORTER =
      """
      addEventListener('error', event => {
        const { src, href } = event.target;
        if (src || href) console.error('does not load: ' + (src || href));
      }, true);
      addEventListener('unhandledrejection', event => {
        console.error('unhandled rejection: ' + event.reason);
      });
      addEventListener('securitypolicyviolation', event => {
        console.error('against the policy: ' + event.violatedDirective + ' ' + event.blockedURI);
      });
      """;

  /** What Firefox and Chromium say of a request that the browser itself gave up. */
  private static final Set<String> ABORTED = Set.of("NS_BINDING_ABORTED", "net::ERR_ABORTED");

  /** How Firefox says that leaving a page aborted a font: NS_BINDING_ABORTED in decimals. */
  private static final String ABORTED_FONT = "status=2152398850";

  /**
   * What Firefox says of a formula that it draws before all of it has come. The HTML checker holds
   * whole formulas to MathML.
   */
  private static final String PARTIAL_FORMULA =
      "Invalid markup: Incorrect number of children for <";

  private final String home;
  private final List<String> troubles = new ArrayList<>();

  private Watch(String home) {
    this.home = home;
  }

  /**
   * Watches all pages of a context from now on.
   *
   * @param home the address of the site; requests for anything else leave it
   */
  static Watch over(BrowserContext context, String home) {
    Watch watch = new Watch(home);
    context.addInitScript(REPORTER);
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            watch.troubles.add("console: " + message.text());
          }
        });
    context.onWebError(error -> watch.script(error.error()));
    context.onRequest(watch::request);
    context.onRequestFailed(watch::failed);
    context.onResponse(
        response -> {
          if (response.status() >= 400) {
            watch.troubles.add(response.status() + ": " + response.url());
          }
        });
    return watch;
  }

  private void script(String error) {
    if (!error.contains(ABORTED_FONT) && !error.contains(PARTIAL_FORMULA)) {
      troubles.add("script: " + error);
    }
  }

  /** Leaving a page aborts what it was still loading; that is no failure of the site. */
  private void failed(Request request) {
    if (!ABORTED.contains(request.failure())) {
      troubles.add("failed: " + request.url() + " " + request.failure());
    }
  }

  private void request(Request request) {
    String url = request.url();
    if (!url.startsWith(home) && !url.startsWith("data:") && !url.startsWith("about:")) {
      troubles.add("leaves the site: " + url);
    }
  }

  /** What it has noticed so far. */
  List<String> troubles() {
    return List.copyOf(troubles);
  }
}
