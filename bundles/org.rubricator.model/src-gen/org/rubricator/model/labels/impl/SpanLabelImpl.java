/**
 */
package org.rubricator.model.labels.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rubricator.model.labels.LabelsPackage;
import org.rubricator.model.labels.Snapping;
import org.rubricator.model.labels.SpanLabel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Span Label</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.labels.impl.SpanLabelImpl#getSnapping <em>Snapping</em>}</li>
 *   <li>{@link org.rubricator.model.labels.impl.SpanLabelImpl#isNesting <em>Nesting</em>}</li>
 *   <li>{@link org.rubricator.model.labels.impl.SpanLabelImpl#isLinksActor <em>Links Actor</em>}</li>
 *   <li>{@link org.rubricator.model.labels.impl.SpanLabelImpl#isFolds <em>Folds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SpanLabelImpl extends LabelImpl implements SpanLabel {
	/**
	 * The default value of the '{@link #getSnapping() <em>Snapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapping()
	 * @generated
	 * @ordered
	 */
	protected static final Snapping SNAPPING_EDEFAULT = Snapping.TOKEN;

	/**
	 * The cached value of the '{@link #getSnapping() <em>Snapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapping()
	 * @generated
	 * @ordered
	 */
	protected Snapping snapping = SNAPPING_EDEFAULT;

	/**
	 * The default value of the '{@link #isNesting() <em>Nesting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNesting()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NESTING_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isNesting() <em>Nesting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNesting()
	 * @generated
	 * @ordered
	 */
	protected boolean nesting = NESTING_EDEFAULT;

	/**
	 * The default value of the '{@link #isLinksActor() <em>Links Actor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLinksActor()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LINKS_ACTOR_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLinksActor() <em>Links Actor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLinksActor()
	 * @generated
	 * @ordered
	 */
	protected boolean linksActor = LINKS_ACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #isFolds() <em>Folds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFolds()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FOLDS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFolds() <em>Folds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFolds()
	 * @generated
	 * @ordered
	 */
	protected boolean folds = FOLDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SpanLabelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LabelsPackage.Literals.SPAN_LABEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Snapping getSnapping() {
		return snapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnapping(Snapping newSnapping) {
		Snapping oldSnapping = snapping;
		snapping = newSnapping == null ? SNAPPING_EDEFAULT : newSnapping;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.SPAN_LABEL__SNAPPING, oldSnapping, snapping));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNesting() {
		return nesting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNesting(boolean newNesting) {
		boolean oldNesting = nesting;
		nesting = newNesting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.SPAN_LABEL__NESTING, oldNesting, nesting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLinksActor() {
		return linksActor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLinksActor(boolean newLinksActor) {
		boolean oldLinksActor = linksActor;
		linksActor = newLinksActor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.SPAN_LABEL__LINKS_ACTOR, oldLinksActor, linksActor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFolds() {
		return folds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFolds(boolean newFolds) {
		boolean oldFolds = folds;
		folds = newFolds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.SPAN_LABEL__FOLDS, oldFolds, folds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LabelsPackage.SPAN_LABEL__SNAPPING:
				return getSnapping();
			case LabelsPackage.SPAN_LABEL__NESTING:
				return isNesting();
			case LabelsPackage.SPAN_LABEL__LINKS_ACTOR:
				return isLinksActor();
			case LabelsPackage.SPAN_LABEL__FOLDS:
				return isFolds();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LabelsPackage.SPAN_LABEL__SNAPPING:
				setSnapping((Snapping)newValue);
				return;
			case LabelsPackage.SPAN_LABEL__NESTING:
				setNesting((Boolean)newValue);
				return;
			case LabelsPackage.SPAN_LABEL__LINKS_ACTOR:
				setLinksActor((Boolean)newValue);
				return;
			case LabelsPackage.SPAN_LABEL__FOLDS:
				setFolds((Boolean)newValue);
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
			case LabelsPackage.SPAN_LABEL__SNAPPING:
				setSnapping(SNAPPING_EDEFAULT);
				return;
			case LabelsPackage.SPAN_LABEL__NESTING:
				setNesting(NESTING_EDEFAULT);
				return;
			case LabelsPackage.SPAN_LABEL__LINKS_ACTOR:
				setLinksActor(LINKS_ACTOR_EDEFAULT);
				return;
			case LabelsPackage.SPAN_LABEL__FOLDS:
				setFolds(FOLDS_EDEFAULT);
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
			case LabelsPackage.SPAN_LABEL__SNAPPING:
				return snapping != SNAPPING_EDEFAULT;
			case LabelsPackage.SPAN_LABEL__NESTING:
				return nesting != NESTING_EDEFAULT;
			case LabelsPackage.SPAN_LABEL__LINKS_ACTOR:
				return linksActor != LINKS_ACTOR_EDEFAULT;
			case LabelsPackage.SPAN_LABEL__FOLDS:
				return folds != FOLDS_EDEFAULT;
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
		result.append(" (snapping: ");
		result.append(snapping);
		result.append(", nesting: ");
		result.append(nesting);
		result.append(", linksActor: ");
		result.append(linksActor);
		result.append(", folds: ");
		result.append(folds);
		result.append(')');
		return result.toString();
	}

} //SpanLabelImpl
