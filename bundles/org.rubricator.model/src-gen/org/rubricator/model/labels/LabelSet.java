/**
 */
package org.rubricator.model.labels;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Label Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All labels of a corpus.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.labels.LabelSet#getVersion <em>Version</em>}</li>
 *   <li>{@link org.rubricator.model.labels.LabelSet#getSpanLabels <em>Span Labels</em>}</li>
 *   <li>{@link org.rubricator.model.labels.LabelSet#getFrameLabels <em>Frame Labels</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.labels.LabelsPackage#getLabelSet()
 * @model
 * @generated
 */
public interface LabelSet extends EObject {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version that the team gives its label set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.rubricator.model.labels.LabelsPackage#getLabelSet_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.rubricator.model.labels.LabelSet#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Span Labels</b></em>' containment reference list.
	 * The list contents are of type {@link org.rubricator.model.labels.SpanLabel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Labels of spans, in the order in which the palette shows them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Span Labels</em>' containment reference list.
	 * @see org.rubricator.model.labels.LabelsPackage#getLabelSet_SpanLabels()
	 * @model containment="true"
	 * @generated
	 */
	EList<SpanLabel> getSpanLabels();

	/**
	 * Returns the value of the '<em><b>Frame Labels</b></em>' containment reference list.
	 * The list contents are of type {@link org.rubricator.model.labels.FrameLabel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Labels of frames.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frame Labels</em>' containment reference list.
	 * @see org.rubricator.model.labels.LabelsPackage#getLabelSet_FrameLabels()
	 * @model containment="true"
	 * @generated
	 */
	EList<FrameLabel> getFrameLabels();

} // LabelSet
