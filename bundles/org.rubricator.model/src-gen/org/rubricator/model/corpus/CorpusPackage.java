/**
 */
package org.rubricator.model.corpus;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A corpus as a whole. Articles and layers are found in their folders, not listed here, so two people who add some never touch the same file.
 * <!-- end-model-doc -->
 * @see org.rubricator.model.corpus.CorpusFactory
 * @model kind="package"
 * @generated
 */
public interface CorpusPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "corpus";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://rubricator.org/corpus/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "corpus";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CorpusPackage eINSTANCE = org.rubricator.model.corpus.impl.CorpusPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.rubricator.model.corpus.impl.CorpusImpl <em>Corpus</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.corpus.impl.CorpusImpl
	 * @see org.rubricator.model.corpus.impl.CorpusPackageImpl#getCorpus()
	 * @generated
	 */
	int CORPUS = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__NAME = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__DESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__LICENCE = 3;

	/**
	 * The feature id for the '<em><b>Annotators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__ANNOTATORS = 4;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__ASSIGNMENTS = 5;

	/**
	 * The feature id for the '<em><b>Splits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__SPLITS = 6;

	/**
	 * The feature id for the '<em><b>Family Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS__FAMILY_DECISIONS = 7;

	/**
	 * The number of structural features of the '<em>Corpus</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORPUS_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.rubricator.model.corpus.impl.AnnotatorImpl <em>Annotator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.corpus.impl.AnnotatorImpl
	 * @see org.rubricator.model.corpus.impl.CorpusPackageImpl#getAnnotator()
	 * @generated
	 */
	int ANNOTATOR = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR__NAME = 0;

	/**
	 * The feature id for the '<em><b>Full Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR__FULL_NAME = 1;

	/**
	 * The number of structural features of the '<em>Annotator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATOR_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.rubricator.model.corpus.impl.AssignmentImpl <em>Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.corpus.impl.AssignmentImpl
	 * @see org.rubricator.model.corpus.impl.CorpusPackageImpl#getAssignment()
	 * @generated
	 */
	int ASSIGNMENT = 2;

	/**
	 * The feature id for the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ANNOTATOR = 0;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ARTICLE = 1;

	/**
	 * The number of structural features of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.rubricator.model.corpus.impl.SplitImpl <em>Split</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.corpus.impl.SplitImpl
	 * @see org.rubricator.model.corpus.impl.CorpusPackageImpl#getSplit()
	 * @generated
	 */
	int SPLIT = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT__SEED = 1;

	/**
	 * The feature id for the '<em><b>Group By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT__GROUP_BY = 2;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT__PARTS = 3;

	/**
	 * The number of structural features of the '<em>Split</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.rubricator.model.corpus.impl.SplitPartImpl <em>Split Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.corpus.impl.SplitPartImpl
	 * @see org.rubricator.model.corpus.impl.CorpusPackageImpl#getSplitPart()
	 * @generated
	 */
	int SPLIT_PART = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT_PART__NAME = 0;

	/**
	 * The feature id for the '<em><b>Articles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT_PART__ARTICLES = 1;

	/**
	 * The number of structural features of the '<em>Split Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLIT_PART_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.rubricator.model.corpus.impl.FamilyDecisionImpl <em>Family Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.corpus.impl.FamilyDecisionImpl
	 * @see org.rubricator.model.corpus.impl.CorpusPackageImpl#getFamilyDecision()
	 * @generated
	 */
	int FAMILY_DECISION = 5;

	/**
	 * The feature id for the '<em><b>Together</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_DECISION__TOGETHER = 0;

	/**
	 * The feature id for the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_DECISION__ANNOTATOR = 1;

	/**
	 * The feature id for the '<em><b>Articles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_DECISION__ARTICLES = 2;

	/**
	 * The feature id for the '<em><b>Others</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_DECISION__OTHERS = 3;

	/**
	 * The number of structural features of the '<em>Family Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAMILY_DECISION_FEATURE_COUNT = 4;


	/**
	 * Returns the meta object for class '{@link org.rubricator.model.corpus.Corpus <em>Corpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Corpus</em>'.
	 * @see org.rubricator.model.corpus.Corpus
	 * @generated
	 */
	EClass getCorpus();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.corpus.Corpus#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rubricator.model.corpus.Corpus#getName()
	 * @see #getCorpus()
	 * @generated
	 */
	EAttribute getCorpus_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.corpus.Corpus#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.rubricator.model.corpus.Corpus#getVersion()
	 * @see #getCorpus()
	 * @generated
	 */
	EAttribute getCorpus_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.corpus.Corpus#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.rubricator.model.corpus.Corpus#getDescription()
	 * @see #getCorpus()
	 * @generated
	 */
	EAttribute getCorpus_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.corpus.Corpus#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.rubricator.model.corpus.Corpus#getLicence()
	 * @see #getCorpus()
	 * @generated
	 */
	EAttribute getCorpus_Licence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rubricator.model.corpus.Corpus#getAnnotators <em>Annotators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Annotators</em>'.
	 * @see org.rubricator.model.corpus.Corpus#getAnnotators()
	 * @see #getCorpus()
	 * @generated
	 */
	EReference getCorpus_Annotators();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rubricator.model.corpus.Corpus#getAssignments <em>Assignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assignments</em>'.
	 * @see org.rubricator.model.corpus.Corpus#getAssignments()
	 * @see #getCorpus()
	 * @generated
	 */
	EReference getCorpus_Assignments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rubricator.model.corpus.Corpus#getSplits <em>Splits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Splits</em>'.
	 * @see org.rubricator.model.corpus.Corpus#getSplits()
	 * @see #getCorpus()
	 * @generated
	 */
	EReference getCorpus_Splits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rubricator.model.corpus.Corpus#getFamilyDecisions <em>Family Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Family Decisions</em>'.
	 * @see org.rubricator.model.corpus.Corpus#getFamilyDecisions()
	 * @see #getCorpus()
	 * @generated
	 */
	EReference getCorpus_FamilyDecisions();

	/**
	 * Returns the meta object for class '{@link org.rubricator.model.corpus.Annotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotator</em>'.
	 * @see org.rubricator.model.corpus.Annotator
	 * @generated
	 */
	EClass getAnnotator();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.corpus.Annotator#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rubricator.model.corpus.Annotator#getName()
	 * @see #getAnnotator()
	 * @generated
	 */
	EAttribute getAnnotator_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.corpus.Annotator#getFullName <em>Full Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Name</em>'.
	 * @see org.rubricator.model.corpus.Annotator#getFullName()
	 * @see #getAnnotator()
	 * @generated
	 */
	EAttribute getAnnotator_FullName();

	/**
	 * Returns the meta object for class '{@link org.rubricator.model.corpus.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment</em>'.
	 * @see org.rubricator.model.corpus.Assignment
	 * @generated
	 */
	EClass getAssignment();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.corpus.Assignment#getAnnotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotator</em>'.
	 * @see org.rubricator.model.corpus.Assignment#getAnnotator()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Annotator();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.corpus.Assignment#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.rubricator.model.corpus.Assignment#getArticle()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Article();

	/**
	 * Returns the meta object for class '{@link org.rubricator.model.corpus.Split <em>Split</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Split</em>'.
	 * @see org.rubricator.model.corpus.Split
	 * @generated
	 */
	EClass getSplit();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.corpus.Split#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rubricator.model.corpus.Split#getName()
	 * @see #getSplit()
	 * @generated
	 */
	EAttribute getSplit_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.corpus.Split#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.rubricator.model.corpus.Split#getSeed()
	 * @see #getSplit()
	 * @generated
	 */
	EAttribute getSplit_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.corpus.Split#getGroupBy <em>Group By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group By</em>'.
	 * @see org.rubricator.model.corpus.Split#getGroupBy()
	 * @see #getSplit()
	 * @generated
	 */
	EAttribute getSplit_GroupBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rubricator.model.corpus.Split#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.rubricator.model.corpus.Split#getParts()
	 * @see #getSplit()
	 * @generated
	 */
	EReference getSplit_Parts();

	/**
	 * Returns the meta object for class '{@link org.rubricator.model.corpus.SplitPart <em>Split Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Split Part</em>'.
	 * @see org.rubricator.model.corpus.SplitPart
	 * @generated
	 */
	EClass getSplitPart();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.corpus.SplitPart#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rubricator.model.corpus.SplitPart#getName()
	 * @see #getSplitPart()
	 * @generated
	 */
	EAttribute getSplitPart_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.rubricator.model.corpus.SplitPart#getArticles <em>Articles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Articles</em>'.
	 * @see org.rubricator.model.corpus.SplitPart#getArticles()
	 * @see #getSplitPart()
	 * @generated
	 */
	EAttribute getSplitPart_Articles();

	/**
	 * Returns the meta object for class '{@link org.rubricator.model.corpus.FamilyDecision <em>Family Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Family Decision</em>'.
	 * @see org.rubricator.model.corpus.FamilyDecision
	 * @generated
	 */
	EClass getFamilyDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.corpus.FamilyDecision#isTogether <em>Together</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Together</em>'.
	 * @see org.rubricator.model.corpus.FamilyDecision#isTogether()
	 * @see #getFamilyDecision()
	 * @generated
	 */
	EAttribute getFamilyDecision_Together();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.corpus.FamilyDecision#getAnnotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotator</em>'.
	 * @see org.rubricator.model.corpus.FamilyDecision#getAnnotator()
	 * @see #getFamilyDecision()
	 * @generated
	 */
	EAttribute getFamilyDecision_Annotator();

	/**
	 * Returns the meta object for the attribute list '{@link org.rubricator.model.corpus.FamilyDecision#getArticles <em>Articles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Articles</em>'.
	 * @see org.rubricator.model.corpus.FamilyDecision#getArticles()
	 * @see #getFamilyDecision()
	 * @generated
	 */
	EAttribute getFamilyDecision_Articles();

	/**
	 * Returns the meta object for the attribute list '{@link org.rubricator.model.corpus.FamilyDecision#getOthers <em>Others</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Others</em>'.
	 * @see org.rubricator.model.corpus.FamilyDecision#getOthers()
	 * @see #getFamilyDecision()
	 * @generated
	 */
	EAttribute getFamilyDecision_Others();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CorpusFactory getCorpusFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.rubricator.model.corpus.impl.CorpusImpl <em>Corpus</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.corpus.impl.CorpusImpl
		 * @see org.rubricator.model.corpus.impl.CorpusPackageImpl#getCorpus()
		 * @generated
		 */
		EClass CORPUS = eINSTANCE.getCorpus();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORPUS__NAME = eINSTANCE.getCorpus_Name();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORPUS__VERSION = eINSTANCE.getCorpus_Version();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORPUS__DESCRIPTION = eINSTANCE.getCorpus_Description();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORPUS__LICENCE = eINSTANCE.getCorpus_Licence();

		/**
		 * The meta object literal for the '<em><b>Annotators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORPUS__ANNOTATORS = eINSTANCE.getCorpus_Annotators();

		/**
		 * The meta object literal for the '<em><b>Assignments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORPUS__ASSIGNMENTS = eINSTANCE.getCorpus_Assignments();

		/**
		 * The meta object literal for the '<em><b>Splits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORPUS__SPLITS = eINSTANCE.getCorpus_Splits();

		/**
		 * The meta object literal for the '<em><b>Family Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORPUS__FAMILY_DECISIONS = eINSTANCE.getCorpus_FamilyDecisions();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.corpus.impl.AnnotatorImpl <em>Annotator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.corpus.impl.AnnotatorImpl
		 * @see org.rubricator.model.corpus.impl.CorpusPackageImpl#getAnnotator()
		 * @generated
		 */
		EClass ANNOTATOR = eINSTANCE.getAnnotator();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATOR__NAME = eINSTANCE.getAnnotator_Name();

		/**
		 * The meta object literal for the '<em><b>Full Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATOR__FULL_NAME = eINSTANCE.getAnnotator_FullName();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.corpus.impl.AssignmentImpl <em>Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.corpus.impl.AssignmentImpl
		 * @see org.rubricator.model.corpus.impl.CorpusPackageImpl#getAssignment()
		 * @generated
		 */
		EClass ASSIGNMENT = eINSTANCE.getAssignment();

		/**
		 * The meta object literal for the '<em><b>Annotator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__ANNOTATOR = eINSTANCE.getAssignment_Annotator();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__ARTICLE = eINSTANCE.getAssignment_Article();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.corpus.impl.SplitImpl <em>Split</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.corpus.impl.SplitImpl
		 * @see org.rubricator.model.corpus.impl.CorpusPackageImpl#getSplit()
		 * @generated
		 */
		EClass SPLIT = eINSTANCE.getSplit();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT__NAME = eINSTANCE.getSplit_Name();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT__SEED = eINSTANCE.getSplit_Seed();

		/**
		 * The meta object literal for the '<em><b>Group By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT__GROUP_BY = eINSTANCE.getSplit_GroupBy();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SPLIT__PARTS = eINSTANCE.getSplit_Parts();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.corpus.impl.SplitPartImpl <em>Split Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.corpus.impl.SplitPartImpl
		 * @see org.rubricator.model.corpus.impl.CorpusPackageImpl#getSplitPart()
		 * @generated
		 */
		EClass SPLIT_PART = eINSTANCE.getSplitPart();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT_PART__NAME = eINSTANCE.getSplitPart_Name();

		/**
		 * The meta object literal for the '<em><b>Articles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLIT_PART__ARTICLES = eINSTANCE.getSplitPart_Articles();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.corpus.impl.FamilyDecisionImpl <em>Family Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.corpus.impl.FamilyDecisionImpl
		 * @see org.rubricator.model.corpus.impl.CorpusPackageImpl#getFamilyDecision()
		 * @generated
		 */
		EClass FAMILY_DECISION = eINSTANCE.getFamilyDecision();

		/**
		 * The meta object literal for the '<em><b>Together</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAMILY_DECISION__TOGETHER = eINSTANCE.getFamilyDecision_Together();

		/**
		 * The meta object literal for the '<em><b>Annotator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAMILY_DECISION__ANNOTATOR = eINSTANCE.getFamilyDecision_Annotator();

		/**
		 * The meta object literal for the '<em><b>Articles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAMILY_DECISION__ARTICLES = eINSTANCE.getFamilyDecision_Articles();

		/**
		 * The meta object literal for the '<em><b>Others</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAMILY_DECISION__OTHERS = eINSTANCE.getFamilyDecision_Others();

	}

} //CorpusPackage
