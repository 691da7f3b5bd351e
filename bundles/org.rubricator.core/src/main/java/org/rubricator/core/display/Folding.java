package org.rubricator.core.display;

import java.util.List;

import org.rubricator.core.change.Change;
import org.rubricator.core.change.Edit;

/**
 * Which folds of a text are closed. All or none are closed by one act, single ones are opened. While somebody works
 * nothing is folded away under their hands: an edit opens the folds of which a line folds no more, and closes none.
 */
public final class Folding {

	private final Folds folds;
	private List<Fold> closed = List.of();
	private boolean on;

	public Folding(Folds folds) {
		this.folds = folds;
	}

	/** Whether folds were closed and not opened again as a whole. */
	public boolean isOn() {
		return on;
	}

	/** Whether any label folds. */
	public boolean isPossible() {
		return folds.isPossible();
	}

	/** Folds that are closed, in the order of the text. */
	public List<Fold> closed() {
		return closed;
	}

	/** Closes all folds, or opens all. */
	public void set(boolean close) {
		on = close;
		closed = close ? folds.find() : List.of();
	}

	/** Opens one fold. */
	public void open(Fold fold) {
		closed = closed.stream().filter(each -> !each.equals(fold)).toList();
	}

	/**
	 * Takes notice of an edit.
	 *
	 * @return whether it opened a fold
	 */
	public boolean changed(Edit edit) {
		if (closed.isEmpty() || edit.changes().stream().noneMatch(this::concerns)) {
			return false;
		}
		List<Fold> now = folds.find();
		List<Fold> left = closed.stream()
				.filter(fold -> now.stream().anyMatch(each -> each.begin() <= fold.begin() && fold.end() <= each.end())).toList();
		boolean opened = left.size() < closed.size();
		closed = left;
		return opened;
	}

	private boolean concerns(Change change) {
		return change instanceof Change.OfAnnotation of && of.ofSpan()
				&& (of.before() != null && folds.folds(of.before().label()) || of.after() != null && folds.folds(of.after().label()));
	}
}
