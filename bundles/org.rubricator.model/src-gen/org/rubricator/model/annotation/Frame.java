/**
 */
package org.rubricator.model.annotation;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frame</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Spans tied together in roles, such as an attribution. A plain relation is a frame of two roles.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.annotation.Frame#getFillers <em>Fillers</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.annotation.AnnotationPackage#getFrame()
 * @model
 * @generated
 */
public interface Frame extends Annotation {
	/**
	 * Returns the value of the '<em><b>Fillers</b></em>' containment reference list.
	 * The list contents are of type {@link org.rubricator.model.annotation.Filler}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fillers of the roles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fillers</em>' containment reference list.
	 * @see org.rubricator.model.annotation.AnnotationPackage#getFrame_Fillers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Filler> getFillers();

} // Frame
