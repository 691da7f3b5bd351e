package org.rubricator.core.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.rubricator.core.exchange.Importer.Recognition;
import org.rubricator.core.exchange.Sources.Source;

/** The importers that there are, by id. Immutable. */
public final class Importers {

	private final List<Importer> importers;

	/** @throws IllegalArgumentException if two have the same id */
	public Importers(Collection<? extends Importer> importers) {
		this.importers = importers.stream().map(Importer.class::cast).sorted(Comparator.comparing(Importer::id)).toList();
		if (this.importers.stream().map(Importer::id).distinct().count() < this.importers.size()) {
			throw new IllegalArgumentException("Two importers have the same id: " + ids());
		}
	}

	/** Those that are offered as OSGi services now. */
	public static Importers fromServices() {
		return new Importers(Services.all(Importer.class));
	}

	public List<Importer> all() {
		return importers;
	}

	public String ids() {
		return String.join(", ", importers.stream().map(Importer::id).toList());
	}

	/** @throws IllegalArgumentException if there is none with this id; the message is for people */
	public Importer get(String id) {
		return importers.stream().filter(importer -> importer.id().equals(id)).findFirst().orElseThrow(
				() -> new IllegalArgumentException("There is no format '" + id + "' to read. There are: " + ids() + "."));
	}

	/** The importer that is surest of the input; empty if none is sure, or if several are. */
	public Optional<Importer> recognize(Input input) throws IOException {
		List<Importer> surest = new ArrayList<>();
		Recognition sure = Recognition.NAME;
		for (Importer importer : importers) {
			Recognition recognition = importer.recognize(input);
			if (recognition.compareTo(sure) > 0) {
				surest.clear();
				sure = recognition;
			}
			if (recognition == sure) {
				surest.add(importer);
			}
		}
		return surest.size() == 1 ? Optional.of(surest.get(0)) : Optional.empty();
	}

	/** All extensions that an importer knows. */
	public Set<String> extensions() {
		return importers.stream().flatMap(importer -> importer.extensions().stream()).collect(Collectors.toSet());
	}

	/**
	 * The sources without those that are read together with another.
	 *
	 * @param chosen importer of all, or null: guessed
	 */
	public List<Source> inputs(List<Source> items, Importer chosen) {
		Set<Path> companions = new HashSet<>();
		for (Source source : items) {
			if (!source.isAddress()) {
				String name = source.path().getFileName().toString();
				String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
				for (Importer importer : chosen == null ? importers : List.of(chosen)) {
					if (importer.extensions().contains(extension)) {
						importer.companions(name).forEach(other -> companions.add(source.path().resolveSibling(other)));
					}
				}
			}
		}
		return items.stream().filter(source -> source.isAddress() || !companions.contains(source.path())).toList();
	}
}
