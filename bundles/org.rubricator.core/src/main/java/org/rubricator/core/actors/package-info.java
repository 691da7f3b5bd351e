/**
 * The registry of actors: what is said of an actor as a value, and changes of it as data.
 * <p>
 * Parameters and results are never null unless their documentation says so.
 */
package org.rubricator.core.actors;
