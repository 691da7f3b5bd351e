/**
 */
package org.rubricator.model.labels;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frame Label</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A label of frames.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.labels.FrameLabel#getRoles <em>Roles</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.labels.LabelsPackage#getFrameLabel()
 * @model
 * @generated
 */
public interface FrameLabel extends Label {
	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.rubricator.model.labels.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles in the order in which they are filled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.rubricator.model.labels.LabelsPackage#getFrameLabel_Roles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Role> getRoles();

} // FrameLabel
