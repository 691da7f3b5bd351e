/**
 */
package org.rubricator.model.annotation;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One annotator's work on one article. Offsets count UTF-16 units of the canonical text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.annotation.Layer#getAnnotator <em>Annotator</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Layer#getArticle <em>Article</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Layer#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Layer#getState <em>State</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Layer#getSecondsWorked <em>Seconds Worked</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Layer#getSpans <em>Spans</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Layer#getFrames <em>Frames</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.annotation.AnnotationPackage#getLayer()
 * @model
 * @generated
 */
public interface Layer extends EObject {
	/**
	 * Returns the value of the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the annotator; gold is the adjudicated layer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotator</em>' attribute.
	 * @see #setAnnotator(String)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getLayer_Annotator()
	 * @model
	 * @generated
	 */
	String getAnnotator();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Layer#getAnnotator <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annotator</em>' attribute.
	 * @see #getAnnotator()
	 * @generated
	 */
	void setAnnotator(String value);

	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see #setArticle(String)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getLayer_Article()
	 * @model
	 * @generated
	 */
	String getArticle();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Layer#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(String value);

	/**
	 * Returns the value of the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the canonical text that it was made on, lower-case hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Hash</em>' attribute.
	 * @see #setTextHash(String)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getLayer_TextHash()
	 * @model
	 * @generated
	 */
	String getTextHash();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Layer#getTextHash <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Hash</em>' attribute.
	 * @see #getTextHash()
	 * @generated
	 */
	void setTextHash(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rubricator.model.annotation.WorkState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the work is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.rubricator.model.annotation.WorkState
	 * @see #setState(WorkState)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getLayer_State()
	 * @model
	 * @generated
	 */
	WorkState getState();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Layer#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.rubricator.model.annotation.WorkState
	 * @see #getState()
	 * @generated
	 */
	void setState(WorkState value);

	/**
	 * Returns the value of the '<em><b>Seconds Worked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time worked, in seconds; 0 where it is not recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds Worked</em>' attribute.
	 * @see #setSecondsWorked(long)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getLayer_SecondsWorked()
	 * @model
	 * @generated
	 */
	long getSecondsWorked();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Layer#getSecondsWorked <em>Seconds Worked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds Worked</em>' attribute.
	 * @see #getSecondsWorked()
	 * @generated
	 */
	void setSecondsWorked(long value);

	/**
	 * Returns the value of the '<em><b>Spans</b></em>' containment reference list.
	 * The list contents are of type {@link org.rubricator.model.annotation.Span}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spans. Files keep them by begin, then longest first, then id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spans</em>' containment reference list.
	 * @see org.rubricator.model.annotation.AnnotationPackage#getLayer_Spans()
	 * @model containment="true"
	 * @generated
	 */
	EList<Span> getSpans();

	/**
	 * Returns the value of the '<em><b>Frames</b></em>' containment reference list.
	 * The list contents are of type {@link org.rubricator.model.annotation.Frame}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Frames. Files keep them by the place of their first filler, then id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frames</em>' containment reference list.
	 * @see org.rubricator.model.annotation.AnnotationPackage#getLayer_Frames()
	 * @model containment="true"
	 * @generated
	 */
	EList<Frame> getFrames();

} // Layer
