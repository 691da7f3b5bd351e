package org.rubricator.core.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Articles in parts, each of which becomes a file, with a receipt that says how it was made.
 *
 * @param parts       in the order asked for; no article is in two
 * @param receiptName name of the receipt's file, such as {@code SPLIT.md}
 * @param receipt     its text
 */
public record Partition(List<Part> parts, String receiptName, String receipt) {

	/**
	 * One part.
	 *
	 * @param name     also the name of its file, without extension
	 * @param articles ids, sorted
	 */
	public record Part(String name, List<String> articles) {

		public Part {
			articles = articles.stream().sorted().toList();
		}
	}

	/** @throws IllegalArgumentException if two parts have a name or an article in common */
	public Partition {
		parts = List.copyOf(parts);
		Set<String> names = new HashSet<>();
		Set<String> articles = new HashSet<>();
		for (Part part : parts) {
			if (!names.add(part.name())) {
				throw new IllegalArgumentException("Two parts are called '" + part.name() + "'");
			}
			for (String article : part.articles()) {
				if (!articles.add(article)) {
					throw new IllegalArgumentException("Article " + article + " is in two parts");
				}
			}
		}
	}
}
