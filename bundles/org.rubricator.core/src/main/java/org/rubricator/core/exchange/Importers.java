package org.rubricator.core.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.rubricator.core.exchange.Importer.Recognition;

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
}
