package org.rubricator.formats.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.OperationCanceledException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.page.PageIntake;

/**
 * One archive being read, a record at a time. A record that cannot be read is reported with its place, and reading goes
 * on with the next one that begins behind it.
 */
final class WarcReading {

	private static final int MOST_BROKEN = 100;
	private static final String ADVICE = "Get the archive again if you need it.";

	private final Input input;
	private final ArticleSink sink;
	private final TreeMap<String, Integer> leftOut = new TreeMap<>();
	private int broken;
	/** What is to be said of bytes that were passed over, once it is sure that a sound record follows; or null. */
	private Runnable passedOver;

	WarcReading(Input input, ArticleSink sink) {
		this.input = input;
		this.sink = sink;
	}

	void read() throws IOException {
		long from = 0;
		while (from >= 0) {
			from = readFrom(from);
		}
		if (!leftOut.isEmpty()) {
			List<String> kinds = new ArrayList<>();
			leftOut.forEach((kind, count) -> kinds.add(count + " " + kind));
			sink.report(Finding.info("import.left-out", Location.ofFile(input.name()),
					"Records that are no pages were left out: " + String.join(", ", kinds) + "."));
		}
	}

	/**
	 * Reads until the end, or until a record is broken.
	 *
	 * @param start where a record begins, in bytes of the file
	 * @return where to go on, or -1 where there is nothing more
	 * @throws IOException if the file itself cannot be read
	 */
	private long readFrom(long start) throws IOException {
		long at = start;
		boolean inRecord = true;
		try (InputStream in = input.open()) {
			in.skipNBytes(start);
			try {
				WarcReader reader = new WarcReader(in);
				for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
					inRecord = true;
					at = start + reader.position();
					saySoundFollows();
					take(next.get(), at);
					next.get().body().consume();
					inRecord = false;
				}
				return -1;
			} catch (OperationCanceledException e) {
				throw e;
			} catch (IOException | RuntimeException e) {
				long next = new RecordSearch(input).next(at + 1);
				long last = at;
				passedOver = null;
				if (inRecord) {
					refuse(at, "The record at byte " + at + " is broken and was left out (" + reason(e) + "). " + ADVICE);
				} else if (next < 0) {
					refuse(at, "What stands behind the record at byte " + at + " is broken and was left out (" + reason(e) + "). " + ADVICE);
				} else {
					passedOver = () -> refuse(last, "Between the records at byte " + last + " and at byte " + next
							+ " something is broken and was left out (" + reason(e) + "). " + ADVICE);
				}
				return broken < MOST_BROKEN ? next : giveUp(at);
			}
		}
	}

	private void saySoundFollows() {
		if (passedOver != null) {
			passedOver.run();
			passedOver = null;
		}
	}

	private static String reason(Exception e) {
		return switch (e) {
		case EOFException end -> "it ends too early";
		default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
		};
	}

	private long giveUp(long at) {
		sink.report(Finding.error("import.refused", Location.ofFile(input.name()), "There are " + broken
				+ " broken records up to byte " + at + ", so the rest was not read. This is no sound archive."));
		return -1;
	}

	private void refuse(long at, String message) {
		broken++;
		sink.report(Finding.error("import.refused", Location.ofFile(input.name() + "@" + at), message));
	}

	private void take(WarcRecord record, long at) throws IOException {
		switch (record) {
		case WarcResponse response when response.contentType().base().equals(MediaType.HTTP) -> {
			HttpResponse http = response.http();
			if (http.status() != 200) {
				leaveOut("answer" + (http.status() / 100 == 3 ? " that redirects" : " without a page"));
			} else {
				page(response.target(), response.date(), http.contentType(), http.bodyDecoded(), at);
			}
		}
		case WarcResource resource -> page(resource.target(), resource.date(), resource.contentType(), resource.body(), at);
		default -> leaveOut(record.type());
		}
	}

	private void page(String address, Instant date, MediaType type, MessageBody body, long at) throws IOException {
		if (!type.base().equals(MediaType.HTML.base()) && !type.base().equals(MediaType.XHTML.base())) {
			leaveOut("of type " + type.base());
			return;
		}
		byte[] bytes = body.stream().readNBytes((int) Importer.MOST_BYTES + 1);
		if (bytes.length > Importer.MOST_BYTES) {
			sink.report(Finding.error("import.refused", Location.ofFile(input.name() + "@" + at), "The page " + address
					+ " has more than the " + (Importer.MOST_BYTES >> 20) + " MB that are read. Is this an article?"));
			return;
		}
		String charset = type.parameters().get("charset");
		Input page = Input.ofDownload(new Input.Origin(address, address, type.base().toString().toLowerCase(Locale.ROOT), charset, date), bytes);
		try {
			sink.accept(PageIntake.read(page, bytes, charset));
		} catch (RefusalException e) {
			sink.report(Finding.error("import.refused", Location.ofFile(input.name() + "@" + at), "The page " + address
					+ " was refused: " + e.getMessage()));
		}
	}

	private void leaveOut(String kind) {
		leftOut.merge(kind, 1, Integer::sum);
	}
}
