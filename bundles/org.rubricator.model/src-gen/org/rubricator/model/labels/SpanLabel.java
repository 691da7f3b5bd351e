/**
 */
package org.rubricator.model.labels;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Span Label</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A label of spans.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.labels.SpanLabel#getSnapping <em>Snapping</em>}</li>
 *   <li>{@link org.rubricator.model.labels.SpanLabel#isNesting <em>Nesting</em>}</li>
 *   <li>{@link org.rubricator.model.labels.SpanLabel#isLinksActor <em>Links Actor</em>}</li>
 *   <li>{@link org.rubricator.model.labels.SpanLabel#isFolds <em>Folds</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.labels.LabelsPackage#getSpanLabel()
 * @model
 * @generated
 */
public interface SpanLabel extends Label {
	/**
	 * Returns the value of the '<em><b>Snapping</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rubricator.model.labels.Snapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the boundaries of a span snap to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snapping</em>' attribute.
	 * @see org.rubricator.model.labels.Snapping
	 * @see #setSnapping(Snapping)
	 * @see org.rubricator.model.labels.LabelsPackage#getSpanLabel_Snapping()
	 * @model
	 * @generated
	 */
	Snapping getSnapping();

	/**
	 * Sets the value of the '{@link org.rubricator.model.labels.SpanLabel#getSnapping <em>Snapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snapping</em>' attribute.
	 * @see org.rubricator.model.labels.Snapping
	 * @see #getSnapping()
	 * @generated
	 */
	void setSnapping(Snapping value);

	/**
	 * Returns the value of the '<em><b>Nesting</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a span of this label may overlap another of the same label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nesting</em>' attribute.
	 * @see #setNesting(boolean)
	 * @see org.rubricator.model.labels.LabelsPackage#getSpanLabel_Nesting()
	 * @model default="true"
	 * @generated
	 */
	boolean isNesting();

	/**
	 * Sets the value of the '{@link org.rubricator.model.labels.SpanLabel#isNesting <em>Nesting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nesting</em>' attribute.
	 * @see #isNesting()
	 * @generated
	 */
	void setNesting(boolean value);

	/**
	 * Returns the value of the '<em><b>Links Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a span of this label may be linked to an actor of the registry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links Actor</em>' attribute.
	 * @see #setLinksActor(boolean)
	 * @see org.rubricator.model.labels.LabelsPackage#getSpanLabel_LinksActor()
	 * @model
	 * @generated
	 */
	boolean isLinksActor();

	/**
	 * Sets the value of the '{@link org.rubricator.model.labels.SpanLabel#isLinksActor <em>Links Actor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Links Actor</em>' attribute.
	 * @see #isLinksActor()
	 * @generated
	 */
	void setLinksActor(boolean value);

	/**
	 * Returns the value of the '<em><b>Folds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether lines that spans of this label cover can be folded away while reading.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folds</em>' attribute.
	 * @see #setFolds(boolean)
	 * @see org.rubricator.model.labels.LabelsPackage#getSpanLabel_Folds()
	 * @model
	 * @generated
	 */
	boolean isFolds();

	/**
	 * Sets the value of the '{@link org.rubricator.model.labels.SpanLabel#isFolds <em>Folds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folds</em>' attribute.
	 * @see #isFolds()
	 * @generated
	 */
	void setFolds(boolean value);

} // SpanLabel
