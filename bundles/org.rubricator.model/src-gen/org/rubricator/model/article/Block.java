/**
 */
package org.rubricator.model.article;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A run of text that the page laid out as one block.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.article.Block#getBegin <em>Begin</em>}</li>
 *   <li>{@link org.rubricator.model.article.Block#getEnd <em>End</em>}</li>
 *   <li>{@link org.rubricator.model.article.Block#getTag <em>Tag</em>}</li>
 *   <li>{@link org.rubricator.model.article.Block#getPath <em>Path</em>}</li>
 *   <li>{@link org.rubricator.model.article.Block#getSourceBegin <em>Source Begin</em>}</li>
 *   <li>{@link org.rubricator.model.article.Block#getSourceEnd <em>Source End</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.article.ArticlePackage#getBlock()
 * @model
 * @generated
 */
public interface Block extends EObject {
	/**
	 * Returns the value of the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First UTF-16 unit in the canonical text, inclusive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begin</em>' attribute.
	 * @see #setBegin(int)
	 * @see org.rubricator.model.article.ArticlePackage#getBlock_Begin()
	 * @model
	 * @generated
	 */
	int getBegin();

	/**
	 * Sets the value of the '{@link org.rubricator.model.article.Block#getBegin <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begin</em>' attribute.
	 * @see #getBegin()
	 * @generated
	 */
	void setBegin(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UTF-16 unit in the canonical text after the last, exclusive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.rubricator.model.article.ArticlePackage#getBlock_End()
	 * @model
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.rubricator.model.article.Block#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the element that makes the block, such as p.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag</em>' attribute.
	 * @see #setTag(String)
	 * @see org.rubricator.model.article.ArticlePackage#getBlock_Tag()
	 * @model
	 * @generated
	 */
	String getTag();

	/**
	 * Sets the value of the '{@link org.rubricator.model.article.Block#getTag <em>Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tag</em>' attribute.
	 * @see #getTag()
	 * @generated
	 */
	void setTag(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DOM path of that element, such as html/body/div[2]/p[1].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.rubricator.model.article.ArticlePackage#getBlock_Path()
	 * @model
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.rubricator.model.article.Block#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Source Begin</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First UTF-16 unit in the decoded source, inclusive; -1 where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Begin</em>' attribute.
	 * @see #setSourceBegin(int)
	 * @see org.rubricator.model.article.ArticlePackage#getBlock_SourceBegin()
	 * @model default="-1"
	 * @generated
	 */
	int getSourceBegin();

	/**
	 * Sets the value of the '{@link org.rubricator.model.article.Block#getSourceBegin <em>Source Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Begin</em>' attribute.
	 * @see #getSourceBegin()
	 * @generated
	 */
	void setSourceBegin(int value);

	/**
	 * Returns the value of the '<em><b>Source End</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UTF-16 unit in the decoded source after the last, exclusive; -1 where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source End</em>' attribute.
	 * @see #setSourceEnd(int)
	 * @see org.rubricator.model.article.ArticlePackage#getBlock_SourceEnd()
	 * @model default="-1"
	 * @generated
	 */
	int getSourceEnd();

	/**
	 * Sets the value of the '{@link org.rubricator.model.article.Block#getSourceEnd <em>Source End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source End</em>' attribute.
	 * @see #getSourceEnd()
	 * @generated
	 */
	void setSourceEnd(int value);

} // Block
