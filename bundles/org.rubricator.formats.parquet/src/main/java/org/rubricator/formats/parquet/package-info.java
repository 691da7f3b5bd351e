/**
 * Data sets as the Hugging Face hub and its library {@code datasets} read them: Parquet, a card, and Croissant metadata.
 * <p>
 * Null: no parameter takes null and no method gives null, unless its comment says that it may be null.
 */
package org.rubricator.formats.parquet;
