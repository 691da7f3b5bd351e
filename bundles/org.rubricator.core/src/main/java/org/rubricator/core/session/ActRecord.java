package org.rubricator.core.session;

import java.util.ArrayList;
import java.util.List;

import org.rubricator.core.actors.ActorChange;
import org.rubricator.core.change.Edit;

/**
 * An act in the journal of acts.
 *
 * @param labels or null
 */
record ActRecord(String id, String name, State state, List<Layer> layers, List<ActorChange> actors,
		LabelSetChange labels) {

	/** How far an act is. One that is on its way when it is read was cut off by a crash. */
	enum State {
		DOING, DONE, UNDOING, UNDONE, REDOING;

		boolean isOnItsWay() {
			return this == DOING || this == UNDOING || this == REDOING;
		}

		/** Where it ends. */
		State end() {
			return this == UNDOING || this == UNDONE ? UNDONE : DONE;
		}
	}

	/**
	 * @param existed whether the layer had a file before the act
	 * @param changes number of annotations changed
	 * @param edit    what is to be done; null when it is done, for then the layer's own history has it
	 */
	record Layer(String annotator, String article, boolean existed, int changes, Edit edit) {

		/** For people. */
		String title() {
			return annotator + "'s layer of " + article;
		}
	}

	ActRecord {
		layers = List.copyOf(layers);
		actors = List.copyOf(actors);
	}

	ActRecord in(State other) {
		List<Layer> kept = layers;
		if (!other.isOnItsWay()) {
			kept = new ArrayList<>();
			for (Layer layer : layers) {
				kept.add(new Layer(layer.annotator(), layer.article(), layer.existed(), layer.changes(), null));
			}
		}
		return new ActRecord(id, name, other, kept, actors, labels);
	}

	/** How the Undo menu names the step in one of the layers. */
	String nameInLayers() {
		return layers.size() <= 1 ? name : name + " (all " + layers.size() + " layers)";
	}
}
