/**
 */
package org.rubricator.model.labels.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.rubricator.model.labels.FrameLabel;
import org.rubricator.model.labels.LabelSet;
import org.rubricator.model.labels.LabelsPackage;
import org.rubricator.model.labels.SpanLabel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Label Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.labels.impl.LabelSetImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.rubricator.model.labels.impl.LabelSetImpl#getSpanLabels <em>Span Labels</em>}</li>
 *   <li>{@link org.rubricator.model.labels.impl.LabelSetImpl#getFrameLabels <em>Frame Labels</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LabelSetImpl extends EObjectImpl implements LabelSet {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSpanLabels() <em>Span Labels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpanLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<SpanLabel> spanLabels;

	/**
	 * The cached value of the '{@link #getFrameLabels() <em>Frame Labels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<FrameLabel> frameLabels;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LabelSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LabelsPackage.Literals.LABEL_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabelsPackage.LABEL_SET__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SpanLabel> getSpanLabels() {
		if (spanLabels == null) {
			spanLabels = new EObjectContainmentEList<SpanLabel>(SpanLabel.class, this, LabelsPackage.LABEL_SET__SPAN_LABELS);
		}
		return spanLabels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FrameLabel> getFrameLabels() {
		if (frameLabels == null) {
			frameLabels = new EObjectContainmentEList<FrameLabel>(FrameLabel.class, this, LabelsPackage.LABEL_SET__FRAME_LABELS);
		}
		return frameLabels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LabelsPackage.LABEL_SET__SPAN_LABELS:
				return ((InternalEList<?>)getSpanLabels()).basicRemove(otherEnd, msgs);
			case LabelsPackage.LABEL_SET__FRAME_LABELS:
				return ((InternalEList<?>)getFrameLabels()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LabelsPackage.LABEL_SET__VERSION:
				return getVersion();
			case LabelsPackage.LABEL_SET__SPAN_LABELS:
				return getSpanLabels();
			case LabelsPackage.LABEL_SET__FRAME_LABELS:
				return getFrameLabels();
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
			case LabelsPackage.LABEL_SET__VERSION:
				setVersion((String)newValue);
				return;
			case LabelsPackage.LABEL_SET__SPAN_LABELS:
				getSpanLabels().clear();
				getSpanLabels().addAll((Collection<? extends SpanLabel>)newValue);
				return;
			case LabelsPackage.LABEL_SET__FRAME_LABELS:
				getFrameLabels().clear();
				getFrameLabels().addAll((Collection<? extends FrameLabel>)newValue);
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
			case LabelsPackage.LABEL_SET__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case LabelsPackage.LABEL_SET__SPAN_LABELS:
				getSpanLabels().clear();
				return;
			case LabelsPackage.LABEL_SET__FRAME_LABELS:
				getFrameLabels().clear();
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
			case LabelsPackage.LABEL_SET__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case LabelsPackage.LABEL_SET__SPAN_LABELS:
				return spanLabels != null && !spanLabels.isEmpty();
			case LabelsPackage.LABEL_SET__FRAME_LABELS:
				return frameLabels != null && !frameLabels.isEmpty();
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
		result.append(" (version: ");
		result.append(version);
		result.append(')');
		return result.toString();
	}

} //LabelSetImpl
