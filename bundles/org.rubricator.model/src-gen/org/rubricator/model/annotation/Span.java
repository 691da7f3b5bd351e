/**
 */
package org.rubricator.model.annotation;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Span</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A labelled piece of the text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.annotation.Span#getParts <em>Parts</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Span#getActor <em>Actor</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.annotation.AnnotationPackage#getSpan()
 * @model
 * @generated
 */
public interface Span extends Annotation {
	/**
	 * Returns the value of the '<em><b>Parts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands: one range, or several where the span is discontinuous.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' attribute.
	 * @see #setParts(Parts)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getSpan_Parts()
	 * @model dataType="org.rubricator.model.annotation.Parts" required="true"
	 * @generated
	 */
	Parts getParts();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Span#getParts <em>Parts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parts</em>' attribute.
	 * @see #getParts()
	 * @generated
	 */
	void setParts(Parts value);

	/**
	 * Returns the value of the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the actor in the registry that the span mentions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actor</em>' attribute.
	 * @see #setActor(String)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getSpan_Actor()
	 * @model
	 * @generated
	 */
	String getActor();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Span#getActor <em>Actor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actor</em>' attribute.
	 * @see #getActor()
	 * @generated
	 */
	void setActor(String value);

} // Span
