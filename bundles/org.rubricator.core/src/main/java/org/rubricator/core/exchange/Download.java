package org.rubricator.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Fetches pages, one at a time: at most {@link Importer#MOST_BYTES} each, unpacked, within a deadline, following
 * redirections but never from https to http. Sends nothing but the request.
 */
public final class Download implements AutoCloseable {

	private static final Duration CONNECT = Duration.ofSeconds(15);
	private static final Duration WHOLE = Duration.ofSeconds(60);
	private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\\s\";]+)");

	private final InstantSource clock;
	private final Duration deadline;
	private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(Redirect.NORMAL)
			.build();

	/** With a deadline of a minute for each page. */
	public Download() {
		this(InstantSource.system(), WHOLE);
	}

	Download(InstantSource clock, Duration deadline) {
		this.clock = clock;
		this.deadline = deadline;
	}

	/**
	 * What an address gives.
	 *
	 * @param cancelled asked ten times a second
	 * @throws OperationCanceledException if it was
	 * @throws IOException                if there is nothing to have; the message is for people
	 */
	public Input fetch(String address, BooleanSupplier cancelled) throws IOException {
		URI uri = uri(address);
		FutureTask<Input> task = new FutureTask<>(() -> fetch(address, uri));
		Thread thread = Thread.ofPlatform().daemon().name("Rubricator download").start(task);
		long end = System.nanoTime() + deadline.toNanos();
		while (true) {
			try {
				return task.get(100, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (cancelled.getAsBoolean() || System.nanoTime() > end) {
					thread.interrupt();
					if (cancelled.getAsBoolean()) {
						throw new OperationCanceledException();
					}
					throw new RefusalException("The page took longer than " + deadline.toSeconds()
							+ " seconds. Try again, or save it from a browser and import the file.");
				}
			} catch (InterruptedException e) {
				thread.interrupt();
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			} catch (ExecutionException e) {
				throw failure(e.getCause());
			}
		}
	}

	private static IOException failure(Throwable cause) {
		return switch (cause) {
		case RefusalException refusal -> refusal;
		case HttpTimeoutException e -> new RefusalException("The server does not answer. Try again later.");
		case ConnectException e ->
			new RefusalException("There is no connection to the server. Check the address and the network.");
		case InterruptedIOException e -> new RefusalException("The connection broke off. Try again.");
		default -> new RefusalException("The page could not be fetched ("
				+ (cause.getMessage() == null ? cause.toString() : cause.getMessage()) + "). Try again later.");
		};
	}

	private static URI uri(String address) throws RefusalException {
		try {
			URI uri = new URI(new URI(address).toASCIIString());
			if (uri.getHost() == null) {
				throw new RefusalException("The address names no host. Copy it from the address bar of a browser.");
			}
			return uri;
		} catch (URISyntaxException e) {
			throw new RefusalException(
					"This is no valid address (" + e.getReason() + "). Copy it from the address bar of a browser.");
		}
	}

	private Input fetch(String address, URI uri) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(uri).timeout(deadline)
				.header("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1")
				.header("User-Agent", "Rubricator/1.0").GET().build();
		HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
		try (InputStream body = response.body()) {
			if (response.statusCode() != 200) {
				throw new RefusalException(status(response.statusCode()));
			}
			byte[] bytes = read(body, response.headers());
			String type = response.headers().firstValue("Content-Type").orElse("");
			Matcher charset = CHARSET.matcher(type);
			return Input.ofDownload(new Input.Origin(address, response.uri().toString(),
					type.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT),
					charset.find() ? charset.group(1) : null, clock.instant()), bytes);
		}
	}

	private static String status(int status) {
		return "The server answered with status " + status + switch (status) {
		case 401, 403, 451 -> ": it does not give the page to everybody. Save it from a browser and import the file.";
		case 404, 410 -> ": there is no such page. Check the address.";
		case 429, 503 -> ": it has too much to do. Try again later.";
		default -> status >= 300 && status < 400 ? ": it sends us in circles, or from https to http."
				: ". Try again later, or save the page from a browser and import the file.";
		};
	}

	private static byte[] read(InputStream body, HttpHeaders headers) throws IOException {
		String encoding = headers.firstValue("Content-Encoding").orElse("identity").toLowerCase(Locale.ROOT);
		InputStream plain = switch (encoding) {
		case "identity", "" -> body;
		case "gzip", "x-gzip" -> new GZIPInputStream(body);
		default -> throw new RefusalException("The server packed the page (" + encoding
				+ ") though it was not asked to. Save it from a browser and import the file.");
		};
		if (headers.firstValueAsLong("Content-Length").orElse(0) > Importer.MOST_BYTES) {
			throw new RefusalException(tooLarge());
		}
		byte[] bytes = plain.readNBytes((int) Importer.MOST_BYTES + 1);
		if (bytes.length > Importer.MOST_BYTES) {
			throw new RefusalException(tooLarge());
		}
		return bytes;
	}

	private static String tooLarge() {
		return "The page has more than " + (Importer.MOST_BYTES >> 20)
				+ " MB. Save the article itself as a page of its own and import that.";
	}

	/** Ends what still runs. */
	@Override
	public void close() {
		client.shutdownNow();
	}
}
