/**
 */
package org.rubricator.model.corpus;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Split Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One part of a split.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.corpus.SplitPart#getName <em>Name</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.SplitPart#getArticles <em>Articles</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.corpus.CorpusPackage#getSplitPart()
 * @model
 * @generated
 */
public interface SplitPart extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rubricator.model.corpus.CorpusPackage#getSplitPart_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rubricator.model.corpus.SplitPart#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Articles</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the articles, sorted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Articles</em>' attribute list.
	 * @see org.rubricator.model.corpus.CorpusPackage#getSplitPart_Articles()
	 * @model
	 * @generated
	 */
	EList<String> getArticles();

} // SplitPart
