package org.rubricator.formats.tasks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.rubricator.core.exchange.ArticleSink;
import org.rubricator.core.exchange.Importer;
import org.rubricator.core.exchange.Input;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.RefusalException;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.formats.jsonl.FaultException;
import org.rubricator.formats.jsonl.JsonRecord;
import org.rubricator.formats.jsonl.JsonTree;
import org.rubricator.formats.jsonl.Lines;

/** Reads files of tasks: an object a line, or an array of objects. A task that does not fit is refused, and the next is read. */
abstract class TaskImporter implements Importer {

	@Override
	public boolean hasForeignLabels() {
		return true;
	}

	/** Read one task at a time. */
	@Override
	public long mostBytes() {
		return Long.MAX_VALUE;
	}

	/** The first bytes as text, without white space. */
	static String head(Input input) throws IOException {
		return new String(input.head(), StandardCharsets.UTF_8).replaceAll("\\s+", "");
	}

	/**
	 * Reads one task.
	 *
	 * @throws FaultException   if it does not fit; a clause for people
	 * @throws RefusalException likewise
	 */
	abstract void task(JsonRecord task, Place place, OptionValues options, ArticleSink sink)
			throws FaultException, RefusalException;

	/** Where a task stands. */
	record Place(Input input, int line) {

		Location location() {
			return Location.ofFile(input.name(), line);
		}

		/** Wanted id of its article where the task has none of its own. */
		String name() {
			return input.fileName().replaceFirst("\\.[^.]*$", "") + "-" + line;
		}
	}

	@Override
	public void read(Input input, OptionValues options, ArticleSink sink) throws IOException {
		String head = head(input);
		if (head.startsWith("[") || head.startsWith("\uFEFF[") || isOneObject(input)) {
			try (InputStream in = new BufferedInputStream(input.open())) {
				JsonTree.readAll(in, (task, line) -> take(task, new Place(input, line), options, sink));
			} catch (FaultException e) {
				refuse(new Place(input, 0), "The file was refused from here on: ", e.getMessage(), sink);
			}
			return;
		}
		try (InputStream in = input.open()) {
			Lines lines = new Lines(in, Lines.LONGEST);
			int number = 0;
			for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
				Place place = new Place(input, ++number);
				if (line.bytes() == null) {
					refuse(place, "The line was refused: ", "it is longer than " + (Lines.LONGEST >> 20) + " MB", sink);
				} else if (!isBlank(line.bytes())) {
					line(line.bytes(), place, options, sink);
				}
			}
		}
	}

	/** A single object that is written over several lines. */
	private static boolean isOneObject(Input input) throws IOException {
		String head = new String(input.head(), StandardCharsets.UTF_8);
		return head.matches("(?s)\\uFEFF?\\s*\\{\\s*\\n.*");
	}

	private void line(byte[] line, Place place, OptionValues options, ArticleSink sink) {
		JsonRecord task;
		try {
			task = JsonTree.read(withoutMark(line, place.line()));
		} catch (FaultException e) {
			refuse(place, "The line was refused: ", e.getMessage(), sink);
			return;
		}
		take(task, place, options, sink);
	}

	private void take(JsonRecord task, Place place, OptionValues options, ArticleSink sink) {
		try {
			task(task, place, options, sink);
		} catch (FaultException | RefusalException e) {
			refuse(place, "The task was refused: ", e.getMessage(), sink);
		}
	}

	private static void refuse(Place place, String what, String reason, ArticleSink sink) {
		sink.report(Finding.error("import.refused", place.location(), what + reason + (reason.endsWith(".") ? "" : ".")));
	}

	private static byte[] withoutMark(byte[] line, int number) {
		boolean marked = number == 1 && line.length > 2 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB
				&& line[2] == (byte) 0xBF;
		return marked ? Arrays.copyOfRange(line, 3, line.length) : line;
	}

	private static boolean isBlank(byte[] line) {
		for (byte b : line) {
			if (b != ' ' && b != '\t' && b != '\r') {
				return false;
			}
		}
		return true;
	}
}
