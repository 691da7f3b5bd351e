/**
 */
package org.rubricator.model.corpus;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Split</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A division of the articles.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.corpus.Split#getName <em>Name</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.Split#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.Split#getGroupBy <em>Group By</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.Split#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.corpus.CorpusPackage#getSplit()
 * @model
 * @generated
 */
public interface Split extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the split.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rubricator.model.corpus.CorpusPackage#getSplit_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rubricator.model.corpus.Split#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed that it was made with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.rubricator.model.corpus.CorpusPackage#getSplit_Seed()
	 * @model
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.rubricator.model.corpus.Split#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Group By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was kept together: article, outlet, family or none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group By</em>' attribute.
	 * @see #setGroupBy(String)
	 * @see org.rubricator.model.corpus.CorpusPackage#getSplit_GroupBy()
	 * @model
	 * @generated
	 */
	String getGroupBy();

	/**
	 * Sets the value of the '{@link org.rubricator.model.corpus.Split#getGroupBy <em>Group By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group By</em>' attribute.
	 * @see #getGroupBy()
	 * @generated
	 */
	void setGroupBy(String value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.rubricator.model.corpus.SplitPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parts, such as train, dev and test.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.rubricator.model.corpus.CorpusPackage#getSplit_Parts()
	 * @model containment="true"
	 * @generated
	 */
	EList<SplitPart> getParts();

} // Split
