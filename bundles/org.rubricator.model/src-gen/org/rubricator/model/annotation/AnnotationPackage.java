/**
 */
package org.rubricator.model.annotation;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
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
 * A layer: the work of one annotator on one article.
 * <!-- end-model-doc -->
 * @see org.rubricator.model.annotation.AnnotationFactory
 * @model kind="package"
 * @generated
 */
public interface AnnotationPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "annotation";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://rubricator.org/annotation/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "annotation";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AnnotationPackage eINSTANCE = org.rubricator.model.annotation.impl.AnnotationPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.rubricator.model.annotation.impl.LayerImpl <em>Layer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.annotation.impl.LayerImpl
	 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getLayer()
	 * @generated
	 */
	int LAYER = 0;

	/**
	 * The feature id for the '<em><b>Annotator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ANNOTATOR = 0;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__ARTICLE = 1;

	/**
	 * The feature id for the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__TEXT_HASH = 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__STATE = 3;

	/**
	 * The feature id for the '<em><b>Seconds Worked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__SECONDS_WORKED = 4;

	/**
	 * The feature id for the '<em><b>Spans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__SPANS = 5;

	/**
	 * The feature id for the '<em><b>Frames</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__FRAMES = 6;

	/**
	 * The number of structural features of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.rubricator.model.annotation.impl.AnnotationImpl <em>Annotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.annotation.impl.AnnotationImpl
	 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getAnnotation()
	 * @generated
	 */
	int ANNOTATION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ID = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ATTRIBUTES = 2;

	/**
	 * The feature id for the '<em><b>Flagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__FLAGGED = 3;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__COMMENT = 4;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ORIGIN = 5;

	/**
	 * The feature id for the '<em><b>Agent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__AGENT = 6;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__SCORE = 7;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__REASON = 8;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__VERDICT = 9;

	/**
	 * The number of structural features of the '<em>Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.rubricator.model.annotation.impl.SpanImpl <em>Span</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.annotation.impl.SpanImpl
	 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getSpan()
	 * @generated
	 */
	int SPAN = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__ID = ANNOTATION__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__LABEL = ANNOTATION__LABEL;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__ATTRIBUTES = ANNOTATION__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Flagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__FLAGGED = ANNOTATION__FLAGGED;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__COMMENT = ANNOTATION__COMMENT;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__ORIGIN = ANNOTATION__ORIGIN;

	/**
	 * The feature id for the '<em><b>Agent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__AGENT = ANNOTATION__AGENT;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__SCORE = ANNOTATION__SCORE;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__REASON = ANNOTATION__REASON;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__VERDICT = ANNOTATION__VERDICT;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__PARTS = ANNOTATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN__ACTOR = ANNOTATION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Span</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPAN_FEATURE_COUNT = ANNOTATION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.rubricator.model.annotation.impl.FrameImpl <em>Frame</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.annotation.impl.FrameImpl
	 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getFrame()
	 * @generated
	 */
	int FRAME = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__ID = ANNOTATION__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__LABEL = ANNOTATION__LABEL;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__ATTRIBUTES = ANNOTATION__ATTRIBUTES;

	/**
	 * The feature id for the '<em><b>Flagged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__FLAGGED = ANNOTATION__FLAGGED;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__COMMENT = ANNOTATION__COMMENT;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__ORIGIN = ANNOTATION__ORIGIN;

	/**
	 * The feature id for the '<em><b>Agent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__AGENT = ANNOTATION__AGENT;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__SCORE = ANNOTATION__SCORE;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__REASON = ANNOTATION__REASON;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__VERDICT = ANNOTATION__VERDICT;

	/**
	 * The feature id for the '<em><b>Fillers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__FILLERS = ANNOTATION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Frame</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_FEATURE_COUNT = ANNOTATION_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rubricator.model.annotation.impl.FillerImpl <em>Filler</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.annotation.impl.FillerImpl
	 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getFiller()
	 * @generated
	 */
	int FILLER = 4;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILLER__ROLE = 0;

	/**
	 * The feature id for the '<em><b>Span</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILLER__SPAN = 1;

	/**
	 * The feature id for the '<em><b>Implicit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILLER__IMPLICIT = 2;

	/**
	 * The number of structural features of the '<em>Filler</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILLER_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.rubricator.model.annotation.WorkState <em>Work State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.annotation.WorkState
	 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getWorkState()
	 * @generated
	 */
	int WORK_STATE = 5;

	/**
	 * The meta object id for the '{@link org.rubricator.model.annotation.Origin <em>Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.annotation.Origin
	 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getOrigin()
	 * @generated
	 */
	int ORIGIN = 6;

	/**
	 * The meta object id for the '{@link org.rubricator.model.annotation.Verdict <em>Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.annotation.Verdict
	 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getVerdict()
	 * @generated
	 */
	int VERDICT = 7;

	/**
	 * The meta object id for the '<em>Parts</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.annotation.Parts
	 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getParts()
	 * @generated
	 */
	int PARTS = 8;

	/**
	 * The meta object id for the '<em>Attributes</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rubricator.model.annotation.Attributes
	 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getAttributes()
	 * @generated
	 */
	int ATTRIBUTES = 9;


	/**
	 * Returns the meta object for class '{@link org.rubricator.model.annotation.Layer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer</em>'.
	 * @see org.rubricator.model.annotation.Layer
	 * @generated
	 */
	EClass getLayer();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Layer#getAnnotator <em>Annotator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotator</em>'.
	 * @see org.rubricator.model.annotation.Layer#getAnnotator()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Annotator();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Layer#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.rubricator.model.annotation.Layer#getArticle()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Article();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Layer#getTextHash <em>Text Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Hash</em>'.
	 * @see org.rubricator.model.annotation.Layer#getTextHash()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_TextHash();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Layer#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.rubricator.model.annotation.Layer#getState()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_State();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Layer#getSecondsWorked <em>Seconds Worked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds Worked</em>'.
	 * @see org.rubricator.model.annotation.Layer#getSecondsWorked()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_SecondsWorked();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rubricator.model.annotation.Layer#getSpans <em>Spans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Spans</em>'.
	 * @see org.rubricator.model.annotation.Layer#getSpans()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_Spans();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rubricator.model.annotation.Layer#getFrames <em>Frames</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Frames</em>'.
	 * @see org.rubricator.model.annotation.Layer#getFrames()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_Frames();

	/**
	 * Returns the meta object for class '{@link org.rubricator.model.annotation.Annotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation</em>'.
	 * @see org.rubricator.model.annotation.Annotation
	 * @generated
	 */
	EClass getAnnotation();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Annotation#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.rubricator.model.annotation.Annotation#getId()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Annotation#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.rubricator.model.annotation.Annotation#getLabel()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Annotation#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attributes</em>'.
	 * @see org.rubricator.model.annotation.Annotation#getAttributes()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Attributes();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Annotation#isFlagged <em>Flagged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flagged</em>'.
	 * @see org.rubricator.model.annotation.Annotation#isFlagged()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Flagged();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Annotation#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.rubricator.model.annotation.Annotation#getComment()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Annotation#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.rubricator.model.annotation.Annotation#getOrigin()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Annotation#getAgent <em>Agent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agent</em>'.
	 * @see org.rubricator.model.annotation.Annotation#getAgent()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Agent();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Annotation#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.rubricator.model.annotation.Annotation#getScore()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Annotation#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.rubricator.model.annotation.Annotation#getReason()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Annotation#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.rubricator.model.annotation.Annotation#getVerdict()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Verdict();

	/**
	 * Returns the meta object for class '{@link org.rubricator.model.annotation.Span <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Span</em>'.
	 * @see org.rubricator.model.annotation.Span
	 * @generated
	 */
	EClass getSpan();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Span#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parts</em>'.
	 * @see org.rubricator.model.annotation.Span#getParts()
	 * @see #getSpan()
	 * @generated
	 */
	EAttribute getSpan_Parts();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Span#getActor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actor</em>'.
	 * @see org.rubricator.model.annotation.Span#getActor()
	 * @see #getSpan()
	 * @generated
	 */
	EAttribute getSpan_Actor();

	/**
	 * Returns the meta object for class '{@link org.rubricator.model.annotation.Frame <em>Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frame</em>'.
	 * @see org.rubricator.model.annotation.Frame
	 * @generated
	 */
	EClass getFrame();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rubricator.model.annotation.Frame#getFillers <em>Fillers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fillers</em>'.
	 * @see org.rubricator.model.annotation.Frame#getFillers()
	 * @see #getFrame()
	 * @generated
	 */
	EReference getFrame_Fillers();

	/**
	 * Returns the meta object for class '{@link org.rubricator.model.annotation.Filler <em>Filler</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Filler</em>'.
	 * @see org.rubricator.model.annotation.Filler
	 * @generated
	 */
	EClass getFiller();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Filler#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.rubricator.model.annotation.Filler#getRole()
	 * @see #getFiller()
	 * @generated
	 */
	EAttribute getFiller_Role();

	/**
	 * Returns the meta object for the reference '{@link org.rubricator.model.annotation.Filler#getSpan <em>Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Span</em>'.
	 * @see org.rubricator.model.annotation.Filler#getSpan()
	 * @see #getFiller()
	 * @generated
	 */
	EReference getFiller_Span();

	/**
	 * Returns the meta object for the attribute '{@link org.rubricator.model.annotation.Filler#isImplicit <em>Implicit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Implicit</em>'.
	 * @see org.rubricator.model.annotation.Filler#isImplicit()
	 * @see #getFiller()
	 * @generated
	 */
	EAttribute getFiller_Implicit();

	/**
	 * Returns the meta object for enum '{@link org.rubricator.model.annotation.WorkState <em>Work State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Work State</em>'.
	 * @see org.rubricator.model.annotation.WorkState
	 * @generated
	 */
	EEnum getWorkState();

	/**
	 * Returns the meta object for enum '{@link org.rubricator.model.annotation.Origin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Origin</em>'.
	 * @see org.rubricator.model.annotation.Origin
	 * @generated
	 */
	EEnum getOrigin();

	/**
	 * Returns the meta object for enum '{@link org.rubricator.model.annotation.Verdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Verdict</em>'.
	 * @see org.rubricator.model.annotation.Verdict
	 * @generated
	 */
	EEnum getVerdict();

	/**
	 * Returns the meta object for data type '{@link org.rubricator.model.annotation.Parts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * One or more ranges of the text, sorted, disjoint and not touching. Written as begin-end pairs: 10-25 40-52.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Parts</em>'.
	 * @see org.rubricator.model.annotation.Parts
	 * @model instanceClass="org.rubricator.model.annotation.Parts"
	 * @generated
	 */
	EDataType getParts();

	/**
	 * Returns the meta object for data type '{@link org.rubricator.model.annotation.Attributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Values by attribute name. Written as name=value pairs in the order of the names.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Attributes</em>'.
	 * @see org.rubricator.model.annotation.Attributes
	 * @model instanceClass="org.rubricator.model.annotation.Attributes"
	 * @generated
	 */
	EDataType getAttributes();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AnnotationFactory getAnnotationFactory();

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
		 * The meta object literal for the '{@link org.rubricator.model.annotation.impl.LayerImpl <em>Layer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.annotation.impl.LayerImpl
		 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getLayer()
		 * @generated
		 */
		EClass LAYER = eINSTANCE.getLayer();

		/**
		 * The meta object literal for the '<em><b>Annotator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__ANNOTATOR = eINSTANCE.getLayer_Annotator();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__ARTICLE = eINSTANCE.getLayer_Article();

		/**
		 * The meta object literal for the '<em><b>Text Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__TEXT_HASH = eINSTANCE.getLayer_TextHash();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__STATE = eINSTANCE.getLayer_State();

		/**
		 * The meta object literal for the '<em><b>Seconds Worked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__SECONDS_WORKED = eINSTANCE.getLayer_SecondsWorked();

		/**
		 * The meta object literal for the '<em><b>Spans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__SPANS = eINSTANCE.getLayer_Spans();

		/**
		 * The meta object literal for the '<em><b>Frames</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__FRAMES = eINSTANCE.getLayer_Frames();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.annotation.impl.AnnotationImpl <em>Annotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.annotation.impl.AnnotationImpl
		 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getAnnotation()
		 * @generated
		 */
		EClass ANNOTATION = eINSTANCE.getAnnotation();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__ID = eINSTANCE.getAnnotation_Id();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__LABEL = eINSTANCE.getAnnotation_Label();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__ATTRIBUTES = eINSTANCE.getAnnotation_Attributes();

		/**
		 * The meta object literal for the '<em><b>Flagged</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__FLAGGED = eINSTANCE.getAnnotation_Flagged();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__COMMENT = eINSTANCE.getAnnotation_Comment();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__ORIGIN = eINSTANCE.getAnnotation_Origin();

		/**
		 * The meta object literal for the '<em><b>Agent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__AGENT = eINSTANCE.getAnnotation_Agent();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__SCORE = eINSTANCE.getAnnotation_Score();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__REASON = eINSTANCE.getAnnotation_Reason();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__VERDICT = eINSTANCE.getAnnotation_Verdict();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.annotation.impl.SpanImpl <em>Span</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.annotation.impl.SpanImpl
		 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getSpan()
		 * @generated
		 */
		EClass SPAN = eINSTANCE.getSpan();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN__PARTS = eINSTANCE.getSpan_Parts();

		/**
		 * The meta object literal for the '<em><b>Actor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPAN__ACTOR = eINSTANCE.getSpan_Actor();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.annotation.impl.FrameImpl <em>Frame</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.annotation.impl.FrameImpl
		 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getFrame()
		 * @generated
		 */
		EClass FRAME = eINSTANCE.getFrame();

		/**
		 * The meta object literal for the '<em><b>Fillers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAME__FILLERS = eINSTANCE.getFrame_Fillers();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.annotation.impl.FillerImpl <em>Filler</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.annotation.impl.FillerImpl
		 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getFiller()
		 * @generated
		 */
		EClass FILLER = eINSTANCE.getFiller();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILLER__ROLE = eINSTANCE.getFiller_Role();

		/**
		 * The meta object literal for the '<em><b>Span</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILLER__SPAN = eINSTANCE.getFiller_Span();

		/**
		 * The meta object literal for the '<em><b>Implicit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILLER__IMPLICIT = eINSTANCE.getFiller_Implicit();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.annotation.WorkState <em>Work State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.annotation.WorkState
		 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getWorkState()
		 * @generated
		 */
		EEnum WORK_STATE = eINSTANCE.getWorkState();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.annotation.Origin <em>Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.annotation.Origin
		 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getOrigin()
		 * @generated
		 */
		EEnum ORIGIN = eINSTANCE.getOrigin();

		/**
		 * The meta object literal for the '{@link org.rubricator.model.annotation.Verdict <em>Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.annotation.Verdict
		 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getVerdict()
		 * @generated
		 */
		EEnum VERDICT = eINSTANCE.getVerdict();

		/**
		 * The meta object literal for the '<em>Parts</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.annotation.Parts
		 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getParts()
		 * @generated
		 */
		EDataType PARTS = eINSTANCE.getParts();

		/**
		 * The meta object literal for the '<em>Attributes</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rubricator.model.annotation.Attributes
		 * @see org.rubricator.model.annotation.impl.AnnotationPackageImpl#getAttributes()
		 * @generated
		 */
		EDataType ATTRIBUTES = eINSTANCE.getAttributes();

	}

} //AnnotationPackage
