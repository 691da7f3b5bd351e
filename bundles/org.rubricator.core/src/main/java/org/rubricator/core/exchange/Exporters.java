package org.rubricator.core.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The exporters that there are, by id. Immutable. */
public final class Exporters {

	private final List<Exporter> exporters;

	/** @throws IllegalArgumentException if two have the same id */
	public Exporters(Collection<? extends Exporter> exporters) {
		this.exporters = exporters.stream().map(Exporter.class::cast).sorted(Comparator.comparing(Exporter::id)).toList();
		if (this.exporters.stream().map(Exporter::id).distinct().count() < this.exporters.size()) {
			throw new IllegalArgumentException("Two exporters have the same id: " + ids());
		}
	}

	/** Those that are offered as OSGi services now. */
	public static Exporters fromServices() {
		return new Exporters(Services.all(Exporter.class));
	}

	public List<Exporter> all() {
		return exporters;
	}

	public String ids() {
		return String.join(", ", exporters.stream().map(Exporter::id).toList());
	}

	/** @throws IllegalArgumentException if there is none with this id; the message is for people */
	public Exporter get(String id) {
		return exporters.stream().filter(exporter -> exporter.id().equals(id)).findFirst().orElseThrow(
				() -> new IllegalArgumentException("There is no format '" + id + "' to write. There are: " + ids() + "."));
	}
}
