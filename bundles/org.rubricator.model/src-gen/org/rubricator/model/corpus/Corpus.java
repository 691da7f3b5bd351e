/**
 */
package org.rubricator.model.corpus;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Corpus</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A corpus.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.corpus.Corpus#getName <em>Name</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.Corpus#getVersion <em>Version</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.Corpus#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.Corpus#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.Corpus#getAnnotators <em>Annotators</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.Corpus#getAssignments <em>Assignments</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.Corpus#getSplits <em>Splits</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.Corpus#getFamilyDecisions <em>Family Decisions</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.corpus.CorpusPackage#getCorpus()
 * @model
 * @generated
 */
public interface Corpus extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rubricator.model.corpus.CorpusPackage#getCorpus_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rubricator.model.corpus.Corpus#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version that the team gives it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.rubricator.model.corpus.CorpusPackage#getCorpus_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.rubricator.model.corpus.Corpus#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.rubricator.model.corpus.CorpusPackage#getCorpus_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.rubricator.model.corpus.Corpus#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Terms of the annotations, SPDX id where there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.rubricator.model.corpus.CorpusPackage#getCorpus_Licence()
	 * @model
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.rubricator.model.corpus.Corpus#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Annotators</b></em>' containment reference list.
	 * The list contents are of type {@link org.rubricator.model.corpus.Annotator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who annotates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotators</em>' containment reference list.
	 * @see org.rubricator.model.corpus.CorpusPackage#getCorpus_Annotators()
	 * @model containment="true"
	 * @generated
	 */
	EList<Annotator> getAnnotators();

	/**
	 * Returns the value of the '<em><b>Assignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.rubricator.model.corpus.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is to do what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assignments</em>' containment reference list.
	 * @see org.rubricator.model.corpus.CorpusPackage#getCorpus_Assignments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getAssignments();

	/**
	 * Returns the value of the '<em><b>Splits</b></em>' containment reference list.
	 * The list contents are of type {@link org.rubricator.model.corpus.Split}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Splits that were made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Splits</em>' containment reference list.
	 * @see org.rubricator.model.corpus.CorpusPackage#getCorpus_Splits()
	 * @model containment="true"
	 * @generated
	 */
	EList<Split> getSplits();

	/**
	 * Returns the value of the '<em><b>Family Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.rubricator.model.corpus.FamilyDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people decided about families of articles, in the order in which they did. Of two that contradict each other, the later holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Family Decisions</em>' containment reference list.
	 * @see org.rubricator.model.corpus.CorpusPackage#getCorpus_FamilyDecisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<FamilyDecision> getFamilyDecisions();

} // Corpus
