package org.rubricator.releng.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Writes the Java code of the model from its {@code .ecore} files, without an IDE. */
public final class GenerateModel {

	private static final String PROJECT = "org.rubricator.model";
	private static final String BASE_PACKAGE = "org.rubricator.model";
	private static final List<String> PACKAGES = List.of("article", "labels", "annotation", "actors", "corpus");

	private GenerateModel() {
	}

	/** @param args the folder of the model bundle; its {@code src-gen} is replaced */
	public static void main(String[] args) throws IOException {
		Path bundle = Path.of(args[0]).toAbsolutePath().normalize();
		generate(bundle.resolve("model"), bundle.resolve("src-gen"));
		System.out.println("Generated " + bundle.resolve("src-gen"));
	}

	/** Generates from all {@code .ecore} files of {@code model} into {@code output}, which is emptied first. */
	static void generate(Path model, Path output) throws IOException {
		empty(output);
		EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(output.getParent() + "/"));
		EcoreResourceFactoryImpl factory = new EcoreResourceFactoryImpl();
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", factory);
		List<EPackage> packages = PACKAGES.stream()
				.map(name -> (EPackage) resources
						.getResource(URI.createFileURI(model.resolve(name + ".ecore").toString()), true)
						.getContents().get(0))
				.toList();
		EcoreUtil.resolveAll(resources);

		GenModelPackage.eINSTANCE.eClass();
		GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
		resources.createResource(URI.createFileURI(model.resolve("memory.ecore").toString())).getContents()
				.add(genModel);
		genModel.initialize(packages);
		configure(genModel, output);

		GenModelGeneratorAdapterFactory.DESCRIPTOR.createAdapterFactory();
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(genModel);
		Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IOException("Generation failed: " + result);
		}
	}

	private static void configure(GenModel genModel, Path output) {
		genModel.setModelDirectory("/" + PROJECT + "/" + output.getFileName());
		genModel.setModelPluginID(null);
		genModel.setModelName("Rubricator");
		genModel.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
		genModel.setBundleManifest(false);
		genModel.setUpdateClasspath(false);
		genModel.setForceOverwrite(true);
		genModel.setCanGenerate(true);
		genModel.setCodeFormatting(false);
		genModel.setSuppressGenModelAnnotations(true);
		genModel.setOperationReflection(false);
		genModel.setMinimalReflectiveMethods(true);
		genModel.setImportOrganizing(true);
		genModel.setCleanup(false);
		for (GenPackage genPackage : genModel.getGenPackages()) {
			genPackage.setBasePackage(BASE_PACKAGE);
			String name = genPackage.getEcorePackage().getName();
			genPackage.setPrefix(Character.toUpperCase(name.charAt(0)) + name.substring(1));
		}
		genModel.reconcile();
	}

	private static void empty(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
		Files.createDirectories(folder);
	}
}
