/**
 */
package org.rubricator.model.labels;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
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
 * The label set of a corpus: which spans and frames may be annotated, and how. It is data: no code knows any label by name.
 * <!-- end-model-doc -->
 * @see org.rubricator.model.labels.LabelsFactory
 * @model kind="package"
 * @generated
 */
public interface LabelsPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "labels";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://rubricator.org/labels/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "labels";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	LabelsPackage eINSTANCE = org.rubricator.model.labels.impl.LabelsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.rubricator.model.labels.impl.LabelSetImpl <em>Label Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.labels.impl.LabelSetImpl
	 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getLabelSet()
	 * @generated
	 */
	int LABEL_SET = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_SET__VERSION = 0;

	/**
	 * The feature id for the '<em><b>Span Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_SET__SPAN_LABELS = 1;

	/**
	 * The feature id for the '<em><b>Frame Labels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_SET__FRAME_LABELS = 2;

	/**
	 * The number of structural features of the '<em>Label Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_SET_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.rubricator.model.labels.impl.LabelImpl <em>Label</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.labels.impl.LabelImpl
	 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getLabel()
	 * @generated
	 */
	int LABEL = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__NAME = 0;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__KEY = 1;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__COLOUR = 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__DESCRIPTION = 3;

	/**
	 * The feature id for the '<em><b>Guideline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__GUIDELINE = 4;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__RETIRED = 5;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL__ATTRIBUTES = 6;

	/**
	 * The number of structural features of the '<em>Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LABEL_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.rubricator.model.labels.impl.SpanLabelImpl <em>Span Label</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.labels.impl.SpanLabelImpl
	 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getSpanLabel()
	 * @generated
	 */
	int SPAN_LABEL = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_LABEL__NAME = LABEL__NAME;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_LABEL__KEY = LABEL__KEY;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_LABEL__COLOUR = LABEL__COLOUR;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_LABEL__DESCRIPTION = LABEL__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Guideline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_LABEL__GUIDELINE = LABEL__GUIDELINE;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_LABEL__RETIRED = LABEL__RETIRED;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_LABEL__ATTRIBUTES = LABEL__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Snapping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_LABEL__SNAPPING = LABEL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Nesting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_LABEL__NESTING = LABEL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Links Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_LABEL__LINKS_ACTOR = LABEL_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Folds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_LABEL__FOLDS = LABEL_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Span Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_LABEL_FEATURE_COUNT = LABEL_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.rubricator.model.labels.impl.FrameLabelImpl <em>Frame Label</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.labels.impl.FrameLabelImpl
	 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getFrameLabel()
	 * @generated
	 */
	int FRAME_LABEL = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_LABEL__NAME = LABEL__NAME;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_LABEL__KEY = LABEL__KEY;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_LABEL__COLOUR = LABEL__COLOUR;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_LABEL__DESCRIPTION = LABEL__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Guideline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_LABEL__GUIDELINE = LABEL__GUIDELINE;

	/**
	 * The feature id for the '<em><b>Retired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_LABEL__RETIRED = LABEL__RETIRED;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_LABEL__ATTRIBUTES = LABEL__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_LABEL__ROLES = LABEL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Frame Label</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_LABEL_FEATURE_COUNT = LABEL_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rubricator.model.labels.impl.RoleImpl <em>Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.labels.impl.RoleImpl
	 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Allows</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__ALLOWS = 1;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__MINIMUM = 2;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__MAXIMUM = 3;

	/**
	 * The feature id for the '<em><b>Implicit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE__IMPLICIT = 4;

	/**
	 * The number of structural features of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.rubricator.model.labels.impl.AttributeDefinitionImpl <em>Attribute Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.labels.impl.AttributeDefinitionImpl
	 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getAttributeDefinition()
	 * @generated
	 */
	int ATTRIBUTE_DEFINITION = 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__NAME = 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__TYPE = 1;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__CHOICES = 2;

	/**
	 * The feature id for the '<em><b>Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION__DEFAULT = 3;

	/**
	 * The number of structural features of the '<em>Attribute Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DEFINITION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.rubricator.model.labels.Snapping <em>Snapping</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.labels.Snapping
	 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getSnapping()
	 * @generated
	 */
	int SNAPPING = 6;

	/**
	 * The meta object id for the '{@link org.rubricator.model.labels.AttributeType <em>Attribute Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.labels.AttributeType
	 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getAttributeType()
	 * @generated
	 */
	int ATTRIBUTE_TYPE = 7;


	/**
	 * Returns the meta object for class '{@link org.rubricator.model.labels.LabelSet <em>Label Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Label Set</em>'.
	 * @see org.rubricator.model.labels.LabelSet
	 * @generated
	 */
	EClass getLabelSet();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.LabelSet#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.rubricator.model.labels.LabelSet#getVersion()
	 * @see #getLabelSet()
	 * @generated
	 */
	EAttribute getLabelSet_Version();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rubricator.model.labels.LabelSet#getSpanLabels <em>Span Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Span Labels</em>'.
	 * @see org.rubricator.model.labels.LabelSet#getSpanLabels()
	 * @see #getLabelSet()
	 * @generated
	 */
	EReference getLabelSet_SpanLabels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rubricator.model.labels.LabelSet#getFrameLabels <em>Frame Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Frame Labels</em>'.
	 * @see org.rubricator.model.labels.LabelSet#getFrameLabels()
	 * @see #getLabelSet()
	 * @generated
	 */
	EReference getLabelSet_FrameLabels();

	/**
	 * Returns the meta object for class '{@link org.rubricator.model.labels.Label <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Label</em>'.
	 * @see org.rubricator.model.labels.Label
	 * @generated
	 */
	EClass getLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.Label#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rubricator.model.labels.Label#getName()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.Label#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.rubricator.model.labels.Label#getKey()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.Label#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.rubricator.model.labels.Label#getColour()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.Label#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.rubricator.model.labels.Label#getDescription()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.Label#getGuideline <em>Guideline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guideline</em>'.
	 * @see org.rubricator.model.labels.Label#getGuideline()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Guideline();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.Label#isRetired <em>Retired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retired</em>'.
	 * @see org.rubricator.model.labels.Label#isRetired()
	 * @see #getLabel()
	 * @generated
	 */
	EAttribute getLabel_Retired();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rubricator.model.labels.Label#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.rubricator.model.labels.Label#getAttributes()
	 * @see #getLabel()
	 * @generated
	 */
	EReference getLabel_Attributes();

	/**
	 * Returns the meta object for class '{@link org.rubricator.model.labels.SpanLabel <em>Span Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Span Label</em>'.
	 * @see org.rubricator.model.labels.SpanLabel
	 * @generated
	 */
	EClass getSpanLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.SpanLabel#getSnapping <em>Snapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Snapping</em>'.
	 * @see org.rubricator.model.labels.SpanLabel#getSnapping()
	 * @see #getSpanLabel()
	 * @generated
	 */
	EAttribute getSpanLabel_Snapping();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.SpanLabel#isNesting <em>Nesting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nesting</em>'.
	 * @see org.rubricator.model.labels.SpanLabel#isNesting()
	 * @see #getSpanLabel()
	 * @generated
	 */
	EAttribute getSpanLabel_Nesting();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.SpanLabel#isLinksActor <em>Links Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Links Actor</em>'.
	 * @see org.rubricator.model.labels.SpanLabel#isLinksActor()
	 * @see #getSpanLabel()
	 * @generated
	 */
	EAttribute getSpanLabel_LinksActor();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.SpanLabel#isFolds <em>Folds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folds</em>'.
	 * @see org.rubricator.model.labels.SpanLabel#isFolds()
	 * @see #getSpanLabel()
	 * @generated
	 */
	EAttribute getSpanLabel_Folds();

	/**
	 * Returns the meta object for class '{@link org.rubricator.model.labels.FrameLabel <em>Frame Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frame Label</em>'.
	 * @see org.rubricator.model.labels.FrameLabel
	 * @generated
	 */
	EClass getFrameLabel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rubricator.model.labels.FrameLabel#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.rubricator.model.labels.FrameLabel#getRoles()
	 * @see #getFrameLabel()
	 * @generated
	 */
	EReference getFrameLabel_Roles();

	/**
	 * Returns the meta object for class '{@link org.rubricator.model.labels.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role</em>'.
	 * @see org.rubricator.model.labels.Role
	 * @generated
	 */
	EClass getRole();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.Role#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rubricator.model.labels.Role#getName()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_Name();

	/**
	 * Returns the meta object for the reference list '{@link org.rubricator.model.labels.Role#getAllows <em>Allows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Allows</em>'.
	 * @see org.rubricator.model.labels.Role#getAllows()
	 * @see #getRole()
	 * @generated
	 */
	EReference getRole_Allows();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.Role#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.rubricator.model.labels.Role#getMinimum()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.Role#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see org.rubricator.model.labels.Role#getMaximum()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.Role#isImplicit <em>Implicit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Implicit</em>'.
	 * @see org.rubricator.model.labels.Role#isImplicit()
	 * @see #getRole()
	 * @generated
	 */
	EAttribute getRole_Implicit();

	/**
	 * Returns the meta object for class '{@link org.rubricator.model.labels.AttributeDefinition <em>Attribute Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute Definition</em>'.
	 * @see org.rubricator.model.labels.AttributeDefinition
	 * @generated
	 */
	EClass getAttributeDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.AttributeDefinition#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rubricator.model.labels.AttributeDefinition#getName()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.AttributeDefinition#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.rubricator.model.labels.AttributeDefinition#getType()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_Type();

	/**
	 * Returns the meta object for the attribute list '{@link org.rubricator.model.labels.AttributeDefinition#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Choices</em>'.
	 * @see org.rubricator.model.labels.AttributeDefinition#getChoices()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_Choices();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.labels.AttributeDefinition#getDefault <em>Default</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default</em>'.
	 * @see org.rubricator.model.labels.AttributeDefinition#getDefault()
	 * @see #getAttributeDefinition()
	 * @generated
	 */
	EAttribute getAttributeDefinition_Default();

	/**
	 * Returns the meta object for enum '{@link org.rubricator.model.labels.Snapping <em>Snapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Snapping</em>'.
	 * @see org.rubricator.model.labels.Snapping
	 * @generated
	 */
	EEnum getSnapping();

	/**
	 * Returns the meta object for enum '{@link org.rubricator.model.labels.AttributeType <em>Attribute Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Attribute Type</em>'.
	 * @see org.rubricator.model.labels.AttributeType
	 * @generated
	 */
	EEnum getAttributeType();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	LabelsFactory getLabelsFactory();

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
		 * The meta object literal for the '{@link org.rubricator.model.labels.impl.LabelSetImpl <em>Label Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.labels.impl.LabelSetImpl
		 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getLabelSet()
		 * @generated
		 */
		EClass LABEL_SET = eINSTANCE.getLabelSet();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL_SET__VERSION = eINSTANCE.getLabelSet_Version();

		/**
		 * The meta object literal for the '<em><b>Span Labels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LABEL_SET__SPAN_LABELS = eINSTANCE.getLabelSet_SpanLabels();

		/**
		 * The meta object literal for the '<em><b>Frame Labels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LABEL_SET__FRAME_LABELS = eINSTANCE.getLabelSet_FrameLabels();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.labels.impl.LabelImpl <em>Label</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.labels.impl.LabelImpl
		 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getLabel()
		 * @generated
		 */
		EClass LABEL = eINSTANCE.getLabel();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__NAME = eINSTANCE.getLabel_Name();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__KEY = eINSTANCE.getLabel_Key();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__COLOUR = eINSTANCE.getLabel_Colour();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__DESCRIPTION = eINSTANCE.getLabel_Description();

		/**
		 * The meta object literal for the '<em><b>Guideline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__GUIDELINE = eINSTANCE.getLabel_Guideline();

		/**
		 * The meta object literal for the '<em><b>Retired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LABEL__RETIRED = eINSTANCE.getLabel_Retired();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LABEL__ATTRIBUTES = eINSTANCE.getLabel_Attributes();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.labels.impl.SpanLabelImpl <em>Span Label</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.labels.impl.SpanLabelImpl
		 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getSpanLabel()
		 * @generated
		 */
		EClass SPAN_LABEL = eINSTANCE.getSpanLabel();

		/**
		 * The meta object literal for the '<em><b>Snapping</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN_LABEL__SNAPPING = eINSTANCE.getSpanLabel_Snapping();

		/**
		 * The meta object literal for the '<em><b>Nesting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN_LABEL__NESTING = eINSTANCE.getSpanLabel_Nesting();

		/**
		 * The meta object literal for the '<em><b>Links Actor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN_LABEL__LINKS_ACTOR = eINSTANCE.getSpanLabel_LinksActor();

		/**
		 * The meta object literal for the '<em><b>Folds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN_LABEL__FOLDS = eINSTANCE.getSpanLabel_Folds();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.labels.impl.FrameLabelImpl <em>Frame Label</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.labels.impl.FrameLabelImpl
		 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getFrameLabel()
		 * @generated
		 */
		EClass FRAME_LABEL = eINSTANCE.getFrameLabel();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAME_LABEL__ROLES = eINSTANCE.getFrameLabel_Roles();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.labels.impl.RoleImpl <em>Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.labels.impl.RoleImpl
		 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getRole()
		 * @generated
		 */
		EClass ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__NAME = eINSTANCE.getRole_Name();

		/**
		 * The meta object literal for the '<em><b>Allows</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE__ALLOWS = eINSTANCE.getRole_Allows();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__MINIMUM = eINSTANCE.getRole_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__MAXIMUM = eINSTANCE.getRole_Maximum();

		/**
		 * The meta object literal for the '<em><b>Implicit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE__IMPLICIT = eINSTANCE.getRole_Implicit();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.labels.impl.AttributeDefinitionImpl <em>Attribute Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.labels.impl.AttributeDefinitionImpl
		 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getAttributeDefinition()
		 * @generated
		 */
		EClass ATTRIBUTE_DEFINITION = eINSTANCE.getAttributeDefinition();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__NAME = eINSTANCE.getAttributeDefinition_Name();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__TYPE = eINSTANCE.getAttributeDefinition_Type();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__CHOICES = eINSTANCE.getAttributeDefinition_Choices();

		/**
		 * The meta object literal for the '<em><b>Default</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_DEFINITION__DEFAULT = eINSTANCE.getAttributeDefinition_Default();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.labels.Snapping <em>Snapping</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.labels.Snapping
		 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getSnapping()
		 * @generated
		 */
		EEnum SNAPPING = eINSTANCE.getSnapping();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.labels.AttributeType <em>Attribute Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.labels.AttributeType
		 * @see org.rubricator.model.labels.impl.LabelsPackageImpl#getAttributeType()
		 * @generated
		 */
		EEnum ATTRIBUTE_TYPE = eINSTANCE.getAttributeType();

	}

} //LabelsPackage
