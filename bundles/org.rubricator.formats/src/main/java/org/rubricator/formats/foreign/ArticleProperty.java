package org.rubricator.formats.foreign;

import java.util.function.BiConsumer;
import java.util.function.Function;

import org.rubricator.model.article.Article;

/** What is said of an article besides its id and text. */
public enum ArticleProperty {
	TITLE("title", Article::getTitle, Article::setTitle),
	BYLINE("byline", Article::getByline, Article::setByline),
	OUTLET("outlet", Article::getOutlet, Article::setOutlet),
	SECTION("section", Article::getSection, Article::setSection),
	PUBLISHED("published", Article::getPublished, Article::setPublished),
	RETRIEVED("retrieved", Article::getRetrieved, Article::setRetrieved),
	SOURCE("source", Article::getSource, Article::setSource),
	ADDRESS("address", Article::getAddress, Article::setAddress),
	LANGUAGE("language", Article::getLanguage, Article::setLanguage),
	LICENCE("licence", Article::getLicence, Article::setLicence);

	private final String title;
	private final Function<Article, String> getter;
	private final BiConsumer<Article, String> setter;

	ArticleProperty(String title, Function<Article, String> getter, BiConsumer<Article, String> setter) {
		this.title = title;
		this.getter = getter;
		this.setter = setter;
	}

	/** As files name it. */
	public String title() {
		return title;
	}

	/** Null where it is not said. */
	public String of(Article article) {
		return getter.apply(article);
	}

	/** @param value may be null */
	public void set(Article article, String value) {
		setter.accept(article, value);
	}
}
