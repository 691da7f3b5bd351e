package org.rubricator.formats.jsonl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rubricator.core.corpus.ArticleDraft;
import org.rubricator.core.exchange.ImportedArticle;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.findings.Location;
import org.rubricator.core.text.CanonicalText;
import org.rubricator.model.actors.Actor;
import org.rubricator.model.actors.ActorKind;
import org.rubricator.model.actors.ActorsFactory;
import org.rubricator.model.actors.Affiliation;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Range;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticleFactory;
import org.rubricator.model.article.Block;

/** Makes the article of one line. */
final class ArticleReading {

	private final String input;
	private final int line;
	private final List<Finding> findings = new ArrayList<>();
	private final Set<String> unknown = new LinkedHashSet<>();

	ArticleReading(String input, int line) {
		this.input = input;
		this.line = line;
	}

	/** What was found besides: layers that are refused, each an error. */
	List<Finding> findings() {
		return findings;
	}

	/** Keys that are not known, such as {@code layers.spans.colour}. */
	Set<String> unknown() {
		return unknown;
	}

	/** @throws FaultException if the article itself cannot be taken */
	ImportedArticle read(JsonRecord json) throws FaultException {
		String format = json.string("format", JsonlFormat.MARK);
		if (!format.equals(JsonlFormat.MARK)) {
			throw new FaultException(format.startsWith(JsonlFormat.FAMILY)
					? "it was written by a newer version of Rubricator (" + format + "). Update Rubricator"
					: "it is of the format " + format + ", not " + JsonlFormat.MARK);
		}
		RawText text = new RawText(json.required("text"));
		Article article = article(json);
		String hash = json.string("textHash");
		if (hash != null && !text.changed() && !hash.equals(CanonicalText.hash(text.canonical()))) {
			throw new FaultException("its text is not the one that its textHash was made of. Export it again");
		}
		byte[] source = source(json, text, article);
		for (JsonRecord block : json.records("blocks")) {
			article.getBlocks().add(block(block, text, json.has("sourceBytes")));
		}
		List<Actor> actors = actors(json);
		List<Layer> layers = layers(json, text, article.getId());
		unknown.addAll(json.unknown());
		String sourceFile = article.getSourceFile();
		return new ImportedArticle(new ArticleDraft(article, text.canonical(), source, sourceFile), layers, actors, line);
	}

	private static Article article(JsonRecord json) throws FaultException {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId(json.string("id"));
		article.setTitle(json.string("title"));
		article.setByline(json.string("byline"));
		article.setOutlet(json.string("outlet"));
		article.setSection(json.string("section"));
		article.setPublished(json.string("published"));
		article.setRetrieved(json.string("retrieved"));
		article.setSource(json.string("source"));
		article.setAddress(json.string("address"));
		article.setLanguage(json.string("language"));
		article.setLicence(json.string("licence"));
		return article;
	}

	private static byte[] source(JsonRecord json, RawText text, Article article) throws FaultException {
		String bytes = json.string("sourceBytes");
		String file = json.string("sourceFile", "source.txt");
		String charset = json.string("charset");
		if (bytes == null) {
			article.setSourceFile("source.txt");
			article.setCharset("UTF-8");
			return text.canonical().getBytes(StandardCharsets.UTF_8);
		}
		if (!file.equals("source.txt") && !file.equals("source.html")) {
			throw new FaultException("'sourceFile' is neither source.txt nor source.html");
		}
		article.setSourceFile(file);
		article.setCharset(charset);
		try {
			return Base64.getDecoder().decode(bytes);
		} catch (IllegalArgumentException e) {
			throw new FaultException("'sourceBytes' is not base64");
		}
	}

	private Block block(JsonRecord json, RawText text, boolean withSource) throws FaultException {
		Range range = text.range(json, "a block");
		Block block = ArticleFactory.eINSTANCE.createBlock();
		block.setBegin(range.begin());
		block.setEnd(range.end());
		block.setTag(json.string("tag"));
		block.setPath(json.string("path"));
		Long begin = json.number("sourceBeginUtf16");
		Long end = json.number("sourceEndUtf16");
		if (withSource && begin != null && end != null) {
			block.setSourceBegin(begin.intValue());
			block.setSourceEnd(end.intValue());
		}
		unknown.addAll(json.unknown());
		return block;
	}

	private List<Actor> actors(JsonRecord json) throws FaultException {
		Map<String, Actor> byId = new HashMap<>();
		List<Actor> actors = new ArrayList<>();
		List<JsonRecord> records = json.records("actors");
		for (JsonRecord record : records) {
			Actor actor = ActorsFactory.eINSTANCE.createActor();
			actor.setId(record.required("id"));
			actor.setName(record.string("name"));
			actor.getAliases().addAll(record.strings("aliases"));
			actor.setWikidata(record.string("wikidata"));
			actor.setNote(record.string("note"));
			String kind = record.string("kind", ActorKind.PERSON.getLiteral());
			if (ActorKind.get(kind) == null) {
				throw new FaultException("the actor " + actor.getId() + " has the unknown kind '" + kind + "'");
			}
			actor.setKind(ActorKind.get(kind));
			if (byId.put(actor.getId(), actor) != null) {
				throw new FaultException("there are two actors " + actor.getId());
			}
			actors.add(actor);
		}
		for (int i = 0; i < actors.size(); i++) {
			for (JsonRecord record : records.get(i).records("affiliations")) {
				Affiliation affiliation = ActorsFactory.eINSTANCE.createAffiliation();
				String organisation = record.string("organisation");
				if (organisation != null && !byId.containsKey(organisation)) {
					throw new FaultException("the actor " + actors.get(i).getId() + " belongs to " + organisation
							+ ", which is not among the actors");
				}
				affiliation.setOrganisation(byId.get(organisation));
				affiliation.setRole(record.string("role"));
				affiliation.setFrom(record.string("from"));
				affiliation.setUntil(record.string("until"));
				actors.get(i).getAffiliations().add(affiliation);
				unknown.addAll(record.unknown());
			}
			unknown.addAll(records.get(i).unknown());
		}
		return actors;
	}

	private List<Layer> layers(JsonRecord json, RawText text, String article) throws FaultException {
		List<Layer> layers = new ArrayList<>();
		for (JsonRecord record : json.records("layers")) {
			String annotator = record.string("annotator");
			LayerReading reading = new LayerReading(text, input, unknown);
			try {
				layers.add(reading.read(record, annotator));
			} catch (FaultException e) {
				Location place = new Location(input, line, article, annotator, reading.current(), null);
				findings.add(Finding.error("import.layer-refused", place,
						"The layer" + (annotator == null ? "" : " of " + annotator) + " was refused: " + e.getMessage()
								+ ". Nothing was shifted; mend the input and import it again."));
			}
		}
		return layers;
	}
}
