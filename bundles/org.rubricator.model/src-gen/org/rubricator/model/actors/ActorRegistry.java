/**
 */
package org.rubricator.model.actors;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Actor Registry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All actors of a corpus.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.actors.ActorRegistry#getActors <em>Actors</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.actors.ActorsPackage#getActorRegistry()
 * @model
 * @generated
 */
public interface ActorRegistry extends EObject {
	/**
	 * Returns the value of the '<em><b>Actors</b></em>' containment reference list.
	 * The list contents are of type {@link org.rubricator.model.actors.Actor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actors, by id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actors</em>' containment reference list.
	 * @see org.rubricator.model.actors.ActorsPackage#getActorRegistry_Actors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Actor> getActors();

} // ActorRegistry
