package org.rubricator.core.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.rubricator.model.actors.ActorsPackage;
import org.rubricator.model.annotation.AnnotationPackage;
import org.rubricator.model.article.ArticlePackage;
import org.rubricator.model.corpus.CorpusPackage;
import org.rubricator.model.labels.LabelsPackage;

/** Reads and writes the model files of a corpus. Each loads alone. */
public final class ModelFiles {

	private static final XMLInputFactory HEADS = heads();

	private ModelFiles() {
	}

	/**
	 * The object that the file keeps.
	 *
	 * @param type what it must be
	 * @throws NoSuchFileException     if there is no such file
	 * @throws UnreadableFileException if it is not such a file, is damaged, or was made by a newer version
	 */
	public static <T extends EObject> T load(Path file, EClass type, Class<T> javaType) throws IOException {
		return load(file, Files.readAllBytes(file), type, javaType);
	}

	/** The same from bytes that were read from {@code file} already. */
	public static <T extends EObject> T load(Path file, byte[] content, EClass type, Class<T> javaType)
			throws IOException {
		EObject plain = PlainXmi.read(content, type);
		return plain != null ? javaType.cast(plain) : loadAny(file, content, type, javaType);
	}

	/** The same by EMF, which reads all that is XMI, and says what is wrong where it is not. */
	static <T extends EObject> T loadAny(Path file, byte[] content, EClass type, Class<T> javaType)
			throws IOException {
		checkHead(file, content, type);
		ModelResource resource = new ModelResource(URI.createFileURI(file.toAbsolutePath().toString()));
		registerPackages();
		try {
			resource.load(new java.io.ByteArrayInputStream(content), null);
		} catch (IOException | RuntimeException e) {
			throw unreadable(file, e);
		}
		if (!resource.getErrors().isEmpty()) {
			Resource.Diagnostic first = resource.getErrors().get(0);
			throw new UnreadableFileException(file, first.getLine(),
					"The file is damaged: " + reason(first.getMessage())
							+ ". Restore it from version control; it was left as it is.",
					first instanceof Throwable cause ? cause : null);
		}
		T root = javaType.cast(resource.getContents().get(0));
		resource.getContents().clear();
		return root;
	}

	/** Writes the object as {@link #load} reads it, atomically. Equal objects make equal bytes. */
	public static void save(Path file, EObject object) throws IOException {
		AtomicFile.write(file, bytes(object));
	}

	/** What {@link #save} writes. */
	public static byte[] bytes(EObject object) throws IOException {
		ModelResource resource = new ModelResource(URI.createURI("memory.xmi"));
		// Nothing is looked up in it, so that not all that it has need be put into a map, and taken out again.
		resource.setIntrinsicIDToEObjectMap(null);
		resource.getContents().add(object);
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
			resource.save(out, null);
			return out.toByteArray();
		} finally {
			resource.getContents().clear();
		}
	}

	/**
	 * The attributes of the root element, without reading on: enough to list a file.
	 *
	 * @return values by attribute name, without namespaces
	 * @throws UnreadableFileException if it does not begin as a file of this type, or was made by a newer version
	 */
	static Map<String, String> head(Path file, EClass type) throws IOException {
		byte[] begin = new byte[2048];
		try (InputStream in = Files.newInputStream(file)) {
			Map<String, String> attributes = PlainXmi.head(begin, Math.max(in.readNBytes(begin, 0, begin.length), 0), type);
			if (attributes != null) {
				return attributes;
			}
		}
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 2048)) {
			return head(file, in, type);
		}
	}

	private static void checkHead(Path file, byte[] content, EClass type) throws IOException {
		head(file, new java.io.ByteArrayInputStream(content), type);
	}

	private static Map<String, String> head(Path file, InputStream in, EClass type) throws UnreadableFileException {
		try {
			XMLStreamReader reader = HEADS.createXMLStreamReader(in);
			try {
				reader.nextTag();
				checkVersion(file, reader, type);
				Map<String, String> attributes = new java.util.HashMap<>();
				for (int i = 0; i < reader.getAttributeCount(); i++) {
					if (reader.getAttributeNamespace(i) == null) {
						attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
					}
				}
				return attributes;
			} finally {
				reader.close();
			}
		} catch (XMLStreamException e) {
			throw new UnreadableFileException(file, e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
					"Not an XML file, or damaged at its beginning. Restore it from version control; it was left as it is.",
					e);
		}
	}

	private static void checkVersion(Path file, XMLStreamReader reader, EClass type) throws UnreadableFileException {
		String expected = type.getEPackage().getNsURI();
		String found = reader.getNamespaceURI();
		int line = reader.getLocation().getLineNumber();
		if (expected.equals(found) && type.getName().equals(reader.getLocalName())) {
			return;
		}
		String family = expected.substring(0, expected.lastIndexOf('/') + 1);
		if (found != null && found.startsWith(family) && !expected.equals(found)) {
			throw new UnreadableFileException(file, line, "Made by a newer version of Rubricator (" + found
					+ ", this one reads " + expected + "). Update Rubricator; the file was left as it is.", null);
		}
		throw new UnreadableFileException(file, line, "Expected a " + type.getName() + " (" + expected + ") but found "
				+ reader.getLocalName() + " (" + found + "). Is it in the right place? It was left as it is.", null);
	}

	private static UnreadableFileException unreadable(Path file, Exception e) {
		Throwable cause = e;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		int line = e instanceof Resource.IOWrappedException wrapped && wrapped.getCause() instanceof XMIException xmi
				? xmi.getLine()
				: cause instanceof org.xml.sax.SAXParseException sax ? sax.getLineNumber() : 0;
		return new UnreadableFileException(file, line, "The file is damaged: " + reason(cause.getMessage())
				+ ". Restore it from version control; it was left as it is.", e);
	}

	private static String reason(String message) {
		return message == null ? "no reason given" : message.replaceAll("\\s*\\(file:.*", "").replaceAll("\\.$", "");
	}

	private static void registerPackages() {
		// Naming the packages registers them, outside OSGi too.
		ArticlePackage.eINSTANCE.eClass();
		LabelsPackage.eINSTANCE.eClass();
		AnnotationPackage.eINSTANCE.eClass();
		ActorsPackage.eINSTANCE.eClass();
		CorpusPackage.eINSTANCE.eClass();
		assert EPackage.Registry.INSTANCE.containsKey(CorpusPackage.eNS_URI);
	}

	private static XMLInputFactory heads() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
		return factory;
	}
}
