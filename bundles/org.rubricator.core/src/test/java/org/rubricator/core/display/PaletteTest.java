package org.rubricator.core.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.LabelsFactory;
import org.rubricator.model.labels.SpanLabel;

class PaletteTest {

	private static final List<Rgb[]> GROUNDS = List.of(
			new Rgb[] { new Rgb(0xff, 0xfe, 0xfb), new Rgb(0x1c, 0x1b, 0x1a) },
			new Rgb[] { new Rgb(0x1d, 0x1e, 0x20), new Rgb(0xe2, 0xdf, 0xd8) },
			new Rgb[] { Rgb.BLACK, Rgb.WHITE }, new Rgb[] { Rgb.WHITE, Rgb.BLACK });

	@Test
	void contrastIsThatOfWcag() {
		assertEquals(21, Rgb.BLACK.contrast(Rgb.WHITE), 0.01);
		assertEquals(4.54, Rgb.parse("#767676").contrast(Rgb.WHITE), 0.01);
		assertEquals(Rgb.GREY, Rgb.parse("red"));
		assertEquals(Rgb.GREY, Rgb.parse(null));
	}

	@Test
	void whateverColoursATeamChoosesEverythingCanBeRead() throws Exception {
		LabelSet labels = CorpusStore.defaultLabels();
		Random random = new Random(5);
		for (int i = 0; i < 200; i++) {
			SpanLabel label = LabelsFactory.eINSTANCE.createSpanLabel();
			label.setName("L" + i);
			label.setColour(String.format("#%06x", random.nextInt(0x1000000)));
			labels.getSpanLabels().add(label);
		}
		for (Rgb[] ground : GROUNDS) {
			Palette palette = new Palette(labels, ground[0], ground[1]);
			assertTrue(palette.dimmed().contrast(ground[0]) >= 4.5);
			for (SpanLabel label : labels.getSpanLabels()) {
				Ink ink = palette.of(label.getName());
				assertTrue(ink.bar().contrast(ground[0]) >= 3, label.getColour());
				assertTrue(ink.tag().contrast(ground[0]) >= 4.5, label.getColour());
				for (double share : new double[] { ink.share(), ink.selected() }) {
					assertTrue(ground[1].mix(ink.wash(), share).contrast(ground[0].mix(ink.wash(), share)) >= 4.5, label.getColour());
				}
			}
		}
	}

	@Test
	void theLabelsThatComeWithRubricatorDifferInTexture() throws Exception {
		LabelSet labels = CorpusStore.defaultLabels();
		Palette palette = new Palette(labels, Rgb.WHITE, Rgb.BLACK);
		assertEquals(labels.getSpanLabels().size(),
				labels.getSpanLabels().stream().map(label -> palette.of(label.getName()).texture()).distinct().count());
	}

	@Test
	void theLabelsThatComeWithRubricatorAreToldApartByReadersOfEveryKind() throws Exception {
		LabelSet labels = CorpusStore.defaultLabels();
		for (Rgb[] ground : GROUNDS) {
			Palette palette = new Palette(labels, ground[0], ground[1]);
			for (SpanLabel one : labels.getSpanLabels()) {
				for (SpanLabel other : labels.getSpanLabels()) {
					for (ColourVision vision : ColourVision.values()) {
						assertTrue(one == other || vision.distance(palette.of(one.getName()).bar(),
								palette.of(other.getName()).bar()) >= ColourVision.ALIKE,
								one.getName() + " and " + other.getName() + " on " + ground[0] + " for " + vision.readers());
					}
				}
			}
		}
	}
}
