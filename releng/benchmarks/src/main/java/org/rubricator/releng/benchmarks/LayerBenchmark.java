package org.rubricator.releng.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.rubricator.core.corpus.ModelFiles;
import org.rubricator.model.annotation.AnnotationPackage;
import org.rubricator.model.annotation.Frame;
import org.rubricator.model.annotation.Layer;
import org.rubricator.model.annotation.Span;

/** Loading and saving a layer of 20,000 spans and 5,000 frames, beside UIMA's XMI of the same without its text. */
final class LayerBenchmark {

	private LayerBenchmark() {
	}

	static void run() throws Exception {
		Layer layer = Layers.make(20_000, 5_000);
		Path file = Files.createTempFile("layer", ".xmi");
		System.out.printf("%nLayer of 20,000 spans and 5,000 frames%n");
		Timing.print("save, to disk, synced", 25, () -> {
			ModelFiles.save(file, layer);
			return file;
		});
		Timing.print("save, to memory", 25, () -> ModelFiles.bytes(layer).length);
		Timing.print("load", 25, () -> ModelFiles.load(file, AnnotationPackage.Literals.LAYER, Layer.class));
		System.out.printf("  %-58s %,d bytes%n", "size", Files.size(file));
		Files.delete(file);

		TypeSystemDescription types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
		TypeDescription spanType = types.addType("r.Span", "", CAS.TYPE_NAME_ANNOTATION);
		spanType.addFeature("label", "", CAS.TYPE_NAME_STRING);
		TypeDescription frameType = types.addType("r.Frame", "", CAS.TYPE_NAME_ANNOTATION_BASE);
		for (String role : new String[] { "content", "source", "cue" }) {
			frameType.addFeature(role, "", "r.Span");
		}
		CAS cas = toCas(layer, types);
		Timing.print("peer: UIMA XMI save, to memory", 25, () -> serialize(cas).length);
		byte[] xmi = serialize(cas);
		Timing.print("peer: UIMA XMI load", 25, () -> {
			CAS target = CasCreationUtils.createCas(types, null, null);
			XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi), target);
			return target;
		});
		System.out.printf("  %-58s %,d bytes%n", "peer: size", xmi.length);
	}

	private static byte[] serialize(CAS cas) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XmiCasSerializer.serialize(cas, out);
		return out.toByteArray();
	}

	private static CAS toCas(Layer layer, TypeSystemDescription types) throws Exception {
		CAS cas = CasCreationUtils.createCas(types, null, null);
		cas.setDocumentText(" ");
		Type spanType = cas.getTypeSystem().getType("r.Span");
		Type frameType = cas.getTypeSystem().getType("r.Frame");
		Feature label = spanType.getFeatureByBaseName("label");
		java.util.Map<Span, AnnotationFS> made = new java.util.HashMap<>();
		for (Span span : layer.getSpans()) {
			AnnotationFS annotation = cas.createAnnotation(spanType, span.getParts().begin(), span.getParts().end());
			annotation.setStringValue(label, span.getLabel());
			cas.addFsToIndexes(annotation);
			made.put(span, annotation);
		}
		for (Frame frame : layer.getFrames()) {
			FeatureStructure structure = cas.createFS(frameType);
			structure.setFeatureValue(frameType.getFeatureByBaseName("sofa"), cas.getSofa());
			frame.getFillers().forEach(filler -> structure
					.setFeatureValue(frameType.getFeatureByBaseName(filler.getRole()), made.get(filler.getSpan())));
			cas.addFsToIndexes(structure);
		}
		return cas;
	}
}
