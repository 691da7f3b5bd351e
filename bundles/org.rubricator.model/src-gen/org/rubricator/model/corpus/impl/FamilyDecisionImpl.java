/**
 */
package org.rubricator.model.corpus.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.rubricator.model.corpus.CorpusPackage;
import org.rubricator.model.corpus.FamilyDecision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Family Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.corpus.impl.FamilyDecisionImpl#isTogether <em>Together</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.impl.FamilyDecisionImpl#getAnnotator <em>Annotator</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.impl.FamilyDecisionImpl#getArticles <em>Articles</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.impl.FamilyDecisionImpl#getOthers <em>Others</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FamilyDecisionImpl extends EObjectImpl implements FamilyDecision {
	/**
	 * The default value of the '{@link #isTogether() <em>Together</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTogether()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TOGETHER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTogether() <em>Together</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTogether()
	 * @generated
	 * @ordered
	 */
	protected boolean together = TOGETHER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnnotator() <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotator()
	 * @generated
	 * @ordered
	 */
	protected static final String ANNOTATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnnotator() <em>Annotator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotator()
	 * @generated
	 * @ordered
	 */
	protected String annotator = ANNOTATOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getArticles() <em>Articles</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticles()
	 * @generated
	 * @ordered
	 */
	protected EList<String> articles;

	/**
	 * The cached value of the '{@link #getOthers() <em>Others</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOthers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> others;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FamilyDecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorpusPackage.Literals.FAMILY_DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTogether() {
		return together;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTogether(boolean newTogether) {
		boolean oldTogether = together;
		together = newTogether;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.FAMILY_DECISION__TOGETHER, oldTogether, together));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnnotator() {
		return annotator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnnotator(String newAnnotator) {
		String oldAnnotator = annotator;
		annotator = newAnnotator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.FAMILY_DECISION__ANNOTATOR, oldAnnotator, annotator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getArticles() {
		if (articles == null) {
			articles = new EDataTypeUniqueEList<String>(String.class, this, CorpusPackage.FAMILY_DECISION__ARTICLES);
		}
		return articles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOthers() {
		if (others == null) {
			others = new EDataTypeUniqueEList<String>(String.class, this, CorpusPackage.FAMILY_DECISION__OTHERS);
		}
		return others;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CorpusPackage.FAMILY_DECISION__TOGETHER:
				return isTogether();
			case CorpusPackage.FAMILY_DECISION__ANNOTATOR:
				return getAnnotator();
			case CorpusPackage.FAMILY_DECISION__ARTICLES:
				return getArticles();
			case CorpusPackage.FAMILY_DECISION__OTHERS:
				return getOthers();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CorpusPackage.FAMILY_DECISION__TOGETHER:
				setTogether((Boolean)newValue);
				return;
			case CorpusPackage.FAMILY_DECISION__ANNOTATOR:
				setAnnotator((String)newValue);
				return;
			case CorpusPackage.FAMILY_DECISION__ARTICLES:
				getArticles().clear();
				getArticles().addAll((Collection<? extends String>)newValue);
				return;
			case CorpusPackage.FAMILY_DECISION__OTHERS:
				getOthers().clear();
				getOthers().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CorpusPackage.FAMILY_DECISION__TOGETHER:
				setTogether(TOGETHER_EDEFAULT);
				return;
			case CorpusPackage.FAMILY_DECISION__ANNOTATOR:
				setAnnotator(ANNOTATOR_EDEFAULT);
				return;
			case CorpusPackage.FAMILY_DECISION__ARTICLES:
				getArticles().clear();
				return;
			case CorpusPackage.FAMILY_DECISION__OTHERS:
				getOthers().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CorpusPackage.FAMILY_DECISION__TOGETHER:
				return together != TOGETHER_EDEFAULT;
			case CorpusPackage.FAMILY_DECISION__ANNOTATOR:
				return ANNOTATOR_EDEFAULT == null ? annotator != null : !ANNOTATOR_EDEFAULT.equals(annotator);
			case CorpusPackage.FAMILY_DECISION__ARTICLES:
				return articles != null && !articles.isEmpty();
			case CorpusPackage.FAMILY_DECISION__OTHERS:
				return others != null && !others.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (together: ");
		result.append(together);
		result.append(", annotator: ");
		result.append(annotator);
		result.append(", articles: ");
		result.append(articles);
		result.append(", others: ");
		result.append(others);
		result.append(')');
		return result.toString();
	}

} //FamilyDecisionImpl
