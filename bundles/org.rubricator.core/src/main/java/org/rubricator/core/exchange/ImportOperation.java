package org.rubricator.core.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.exchange.Sources.Source;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.mapping.Inventory;
import org.rubricator.core.mapping.MappingTable;
import org.rubricator.model.labels.LabelSet;

/**
 * Imports files, folders and addresses into a corpus. One that cannot be taken is a finding, and the rest goes on. An
 * article whose text is in the corpus already is not doubled. Doing it twice changes nothing the second time.
 */
public final class ImportOperation {

	private final CorpusStore corpus;
	private final Importers importers;

	public ImportOperation(CorpusStore corpus, Importers importers) {
		this.corpus = corpus;
		this.importers = importers;
	}

	/**
	 * @param monitor may be null; one step an input
	 * @throws IllegalArgumentException if the format or its options are wrong; the message is for people, and nothing is
	 *                                  done then
	 * @throws IOException              if the corpus cannot be read or written; what was imported until then is in it
	 */
	public ImportResult run(ImportRequest request, IProgressMonitor monitor) throws IOException {
		Importer chosen = request.format() == null ? null : importers.get(request.format());
		if (chosen == null && !request.options().isEmpty()) {
			throw new IllegalArgumentException("Options belong to a format: name one of " + importers.ids() + ".");
		}
		OptionValues options = chosen == null ? null : OptionValues.of(chosen.options(), request.options());
		Sources.Resolved sources = Sources.resolve(request.sources(), request.directory(), importers.extensions());
		List<Source> items = importers.inputs(sources.items(), chosen);
		SubMonitor progress = SubMonitor.convert(monitor, "Importing", 100);
		List<Finding> findings = new ArrayList<>(sources.findings());
		Mappings mappings = new Mappings(corpus, request, findings);
		ArticleIntake intake = new ArticleIntake(corpus, request.annotator(), request.extend(), findings, progress);
		int refused = (int) findings.stream().filter(finding -> finding.code().equals("import.refused")).count();
		boolean cancelled = false;
		Downloads downloads = new Downloads();
		try {
			if (request.mapping() == null) {
				mappings.propose(survey(items, chosen, options, progress.split(30)));
			}
			SubMonitor each = progress.split(70).setWorkRemaining(items.size());
			for (Source source : items) {
				each.checkCanceled();
				each.subTask(source.name());
				if (!take(source, chosen, options, intake, mappings, downloads, each)) {
					refused++;
				}
				each.worked(1);
			}
		} catch (OperationCanceledException e) {
			cancelled = true;
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} finally {
			downloads.close();
			intake.finish();
			mappings.finish(intake);
		}
		int inputs = items.size()
				+ (int) sources.findings().stream().filter(f -> f.code().equals("import.refused")).count();
		return intake.result(inputs, refused, cancelled);
	}

	/**
	 * What becomes of the labels of the sources, as the corpus remembers it, and as it is proposed for the rest: for each
	 * format whose labels are foreign.
	 *
	 * @param monitor may be null
	 * @return by id of the importer
	 * @throws IllegalArgumentException   if the request is wrong; the message is for people
	 * @throws OperationCanceledException if the user cancelled
	 */
	public Map<String, MappingTable> propose(ImportRequest request, IProgressMonitor monitor) throws IOException {
		Importer chosen = request.format() == null ? null : importers.get(request.format());
		OptionValues options = chosen == null ? null : OptionValues.of(chosen.options(), request.options());
		Sources.Resolved sources = Sources.resolve(request.sources(), request.directory(), importers.extensions());
		Mappings mappings = new Mappings(corpus, request, new ArrayList<>());
		Map<String, Inventory> found = survey(importers.inputs(sources.items(), chosen), chosen, options,
				SubMonitor.convert(monitor, "Looking at the labels", 100));
		mappings.propose(found);
		LabelSet labels = corpus.labels();
		Map<String, MappingTable> tables = new TreeMap<>();
		mappings.byFormat().forEach((id, mapping) -> tables.put(id, new MappingTable(mapping, found.get(id), labels)));
		return tables;
	}

	private Map<String, Inventory> survey(List<Source> items, Importer chosen, OptionValues options,
			SubMonitor progress) {
		Survey survey = new Survey(importers);
		survey.read(items, chosen, options, progress);
		return survey.inventories();
	}

	/** Whether anything was taken. */
	private boolean take(Source source, Importer chosen, OptionValues options, ArticleIntake intake,
			Mappings mappings, Downloads downloads, SubMonitor progress) {
		int before = intake.taken();
		int reported = intake.reported();
		try {
			Input input = source.isAddress() ? downloads.get().fetch(source.source(), progress::isCanceled)
					: Input.ofFile(source.name(), source.source(), source.path());
			Importer importer = chosen != null ? chosen : recognize(input);
			if (input.size() > importer.mostBytes()) {
				throw new RefusalException("It has " + (input.size() >> 20) + " MB, more than the "
						+ (importer.mostBytes() >> 20) + " that are read. Is this an article?");
			}
			intake.begin(input.name(), mappings.of(importer), importer.hasForeignLabels() ? importer.id() : null);
			importer.read(input, options != null ? options : OptionValues.defaults(importer.options()), intake);
			if (intake.taken() == before && intake.reported() == reported) {
				throw new RefusalException("There is no article in it.");
			}
		} catch (IOException e) {
			intake.report(refusal(source, reason(e)));
		} catch (OperationCanceledException | UncheckedIOException e) {
			throw e;
		} catch (RuntimeException | StackOverflowError e) {
			intake.report(refusal(source, "It could not be read because of an error in Rubricator (" + e
					+ "). Please report it with this input."));
		}
		return intake.taken() > before;
	}

	private Importer recognize(Input input) throws IOException {
		Optional<Importer> importer = importers.recognize(input);
		// An empty file is something in formats that say so by its name and what is beside it.
		if (input.size() == 0
				&& (importer.isEmpty() || importer.get().recognize(input) != Importer.Recognition.CONTENT)) {
			throw new RefusalException("It is empty.");
		}
		if (importer.isPresent()) {
			return importer.get();
		}
		Optional<BinaryKind> binary = BinaryKind.of(input.head());
		throw new RefusalException(binary.isPresent()
				? "This is " + binary.get().title() + ". " + binary.get().advice()
				: "Its format cannot be told from its name and beginning. Name the format: " + importers.ids() + ".");
	}

	private static Finding refusal(Source source, String reason) {
		return Finding.error("import.refused", Location.ofFile(source.name()), reason);
	}

	private static String reason(IOException e) {
		return switch (e) {
		case RefusalException refusal -> refusal.getMessage();
		case java.io.EOFException end -> "It is cut off: it ends in the middle. Get a whole one.";
		case java.nio.file.AccessDeniedException denied -> "It cannot be read: access is denied.";
		default -> "It cannot be read (" + e.getMessage() + ").";
		};
	}

	/** Made when the first address comes, for it takes time. */
	private static final class Downloads {

		private Download download;

		Download get() {
			if (download == null) {
				download = new Download();
			}
			return download;
		}

		void close() {
			if (download != null) {
				download.close();
			}
		}
	}
}
