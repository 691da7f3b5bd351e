package org.rubricator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.LabelsFactory;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rubricator new}. */
final class NewVerb implements Verb {

	@Override
	public String name() {
		return "new";
	}

	@Override
	public String summary() {
		return "Make a corpus in a folder.";
	}

	@Override
	public List<String> details() {
		return List.of("The folder may exist, but not as a corpus. Without --labels the corpus has the labels Claim, "
				+ "Actor, Cue and Boilerplate and the frame Attribution; the label set can be changed later. With '--labels none' it "
				+ "has no label yet: 'import --map derive' makes the label set from what is imported.");
	}

	@Override
	public List<String> examples() {
		return List.of("new floods", "new floods --labels team/labels.xmi", "new ner --labels none");
	}

	@Override
	public void declare(CommandSpec spec) {
		new Parameters(spec).corpus().option("--labels", "FILE|none", "Label set: labels.xmi of another corpus.").json();
	}

	@Override
	public int run(ParseResult arguments, Console console) throws IOException {
		String labels = Parameters.value(arguments, "--labels");
		LabelSet set = labels == null ? CorpusStore.defaultLabels()
				: labels.equals("none") ? LabelsFactory.eINSTANCE.createLabelSet() : CorpusStore.readLabels(console.path(labels));
		List<String> spans = set.getSpanLabels().stream().map(label -> label.getName()).toList();
		List<String> frames = set.getFrameLabels().stream().map(label -> label.getName()).toList();
		String name = arguments.matchedPositionalValue(0, "");
		Path folder = CorpusStore.create(console.path(name), set).folder();
		if (Parameters.isJson(arguments)) {
			JsonOutput.object(console.out(), json -> {
				JsonOutput.string(json, "corpus", folder.toString());
				JsonOutput.strings(json, "spanLabels", spans);
				JsonOutput.strings(json, "frameLabels", frames);
			});
		} else {
			console.out().println("Made the corpus " + name + (spans.isEmpty() ? " without labels" : " for the labels " + String.join(", ", spans))
					+ (frames.isEmpty() ? "" : " and the frames " + String.join(", ", frames)) + ".");
			console.out().println("Next: rubricator import " + name + " FILE-OR-FOLDER-OR-ADDRESS ...");
		}
		return ExitStatus.DONE;
	}
}
