package org.rubricator.formats.conll;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.rubricator.core.exchange.ArticleWriter;
import org.rubricator.core.exchange.ExportContext;
import org.rubricator.core.exchange.Exporter;
import org.rubricator.core.exchange.Feature;
import org.rubricator.core.exchange.Gaps;
import org.rubricator.core.exchange.Option;
import org.rubricator.core.exchange.OptionValues;
import org.rubricator.core.exchange.Selection;

/** Writes {@code conll}. */
public final class ConllExporter implements Exporter {

	static final Option SCHEME = Option.choice("scheme",
			"How tags mark the begin of a span: BIO begins each with B-; BIOES marks the last and the single token, too; "
					+ "IOB1 has B- only where two spans touch.",
			"BIO", "BIOES", "IOB1");
	static final String FILES = "files";
	static final Option POLICY = Option.choice("policy",
			"Where spans overlap: a column for each label; or a folder with a file for each label; or one column, in which the "
					+ "longest span wins, or the label that comes first.",
			"columns", FILES, "longest", "label-order");
	static final Option DOCUMENTS = Option.choice("documents",
			"How articles are told apart: a -DOCSTART- line as of 2003, a comment '# newdoc id = ...' (which NLTK cannot "
					+ "read), or not at all.",
			"docstart", "comment", "none");
	static final Option UNLABELLED = Option.flag("unlabelled",
			"Write articles without a layer, too, as if nothing in them had a label.");

	@Override
	public String id() {
		return "conll";
	}

	@Override
	public String title() {
		return "CoNLL columns";
	}

	@Override
	public String extension() {
		return "conll";
	}

	@Override
	public boolean writesFolder(OptionValues options) {
		return options.text(POLICY.name()).equals(FILES);
	}

	@Override
	public String description() {
		return "A token a line with its tags, a blank line after each sentence, as NLTK, spaCy, Flair and others read it. "
				+ "No offsets: tokens only.";
	}

	@Override
	public Set<Feature> carries() {
		return EnumSet.noneOf(Feature.class);
	}

	@Override
	public List<Option> options() {
		return List.of(SCHEME, POLICY, Selection.LABELS, Gaps.DISCONTINUOUS, DOCUMENTS, Selection.PROPOSED,
				UNLABELLED);
	}

	@Override
	public boolean writesUnlabelled(OptionValues options) {
		return options.flag(UNLABELLED.name());
	}

	@Override
	public ArticleWriter start(Path target, ExportContext context) throws IOException {
		return new ConllWriter(target, context);
	}
}
