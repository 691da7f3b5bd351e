/**
 */
package org.rubricator.model.annotation;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Filler</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One filler of a role.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.annotation.Filler#getRole <em>Role</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Filler#getSpan <em>Span</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Filler#isImplicit <em>Implicit</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.annotation.AnnotationPackage#getFiller()
 * @model
 * @generated
 */
public interface Filler extends EObject {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getFiller_Role()
	 * @model
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Filler#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Span</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The span that fills it; unset where the role is implicit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Span</em>' reference.
	 * @see #setSpan(Span)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getFiller_Span()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Span getSpan();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Filler#getSpan <em>Span</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Span</em>' reference.
	 * @see #getSpan()
	 * @generated
	 */
	void setSpan(Span value);

	/**
	 * Returns the value of the '<em><b>Implicit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role is meant, but nothing in the text says it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implicit</em>' attribute.
	 * @see #setImplicit(boolean)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getFiller_Implicit()
	 * @model
	 * @generated
	 */
	boolean isImplicit();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Filler#isImplicit <em>Implicit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Implicit</em>' attribute.
	 * @see #isImplicit()
	 * @generated
	 */
	void setImplicit(boolean value);

} // Filler
