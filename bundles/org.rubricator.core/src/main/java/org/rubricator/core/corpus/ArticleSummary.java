package org.rubricator.core.corpus;

import java.util.Map;

/**
 * What a list of articles shows: the head of article.xmi. Strings may be null but for {@code id}.
 *
 * @param id       id of the article
 * @param textHash SHA-256 of the canonical text
 */
public record ArticleSummary(String id, String title, String outlet, String published, String language, String address,
		String textHash) {

	static ArticleSummary of(String folder, Map<String, String> head) {
		return new ArticleSummary(head.getOrDefault("id", folder), head.get("title"), head.get("outlet"),
				head.get("published"), head.get("language"), head.get("address"), head.get("textHash"));
	}
}
