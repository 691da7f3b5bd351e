package org.rubricator.core.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.SubMonitor;
import org.rubricator.core.actors.ActorChange;
import org.rubricator.core.actors.Registry;
import org.rubricator.core.change.Edit;
import org.rubricator.core.corpus.CorpusStore;
import org.rubricator.core.corpus.LayerLockedException;
import org.rubricator.model.annotation.WorkState;

/**
 * One act over many layers on its way, forward or back. Each step can be repeated: what is where it should be already
 * is left so, which is how an act that was cut off is completed or taken back.
 */
final class ActRun implements AutoCloseable {

	private static final int NAMED = 3;

	/** Where something is on the way of the act. */
	private enum Place {
		BEFORE, AFTER, ELSEWHERE
	}

	private final CorpusStore corpus;
	private final ActRecord act;
	private final List<HeldLayer> layers = new ArrayList<>();

	/**
	 * Takes the right to write all layers of the act.
	 *
	 * @param act    in a state that is on its way
	 * @param thread runs what is done to sessions that are open
	 * @throws ActRefusedException if somebody else has a layer open, or one cannot be read
	 */
	ActRun(CorpusStore corpus, ActRecord act, Executor thread) throws IOException {
		this.corpus = corpus;
		this.act = act;
		List<String> taken = new ArrayList<>();
		boolean complete = false;
		try {
			for (ActRecord.Layer layer : act.layers()) {
				try {
					layers.add(new HeldLayer(corpus, layer, thread));
				} catch (LayerLockedException e) {
					taken.add(layer.title());
				}
			}
			if (!taken.isEmpty()) {
				throw new ActRefusedException(refusal() + list(taken) + (taken.size() == 1 ? " is" : " are")
						+ " open in another program. Close it there first.");
			}
			complete = true;
		} finally {
			if (!complete) {
				close();
			}
		}
	}

	private String refusal() {
		return "'" + act.name() + "' was not " + switch (act.state()) {
		case UNDOING -> "undone: ";
		case REDOING -> "redone: ";
		default -> "done: ";
		};
	}

	private static String list(List<String> titles) {
		return titles.size() <= NAMED + 1 ? String.join(", ", titles)
				: String.join(", ", titles.subList(0, NAMED)) + " and " + (titles.size() - NAMED) + " more layers";
	}

	/**
	 * Checks that the act can go forward in all that it touches.
	 *
	 * @throws ActRefusedException if it cannot, naming what stands in the way
	 */
	void verify(SubMonitor progress) throws IOException {
		progress.setWorkRemaining(layers.size());
		List<String> obstacles = new ArrayList<>();
		List<String> reasons = new ArrayList<>();
		for (HeldLayer layer : layers) {
			progress.split(1);
			String reason;
			try {
				reason = layer.with(session -> obstacle(session, layer.layer()));
			} catch (IOException e) {
				reason = "cannot be read (" + e.getMessage() + ")";
			}
			if (reason != null) {
				obstacles.add(layer.layer().title());
				reasons.add(reason);
			}
		}
		if (!obstacles.isEmpty()) {
			throw new ActRefusedException(refusal() + message(obstacles, reasons));
		}
		if (actors() == Place.ELSEWHERE) {
			throw new ActRefusedException(refusal() + "the actors that it changes have been changed since.");
		}
		if (labels() == Place.ELSEWHERE) {
			throw new ActRefusedException(refusal() + "the label set has been changed since.");
		}
		try {
			Registry registry = new Registry(corpus.actors());
			if (registry.isBefore(actorChanges())) {
				registry.verify(actorChanges());
			}
		} catch (IllegalStateException e) {
			throw new ActRefusedException(refusal() + e.getMessage());
		}
	}

	private static String message(List<String> obstacles, List<String> reasons) {
		if (reasons.stream().distinct().count() == 1) {
			return list(obstacles) + " " + (obstacles.size() == 1 ? reasons.get(0) : plural(reasons.get(0)));
		}
		StringBuilder message = new StringBuilder();
		for (int i = 0; i < Math.min(NAMED, obstacles.size()); i++) {
			message.append(i == 0 ? "" : " ").append(obstacles.get(i)).append(' ').append(reasons.get(i));
		}
		return obstacles.size() <= NAMED ? message.toString()
				: message + " The same or the like holds for " + (obstacles.size() - NAMED) + " more layers.";
	}

	private static String plural(String reason) {
		return reason.replaceFirst("^is ", "are ").replaceFirst("^has ", "have ").replace("Unlock it", "Unlock them")
				.replace("Undo it", "Undo them").replace(" step of it", " step of them");
	}

	/** Why a layer cannot go forward, as the rest of a sentence; null if it can, or is there already. */
	private String obstacle(LayerSession session, ActRecord.Layer layer) {
		if (place(session, layer) != Place.ELSEWHERE) {
			return null;
		}
		if (act.state() == ActRecord.State.DOING) {
			return session.layer().layer().getState() == WorkState.LOCKED ? "is locked. Unlock it first."
					: "has been changed meanwhile. Try again.";
		}
		return act.state() == ActRecord.State.UNDOING && session.remembers(act.id())
				? "has later steps. Undo those first."
				: "has been changed since, or no longer remembers the step.";
	}

	private Place place(LayerSession session, ActRecord.Layer layer) {
		String undo = session.actToUndo().orElse(null);
		String redo = session.actToRedo().orElse(null);
		return switch (act.state()) {
		case DOING -> act.id().equals(undo) ? Place.AFTER : fits(session, layer) ? Place.BEFORE : Place.ELSEWHERE;
		case UNDOING -> act.id().equals(redo) ? Place.AFTER : act.id().equals(undo) ? Place.BEFORE : Place.ELSEWHERE;
		default -> act.id().equals(undo) ? Place.AFTER : act.id().equals(redo) ? Place.BEFORE : Place.ELSEWHERE;
		};
	}

	private boolean fits(LayerSession session, ActRecord.Layer layer) {
		if (session.layer().layer().getState() == WorkState.LOCKED) {
			return false;
		}
		try {
			session.layer().verify(layer.edit());
			return true;
		} catch (IllegalStateException e) {
			return false;
		}
	}

	/** Brings all that the act touches to where it ends, and writes it. Cancelling is noticed between two layers. */
	void forward(SubMonitor progress) throws IOException {
		progress.setWorkRemaining(layers.size() + 1);
		for (HeldLayer layer : layers) {
			progress.split(1);
			layer.with(session -> {
				if (place(session, layer.layer()) == Place.BEFORE) {
					step(session, layer.layer());
				}
				return write(session, layer.layer());
			});
		}
		if (actors() == Place.BEFORE) {
			apply(actorChanges());
		}
		if (labels() == Place.BEFORE) {
			corpus.saveLabels(labelChange().labels());
		}
	}

	private void step(LayerSession session, ActRecord.Layer layer) {
		switch (act.state()) {
		case DOING -> session.execute(new Edit(act.nameInLayers(), layer.edit().changes()),
				act.id());
		case UNDOING -> session.undoPart();
		default -> session.redoPart();
		}
	}

	/**
	 * Brings all that the act touches back to where it began, and writes it.
	 *
	 * @return what could not be brought back, since somebody has changed it
	 */
	List<String> back() throws IOException {
		List<String> left = new ArrayList<>();
		IOException failure = null;
		for (HeldLayer layer : layers.reversed()) {
			try {
				layer.with(session -> {
					Place place = place(session, layer.layer());
					if (place == Place.AFTER) {
						switch (act.state()) {
						case DOING -> session.takeBack();
						case UNDOING -> session.redoPart();
						default -> session.undoPart();
						}
					} else if (place == Place.ELSEWHERE && session.remembers(act.id())) {
						left.add(layer.layer().title());
					}
					return place == Place.AFTER ? write(session, layer.layer()) : null;
				});
			} catch (IOException | RuntimeException e) {
				failure = failure == null ? new IOException(layer.layer().title() + ": " + e.getMessage(), e) : failure;
			}
		}
		if (!act.actors().isEmpty() && new Registry(corpus.actors()).isAfter(actorChanges())) {
			apply(actorChanges().reversed().stream().map(ActorChange::inverse).toList());
		}
		if (act.labels() != null && labelChange().isAfter(corpus.labels())) {
			corpus.saveLabels(labelChange().inverse().labels());
		}
		if (failure != null) {
			throw failure;
		}
		return left;
	}

	private Void write(LayerSession session, ActRecord.Layer layer) throws IOException {
		if (session.isDirty()) {
			if (!layer.existed() && session.isBlank()) {
				session.deleteFile();
			} else {
				session.save();
			}
		}
		return null;
	}

	private List<ActorChange> actorChanges() {
		return act.state() == ActRecord.State.UNDOING
				? act.actors().reversed().stream().map(ActorChange::inverse).toList()
				: act.actors();
	}

	private LabelSetChange labelChange() {
		return act.state() == ActRecord.State.UNDOING ? act.labels().inverse() : act.labels();
	}

	private Place actors() throws IOException {
		if (act.actors().isEmpty()) {
			return Place.AFTER;
		}
		Registry registry = new Registry(corpus.actors());
		return registry.isAfter(actorChanges()) ? Place.AFTER
				: registry.isBefore(actorChanges()) ? Place.BEFORE : Place.ELSEWHERE;
	}

	private Place labels() throws IOException {
		if (act.labels() == null) {
			return Place.AFTER;
		}
		return labelChange().isAfter(corpus.labels()) ? Place.AFTER
				: labelChange().isBefore(corpus.labels()) ? Place.BEFORE : Place.ELSEWHERE;
	}

	private void apply(List<ActorChange> changes) throws IOException {
		Registry registry = new Registry(corpus.actors());
		registry.apply(changes);
		corpus.saveActors(registry.model());
	}

	@Override
	public void close() throws IOException {
		IOException failure = null;
		for (HeldLayer layer : layers) {
			try {
				layer.close();
			} catch (IOException e) {
				failure = e;
			}
		}
		if (failure != null) {
			throw failure;
		}
	}
}
