package org.rubricator.core.session;

/** Hears of every act over many layers, when it is whole, in the thread that sessions belong to. */
@FunctionalInterface
public interface CorpusListener {

	void performed(Receipt receipt);
}
