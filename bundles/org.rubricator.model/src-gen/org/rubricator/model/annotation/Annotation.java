/**
 */
package org.rubricator.model.annotation;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What spans and frames have in common.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.annotation.Annotation#getId <em>Id</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Annotation#getLabel <em>Label</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Annotation#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Annotation#isFlagged <em>Flagged</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Annotation#getComment <em>Comment</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Annotation#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Annotation#getAgent <em>Agent</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Annotation#getScore <em>Score</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Annotation#getReason <em>Reason</em>}</li>
 *   <li>{@link org.rubricator.model.annotation.Annotation#getVerdict <em>Verdict</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.annotation.AnnotationPackage#getAnnotation()
 * @model abstract="true"
 * @generated
 */
public interface Annotation extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in the layer and never used again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getAnnotation_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Annotation#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of a label in the label set of the corpus.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getAnnotation_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Annotation#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of attributes by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributes</em>' attribute.
	 * @see #setAttributes(Attributes)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getAnnotation_Attributes()
	 * @model default="" dataType="org.rubricator.model.annotation.Attributes"
	 * @generated
	 */
	Attributes getAttributes();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Annotation#getAttributes <em>Attributes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attributes</em>' attribute.
	 * @see #getAttributes()
	 * @generated
	 */
	void setAttributes(Attributes value);

	/**
	 * Returns the value of the '<em><b>Flagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Marked for discussion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flagged</em>' attribute.
	 * @see #setFlagged(boolean)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getAnnotation_Flagged()
	 * @model
	 * @generated
	 */
	boolean isFlagged();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Annotation#isFlagged <em>Flagged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flagged</em>' attribute.
	 * @see #isFlagged()
	 * @generated
	 */
	void setFlagged(boolean value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Note of the annotator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getAnnotation_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Annotation#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rubricator.model.annotation.Origin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it came to be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.rubricator.model.annotation.Origin
	 * @see #setOrigin(Origin)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getAnnotation_Origin()
	 * @model
	 * @generated
	 */
	Origin getOrigin();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Annotation#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.rubricator.model.annotation.Origin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Origin value);

	/**
	 * Returns the value of the '<em><b>Agent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who or what made it, where it is not by hand: name of a suggester, of an imported file, of the layer it was propagated from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agent</em>' attribute.
	 * @see #setAgent(String)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getAnnotation_Agent()
	 * @model
	 * @generated
	 */
	String getAgent();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Annotation#getAgent <em>Agent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agent</em>' attribute.
	 * @see #getAgent()
	 * @generated
	 */
	void setAgent(String value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Score that the suggester gave it, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #isSetScore()
	 * @see #unsetScore()
	 * @see #setScore(double)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getAnnotation_Score()
	 * @model unsettable="true"
	 * @generated
	 */
	double getScore();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Annotation#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #isSetScore()
	 * @see #unsetScore()
	 * @see #getScore()
	 * @generated
	 */
	void setScore(double value);

	/**
	 * Unsets the value of the '{@link org.rubricator.model.annotation.Annotation#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetScore()
	 * @see #getScore()
	 * @see #setScore(double)
	 * @generated
	 */
	void unsetScore();

	/**
	 * Returns whether the value of the '{@link org.rubricator.model.annotation.Annotation#getScore <em>Score</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Score</em>' attribute is set.
	 * @see #unsetScore()
	 * @see #getScore()
	 * @see #setScore(double)
	 * @generated
	 */
	boolean isSetScore();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the suggester proposed it, in words for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getAnnotation_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Annotation#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The default value is <code>"accepted"</code>.
	 * The literals are from the enumeration {@link org.rubricator.model.annotation.Verdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the annotator decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.rubricator.model.annotation.Verdict
	 * @see #setVerdict(Verdict)
	 * @see org.rubricator.model.annotation.AnnotationPackage#getAnnotation_Verdict()
	 * @model default="accepted"
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link org.rubricator.model.annotation.Annotation#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.rubricator.model.annotation.Verdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

} // Annotation
