/**
 */
package org.rubricator.model.corpus;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Family Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That articles are of one family, or of different ones, whatever words they share.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.corpus.FamilyDecision#isTogether <em>Together</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.FamilyDecision#getAnnotator <em>Annotator</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.FamilyDecision#getArticles <em>Articles</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.FamilyDecision#getOthers <em>Others</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.corpus.CorpusPackage#getFamilyDecision()
 * @model
 * @generated
 */
public interface FamilyDecision extends EObject {
	/**
	 * Returns the value of the '<em><b>Together</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether all the articles are of one family; else none of them is of a family with any of the others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Together</em>' attribute.
	 * @see #setTogether(boolean)
	 * @see org.rubricator.model.corpus.CorpusPackage#getFamilyDecision_Together()
	 * @model
	 * @generated
	 */
	boolean isTogether();

	/**
	 * Sets the value of the '{@link org.rubricator.model.corpus.FamilyDecision#isTogether <em>Together</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Together</em>' attribute.
	 * @see #isTogether()
	 * @generated
	 */
	void setTogether(boolean value);

	/**
	 * Returns the value of the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotator</em>' attribute.
	 * @see #setAnnotator(String)
	 * @see org.rubricator.model.corpus.CorpusPackage#getFamilyDecision_Annotator()
	 * @model
	 * @generated
	 */
	String getAnnotator();

	/**
	 * Sets the value of the '{@link org.rubricator.model.corpus.FamilyDecision#getAnnotator <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annotator</em>' attribute.
	 * @see #getAnnotator()
	 * @generated
	 */
	void setAnnotator(String value);

	/**
	 * Returns the value of the '<em><b>Articles</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of articles, sorted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Articles</em>' attribute list.
	 * @see org.rubricator.model.corpus.CorpusPackage#getFamilyDecision_Articles()
	 * @model
	 * @generated
	 */
	EList<String> getArticles();

	/**
	 * Returns the value of the '<em><b>Others</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the articles that they are kept apart from, sorted; none where they are together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Others</em>' attribute list.
	 * @see org.rubricator.model.corpus.CorpusPackage#getFamilyDecision_Others()
	 * @model
	 * @generated
	 */
	EList<String> getOthers();

} // FamilyDecision
