package io.github.syllabake.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Asks one site at a time about its addresses: by HEAD, and by GET where HEAD is refused. */
final class Asker {

  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final int MOST_TRIES = 2;

  private final HttpClient client;
  private final Manners manners;

  Asker(Manners manners) {
    this.manners = manners;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(manners.timeout())
            .build();
  }

  private record Reply(int status, Duration pause) {}

  Answer ask(URI address) throws InterruptedException {
    try {
      Reply reply = patiently(address, "HEAD");
      if (Answer.isRefusal(reply.status()) && !asksToWait(reply)) {
        Thread.sleep(manners.pause().toMillis());
        reply = patiently(address, "GET");
      }
      return asksToWait(reply)
          ? Answer.silent("status " + reply.status() + ", it asks to come back later")
          : Answer.of(reply.status());
    } catch (HttpTimeoutException e) {
      return Answer.silent("no answer in " + manners.timeout().toSeconds() + " s");
    } catch (IOException | IllegalArgumentException e) {
      return Answer.silent(reason(e));
    }
  }

  /** Comes back once where the site asks for it, if that is soon. */
  private Reply patiently(URI address, String method) throws IOException, InterruptedException {
    Reply reply = request(address, method);
    int tries = 1;
    while (asksToWait(reply)
        && tries < MOST_TRIES
        && reply.pause().compareTo(manners.longestWait()) <= 0) {
      Thread.sleep(reply.pause().toMillis());
      reply = request(address, method);
      tries++;
    }
    return reply;
  }

  private static boolean asksToWait(Reply reply) {
    return reply.status() == TOO_MANY || reply.status() == UNAVAILABLE;
  }

  /** The body of an answer is not read. */
  private Reply request(URI address, String method) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(manners.timeout())
            .header("User-Agent", manners.agent())
            .header("Accept", "*/*")
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    response.body().close();
    String wait = response.headers().firstValue("Retry-After").orElse("");
    return new Reply(response.statusCode(), wait(wait));
  }

  /** RFC 9110, section 10.2.3: seconds or a date. */
  private Duration wait(String header) {
    if (header.matches("[0-9]{1,6}")) {
      return Duration.ofSeconds(Long.parseLong(header));
    }
    try {
      Instant until = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration left = Duration.between(Instant.now(), until);
      return left.isNegative() ? Duration.ZERO : left;
    } catch (DateTimeParseException e) {
      return manners.pause();
    }
  }

  private static String reason(Exception thrown) {
    String name = thrown.getClass().getSimpleName();
    return thrown.getMessage() == null ? name : name + ": " + thrown.getMessage();
  }
}
