package org.rubricator.core.change;

import org.rubricator.model.annotation.WorkState;

/** One thing that an {@link Edit} changes in a layer: the old and the new state of it. */
public sealed interface Change {

	/** The change that takes this one back. */
	Change inverse();

	/**
	 * A change of one annotation.
	 *
	 * @param before null where the annotation is made
	 * @param after  null where it is deleted
	 */
	record OfAnnotation(AnnotationState before, AnnotationState after) implements Change {

		public OfAnnotation {
			if (before == null && after == null || before != null && after != null
					&& (!before.id().equals(after.id()) || before.isSpan() != after.isSpan())) {
				throw new IllegalArgumentException("A change is of one annotation: " + before + ", " + after);
			}
		}

		public String id() {
			return before != null ? before.id() : after.id();
		}

		public boolean ofSpan() {
			return before != null ? before.isSpan() : after.isSpan();
		}

		@Override
		public OfAnnotation inverse() {
			return new OfAnnotation(after, before);
		}
	}

	/** A change of the state of the whole layer. */
	record OfWorkState(WorkState before, WorkState after) implements Change {
		@Override
		public OfWorkState inverse() {
			return new OfWorkState(after, before);
		}
	}
}
