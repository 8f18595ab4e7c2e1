package io.github.syllabake.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

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
    context.onWebError(error -> watch.troubles.add("script: " + error.error()));
    context.onRequest(watch::request);
    context.onRequestFailed(
        request -> watch.troubles.add("failed: " + request.url() + " " + request.failure()));
    context.onResponse(
        response -> {
          if (response.status() >= 400) {
            watch.troubles.add(response.status() + ": " + response.url());
          }
        });
    return watch;
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
