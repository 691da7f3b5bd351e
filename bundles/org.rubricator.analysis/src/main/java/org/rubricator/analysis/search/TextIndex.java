package org.rubricator.analysis.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.corpus.ArticleSummary;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.search.TextQuery;

/**
 * Which articles have which runs of three characters, so that a search need not read those in which nothing can be found.
 * It lies anywhere but in the corpus, may be deleted at any time, and is made anew where it is damaged. What it does not
 * know of is searched. An article's text is taken to be what its head says that it is: texts do not change.
 * <p>
 * Thread-safe. One process at a time has it open.
 */
public final class TextIndex implements AutoCloseable {

	private static final String ID = "id";
	private static final String HASH = "hash";
	private static final String TRIGRAM = "trigram";

	/** More of them do not narrow further. */
	private static final int ASKED = 40;

	/** Part of the folder's name: an index of another version is left and made anew. */
	private static final String VERSION = "1";

	private static final FieldType TRIGRAMS = new FieldType();
	static {
		TRIGRAMS.setIndexOptions(IndexOptions.DOCS);
		TRIGRAMS.setTokenized(true);
		TRIGRAMS.setOmitNorms(true);
		TRIGRAMS.freeze();
	}

	private final Directory directory;
	private final IndexWriter writer;

	/**
	 * Opens an index, or makes an empty one where there is none or it cannot be read.
	 *
	 * @param folder for the index alone
	 * @throws IOException if it cannot be written, or another process has it open
	 */
	public static TextIndex open(Path folder) throws IOException {
		Path versioned = folder.resolve(VERSION);
		try {
			return new TextIndex(versioned);
		} catch (org.apache.lucene.store.LockObtainFailedException e) {
			throw e;
		} catch (IOException | RuntimeException damaged) {
			delete(versioned);
			return new TextIndex(versioned);
		}
	}

	private TextIndex(Path folder) throws IOException {
		Files.createDirectories(folder);
		directory = FSDirectory.open(folder);
		IndexWriter opened = null;
		try {
			opened = new IndexWriter(directory, new IndexWriterConfig());
			try (DirectoryReader reader = DirectoryReader.open(opened)) {
				for (LeafReaderContext leaf : reader.leaves()) {
					leaf.reader().checkIntegrity();
				}
			}
		} catch (IOException | RuntimeException e) {
			if (opened != null) {
				opened.rollback();
			}
			directory.close();
			throw e;
		}
		writer = opened;
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	/**
	 * Makes the index know the articles of a corpus and no others.
	 *
	 * @param monitor may be null; what is done when the user cancels stays
	 * @return number of articles that were read
	 */
	public int update(CorpusStore corpus, IProgressMonitor monitor) throws IOException {
		List<ArticleSummary> articles = corpus.articles().items();
		Map<String, String> known = known();
		SubMonitor progress = SubMonitor.convert(monitor, "Indexing", articles.size());
		Set<String> there = new HashSet<>();
		int read = 0;
		try {
			for (ArticleSummary article : articles) {
				progress.split(1);
				there.add(article.id());
				if (article.textHash() != null && !article.textHash().equals(known.get(article.id()))) {
					read += add(corpus, article) ? 1 : 0;
				}
			}
			for (String id : known.keySet()) {
				if (!there.contains(id)) {
					writer.deleteDocuments(new Term(ID, id));
				}
			}
		} finally {
			writer.commit();
		}
		return read;
	}

	private boolean add(CorpusStore corpus, ArticleSummary article) throws IOException {
		String text;
		try {
			text = corpus.text(article.id());
		} catch (IOException e) {
			return false; // a search will say so
		}
		Document document = new Document();
		document.add(new StringField(ID, article.id(), Field.Store.YES));
		document.add(new StringField(HASH, article.textHash(), Field.Store.YES));
		document.add(new Field(TRIGRAM, new Terms(Trigrams.of(text)), TRIGRAMS));
		writer.updateDocument(new Term(ID, article.id()), document);
		return true;
	}

	private Map<String, String> known() throws IOException {
		return find(new MatchAllDocsQuery());
	}

	/**
	 * The articles in which the query may find something: those that have what it needs, and those that the index does not
	 * know.
	 *
	 * @return ids; null where the query says too little to leave any out
	 */
	public Set<String> candidates(TextQuery query, List<ArticleSummary> articles) throws IOException {
		Set<String> required = Trigrams.required(query);
		if (required.isEmpty()) {
			return null;
		}
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		required.stream().limit(ASKED)
				.forEach(trigram -> all.add(new TermQuery(new Term(TRIGRAM, trigram)), BooleanClause.Occur.FILTER));
		Set<String> candidates = new HashSet<>(find(all.build()).keySet());
		Map<String, String> known = known();
		for (ArticleSummary article : articles) {
			if (article.textHash() == null || !article.textHash().equals(known.get(article.id()))) {
				candidates.add(article.id());
			}
		}
		return candidates;
	}

	/** Hashes of the articles that a query finds, by id. */
	private Map<String, String> find(Query query) throws IOException {
		Map<String, String> found = new HashMap<>();
		try (DirectoryReader reader = DirectoryReader.open(writer)) {
			StoredFields fields = reader.storedFields();
			for (ScoreDoc hit : new IndexSearcher(reader).search(query, Math.max(1, reader.maxDoc())).scoreDocs) {
				Document stored = fields.document(hit.doc);
				found.put(stored.get(ID), stored.get(HASH));
			}
		}
		return found;
	}

	@Override
	public void close() throws IOException {
		try (directory) {
			writer.close();
		}
	}

	/** Gives terms to the index. */
	private static final class Terms extends TokenStream {

		private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
		private final Iterator<String> terms;

		Terms(Set<String> terms) {
			this.terms = terms.iterator();
		}

		@Override
		public boolean incrementToken() {
			clearAttributes();
			if (!terms.hasNext()) {
				return false;
			}
			term.append(terms.next());
			return true;
		}
	}
}
