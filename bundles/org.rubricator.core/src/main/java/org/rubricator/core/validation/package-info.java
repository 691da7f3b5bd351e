/**
 * Holds layers against the label set, the text and the registry of actors. What is wrong comes out as findings with
 * fixes; nothing is changed.
 * <p>
 * Null policy: no parameter and no result is null, except where its documentation says so. Values of model objects that
 * come from files may be missing.
 */
package org.rubricator.core.validation;
