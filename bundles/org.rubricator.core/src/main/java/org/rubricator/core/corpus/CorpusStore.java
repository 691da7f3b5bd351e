package org.rubricator.core.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rubricator.core.findings.Finding;
import org.rubricator.core.text.CanonicalText;
import org.rubricator.model.actors.ActorRegistry;
import org.rubricator.model.actors.ActorsFactory;
import org.rubricator.model.actors.ActorsPackage;
import org.rubricator.model.annotation.AnnotationFactory;
import org.rubricator.model.annotation.AnnotationPackage;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.article.Article;
import org.rubricator.model.article.ArticlePackage;
import org.rubricator.model.corpus.Corpus;
import org.rubricator.model.corpus.CorpusFactory;
import org.rubricator.model.corpus.CorpusPackage;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.LabelsPackage;

/**
 * A corpus on disk. Opening one reads three small files; articles, texts and layers are read when they are asked for,
 * and none is kept. Thread-safe, but for the model objects that it hands out: those are the caller's own.
 */
public final class CorpusStore {

	static {
		// The generated packages initialise each other in a ring. Two threads that each begin with another one wait for each
		// other for ever, so all are initialised here, before any thread has a corpus to read from.
		Objects.requireNonNull(AnnotationPackage.eINSTANCE);
	}

	private static final String CORPUS = "corpus.xmi";
	private static final String LABELS = "labels.xmi";
	private static final String ACTORS = "actors.xmi";

	private final Path folder;

	private CorpusStore(Path folder) {
		this.folder = folder;
	}

	/** Whether the folder is a corpus, as far as can be told without reading files. */
	public static boolean isCorpus(Path folder) {
		return Files.isRegularFile(folder.resolve(CORPUS));
	}

	/**
	 * Makes a corpus in a folder, which may exist but must not be a corpus already.
	 *
	 * @param labels its label set; {@link #defaultLabels()} is one
	 * @throws FileAlreadyExistsException if there is a corpus
	 */
	public static CorpusStore create(Path folder, LabelSet labels) throws IOException {
		if (isCorpus(folder)) {
			throw new FileAlreadyExistsException(folder.toString(), null, "there is a corpus in this folder already");
		}
		Files.createDirectories(folder.resolve("articles"));
		Files.createDirectories(folder.resolve("annotations"));
		CorpusStore store = new CorpusStore(folder.toRealPath());
		String name = store.folder.getFileName().toString();
		store.saveLabels(labels);
		store.saveActors(ActorsFactory.eINSTANCE.createActorRegistry());
		store.writeIfMissing(".project", EclipseProject.description(name));
		store.writeIfMissing(".gitignore", "*.journal\n.lock\n.*.tmp\n");
		store.writeIfMissing(".gitattributes", "articles/** -text\n*.xmi text eol=lf\n");
		Corpus corpus = CorpusFactory.eINSTANCE.createCorpus();
		corpus.setName(name);
		corpus.setVersion("1");
		store.saveCorpus(corpus);
		return store;
	}

	/**
	 * @throws NoSuchFileException     if the folder is no corpus
	 * @throws UnreadableFileException if its label set, registry or description cannot be read
	 */
	public static CorpusStore open(Path folder) throws IOException {
		if (!isCorpus(folder)) {
			throw new NoSuchFileException(folder.toString(), null,
					"not a corpus: there is no " + CORPUS + " in it. Make one with: rubricator new " + folder);
		}
		return new CorpusStore(folder.toRealPath());
	}

	/** The label set that new corpora have unless told otherwise: a new copy. */
	public static LabelSet defaultLabels() throws IOException {
		try (InputStream in = CorpusStore.class.getResourceAsStream("default-labels.xmi")) {
			return ModelFiles.load(Path.of("default-labels.xmi"), in.readAllBytes(), LabelsPackage.Literals.LABEL_SET,
					LabelSet.class);
		}
	}

	/** Reads a label set from a file. */
	public static LabelSet readLabels(Path file) throws IOException {
		return ModelFiles.load(file, LabelsPackage.Literals.LABEL_SET, LabelSet.class);
	}

	/** The folder, absolute. */
	public Path folder() {
		return folder;
	}

	public Corpus corpus() throws IOException {
		return ModelFiles.load(folder.resolve(CORPUS), CorpusPackage.Literals.CORPUS, Corpus.class);
	}

	public LabelSet labels() throws IOException {
		return readLabels(folder.resolve(LABELS));
	}

	/** The registry; an empty one where there is no file. */
	public ActorRegistry actors() throws IOException {
		Path file = folder.resolve(ACTORS);
		return Files.exists(file) ? ModelFiles.load(file, ActorsPackage.Literals.ACTOR_REGISTRY, ActorRegistry.class)
				: ActorsFactory.eINSTANCE.createActorRegistry();
	}

	public void saveCorpus(Corpus corpus) throws IOException {
		save(folder.resolve(CORPUS), corpus);
	}

	public void saveLabels(LabelSet labels) throws IOException {
		save(folder.resolve(LABELS), labels);
	}

	public void saveActors(ActorRegistry actors) throws IOException {
		save(folder.resolve(ACTORS), actors);
	}

	/**
	 * What a listing found.
	 *
	 * @param items    what could be read
	 * @param findings files that could not be, each an error
	 */
	public record Listing<T>(List<T> items, List<Finding> findings) {
	}

	/** Heads of all articles by outlet, time of publication and id; texts are not read. */
	public Listing<ArticleSummary> articles() throws IOException {
		Listing<ArticleSummary> listing = heads(subfolders(folder.resolve("articles")),
				article -> articleFile(article.getFileName().toString()), file -> ArticleSummary.of(
						file.getParent().getFileName().toString(),
						ModelFiles.head(file, ArticlePackage.Literals.ARTICLE)));
		Comparator<String> nullsLast = Comparator.nullsLast(Comparator.naturalOrder());
		return new Listing<>(listing.items().stream()
				.sorted(Comparator.comparing(ArticleSummary::outlet, nullsLast)
						.thenComparing(ArticleSummary::published, nullsLast).thenComparing(ArticleSummary::id))
				.toList(), listing.findings());
	}

	/** Ids of all articles, sorted, without reading any: one that cannot be read is among them. */
	public List<String> articleIds() throws IOException {
		return subfolders(folder.resolve("articles")).stream().map(path -> path.getFileName().toString()).toList();
	}

	/** @throws NoSuchFileException if there is no such article */
	public Article article(String id) throws IOException {
		return ModelFiles.load(articleFile(id), ArticlePackage.Literals.ARTICLE, Article.class);
	}

	/** Canonical text of an article. */
	public String text(String id) throws IOException {
		return Files.readString(articleFolder(id).resolve("text.txt"), StandardCharsets.UTF_8);
	}

	/** The same as it stands in its file, in UTF-8. */
	public byte[] textBytes(String id) throws IOException {
		return Files.readAllBytes(articleFolder(id).resolve("text.txt"));
	}

	/** The bytes of an article as they came. */
	public byte[] source(Article article) throws IOException {
		return Files.readAllBytes(articleFolder(article.getId()).resolve(article.getSourceFile()));
	}

	/**
	 * Adds an article, unless its text is in the corpus already.
	 *
	 * @param known ids of the articles by hash of their text, as {@link #byTextHash()} gives them; what is added is
	 *              added to it
	 * @return the id of the article, and whether it is new
	 */
	public Addition add(ArticleDraft draft, Map<String, String> known) throws IOException {
		String hash = CanonicalText.hash(draft.text());
		String there = known.get(hash);
		if (there != null) {
			return new Addition(there, false);
		}
		Article article = draft.article();
		article.setTextHash(hash);
		article.setSourceFile(draft.sourceFile());
		article.setId(freeId(article, hash));
		Path target = articleFolder(article.getId());
		Path temporary = target.resolveSibling("." + article.getId() + "." + ProcessHandle.current().pid() + ".tmp");
		Files.createDirectories(temporary);
		try {
			AtomicFile.write(temporary.resolve(draft.sourceFile()), draft.source());
			AtomicFile.write(temporary.resolve("text.txt"), draft.text().getBytes(StandardCharsets.UTF_8));
			ModelFiles.save(temporary.resolve("article.xmi"), article);
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
			known.put(hash, article.getId());
			return new Addition(article.getId(), false);
		} finally {
			deleteFolder(temporary);
		}
		known.put(hash, article.getId());
		return new Addition(article.getId(), true);
	}

	/** What {@link CorpusStore#add} did. */
	public record Addition(String id, boolean added) {
	}

	/** Ids of the articles by hash of their text. */
	public Map<String, String> byTextHash() throws IOException {
		Map<String, String> ids = new HashMap<>();
		for (ArticleSummary article : articles().items()) {
			ids.put(article.textHash(), article.id());
		}
		return ids;
	}

	/** Names of the annotators who have layers, sorted. */
	public List<String> annotators() throws IOException {
		return subfolders(folder.resolve("annotations")).stream().map(path -> path.getFileName().toString()).sorted()
				.toList();
	}

	/** Heads of all layers of an annotator, by article. */
	public Listing<LayerSummary> layers(String annotator) throws IOException {
		return heads(layerFiles(annotator), file -> file, file -> LayerSummary.of(annotator, articleOf(file),
				ModelFiles.head(file, AnnotationPackage.Literals.LAYER)));
	}

	/** Ids of the articles that an annotator has a layer on, sorted, without reading any. */
	public List<String> layerIds(String annotator) throws IOException {
		return layerFiles(annotator).stream().map(CorpusStore::articleOf).toList();
	}

	private List<Path> layerFiles(String annotator) throws IOException {
		Path annotations = folder.resolve("annotations").resolve(Names.check(annotator));
		if (!Files.isDirectory(annotations)) {
			return List.of();
		}
		try (Stream<Path> paths = Files.list(annotations)) {
			return paths.filter(path -> path.getFileName().toString().endsWith(".xmi")).sorted().toList();
		}
	}

	private static String articleOf(Path layerFile) {
		String name = layerFile.getFileName().toString();
		return name.substring(0, name.length() - ".xmi".length());
	}

	/** The saved layer of an annotator on an article, or empty if there is none. */
	public Optional<Layer> layer(String annotator, String article) throws IOException {
		Path file = layerFile(annotator, article);
		return Files.exists(file)
				? Optional.of(ModelFiles.load(file, AnnotationPackage.Literals.LAYER, Layer.class))
				: Optional.empty();
	}

	/** A layer without annotations for an article; not saved. */
	public Layer newLayer(String annotator, Article article) {
		Layer layer = AnnotationFactory.eINSTANCE.createLayer();
		layer.setAnnotator(Names.check(annotator));
		layer.setArticle(article.getId());
		layer.setTextHash(article.getTextHash());
		return layer;
	}

	/**
	 * Writes a layer over the one that is there.
	 *
	 * @throws LayerLockedException if it is being edited
	 */
	public void saveLayer(Layer layer) throws IOException {
		try (LayerLock lock = lock(layer.getAnnotator(), layer.getArticle())) {
			ModelFiles.save(layerFile(layer.getAnnotator(), layer.getArticle()), layer);
		}
	}

	/**
	 * The right to write a layer.
	 *
	 * @throws LayerLockedException if somebody else has it
	 */
	public LayerLock lock(String annotator, String article) throws IOException {
		return LayerLock.tryAcquire(layerFile(annotator, article).getParent(), article)
				.orElseThrow(() -> new LayerLockedException(annotator, article));
	}

	/** The right to do an act over many layers, or empty if somebody is doing one. */
	public Optional<LayerLock> lockActs() throws IOException {
		return LayerLock.tryAcquire(folder, "acts");
	}

	/** File of a layer, whether it exists or not. */
	public Path layerFile(String annotator, String article) {
		return folder.resolve("annotations").resolve(Names.check(annotator)).resolve(Names.check(article) + ".xmi");
	}

	/** Folder of an article, whether it exists or not. */
	public Path articleFolder(String id) {
		return folder.resolve("articles").resolve(Names.check(id));
	}

	/** A file of the corpus as findings name it: relative, with slashes. */
	public String name(Path file) {
		return folder.relativize(file).toString().replace('\\', '/');
	}

	private Path articleFile(String id) {
		return articleFolder(id).resolve("article.xmi");
	}

	private String freeId(Article article, String hash) {
		String wanted = article.getId();
		if (wanted != null && Names.isValid(wanted) && !Files.exists(articleFolder(wanted))) {
			return wanted;
		}
		String slug = Names.slug(article.getTitle() == null ? "" : article.getTitle());
		return (slug.isEmpty() ? "article" : slug) + "-" + hash.substring(0, 8);
	}

	private void save(Path file, EObject object) throws IOException {
		ModelFiles.save(file, object);
	}

	private void writeIfMissing(String name, String content) throws IOException {
		if (!Files.exists(folder.resolve(name))) {
			AtomicFile.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
		}
	}

	private interface Reading<A, B> {
		B read(A file) throws IOException;
	}

	private <T> Listing<T> heads(List<Path> paths, Reading<Path, Path> file, Reading<Path, T> reading) {
		record Head<T>(T value, Finding finding) {
		}
		List<Head<T>> heads = paths.parallelStream().map(path -> {
			try {
				return new Head<>(reading.read(file.read(path)), null);
			} catch (UnreadableFileException e) {
				return new Head<T>(null, e.finding(folder));
			} catch (IOException | IllegalArgumentException e) {
				return new Head<T>(null, new UnreadableFileException(path, 0,
						"Cannot be read (" + e + "). It was left as it is.", e).finding(folder));
			}
		}).toList();
		List<T> values = new ArrayList<>(heads.size());
		List<Finding> findings = new ArrayList<>();
		for (Head<T> head : heads) {
			if (head.finding() == null) {
				values.add(head.value());
			} else {
				findings.add(head.finding());
			}
		}
		return new Listing<>(values, findings);
	}

	private static List<Path> subfolders(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> paths = Files.list(folder)) {
			return paths.filter(path -> !path.getFileName().toString().startsWith(".") && Files.isDirectory(path))
					.sorted().toList();
		}
	}

	private static void deleteFolder(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> paths = Files.walk(folder)) {
				for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}
}
