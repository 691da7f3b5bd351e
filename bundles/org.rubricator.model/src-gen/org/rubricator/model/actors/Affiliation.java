/**
 */
package org.rubricator.model.actors;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Affiliation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A time at an organisation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.actors.Affiliation#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.rubricator.model.actors.Affiliation#getRole <em>Role</em>}</li>
 *   <li>{@link org.rubricator.model.actors.Affiliation#getFrom <em>From</em>}</li>
 *   <li>{@link org.rubricator.model.actors.Affiliation#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.actors.ActorsPackage#getAffiliation()
 * @model
 * @generated
 */
public interface Affiliation extends EObject {
	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Actor)
	 * @see org.rubricator.model.actors.ActorsPackage#getAffiliation_Organisation()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Actor getOrganisation();

	/**
	 * Sets the value of the '{@link org.rubricator.model.actors.Affiliation#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Actor value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the actor is there, such as chair.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.rubricator.model.actors.ActorsPackage#getAffiliation_Role()
	 * @model
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.rubricator.model.actors.Affiliation#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day, ISO 8601; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.rubricator.model.actors.ActorsPackage#getAffiliation_From()
	 * @model
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.rubricator.model.actors.Affiliation#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day, ISO 8601; unset: still, or unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(String)
	 * @see org.rubricator.model.actors.ActorsPackage#getAffiliation_Until()
	 * @model
	 * @generated
	 */
	String getUntil();

	/**
	 * Sets the value of the '{@link org.rubricator.model.actors.Affiliation#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(String value);

} // Affiliation
