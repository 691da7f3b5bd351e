package org.rubricator.core.session;

import java.nio.file.Path;

/**
 * What opening a session found in the journal.
 *
 * @param unsaved   number of acts (edits, undos, redos) that were not saved and are made again now
 * @param undoable  number of edits that can be undone, from this session and earlier ones
 * @param setAside  where the journal was copied, if it could not be used whole: because the layer's file was changed by
 *                  somebody else meanwhile, or because the journal is damaged; null otherwise
 */
public record Restoration(int unsaved, int undoable, Path setAside) {
}
