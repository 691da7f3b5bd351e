/**
 */
package org.rubricator.model.corpus.impl;

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

import org.rubricator.model.corpus.Annotator;
import org.rubricator.model.corpus.Assignment;
import org.rubricator.model.corpus.Corpus;
import org.rubricator.model.corpus.CorpusPackage;
import org.rubricator.model.corpus.FamilyDecision;
import org.rubricator.model.corpus.Split;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Corpus</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.corpus.impl.CorpusImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.impl.CorpusImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.impl.CorpusImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.impl.CorpusImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.impl.CorpusImpl#getAnnotators <em>Annotators</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.impl.CorpusImpl#getAssignments <em>Assignments</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.impl.CorpusImpl#getSplits <em>Splits</em>}</li>
 *   <li>{@link org.rubricator.model.corpus.impl.CorpusImpl#getFamilyDecisions <em>Family Decisions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CorpusImpl extends EObjectImpl implements Corpus {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

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
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnnotators() <em>Annotators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotators()
	 * @generated
	 * @ordered
	 */
	protected EList<Annotator> annotators;

	/**
	 * The cached value of the '{@link #getAssignments() <em>Assignments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignments()
	 * @generated
	 * @ordered
	 */
	protected EList<Assignment> assignments;

	/**
	 * The cached value of the '{@link #getSplits() <em>Splits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSplits()
	 * @generated
	 * @ordered
	 */
	protected EList<Split> splits;

	/**
	 * The cached value of the '{@link #getFamilyDecisions() <em>Family Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamilyDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<FamilyDecision> familyDecisions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CorpusImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorpusPackage.Literals.CORPUS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CORPUS__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CORPUS__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CORPUS__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CORPUS__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Annotator> getAnnotators() {
		if (annotators == null) {
			annotators = new EObjectContainmentEList<Annotator>(Annotator.class, this, CorpusPackage.CORPUS__ANNOTATORS);
		}
		return annotators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getAssignments() {
		if (assignments == null) {
			assignments = new EObjectContainmentEList<Assignment>(Assignment.class, this, CorpusPackage.CORPUS__ASSIGNMENTS);
		}
		return assignments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Split> getSplits() {
		if (splits == null) {
			splits = new EObjectContainmentEList<Split>(Split.class, this, CorpusPackage.CORPUS__SPLITS);
		}
		return splits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FamilyDecision> getFamilyDecisions() {
		if (familyDecisions == null) {
			familyDecisions = new EObjectContainmentEList<FamilyDecision>(FamilyDecision.class, this, CorpusPackage.CORPUS__FAMILY_DECISIONS);
		}
		return familyDecisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CorpusPackage.CORPUS__ANNOTATORS:
				return ((InternalEList<?>)getAnnotators()).basicRemove(otherEnd, msgs);
			case CorpusPackage.CORPUS__ASSIGNMENTS:
				return ((InternalEList<?>)getAssignments()).basicRemove(otherEnd, msgs);
			case CorpusPackage.CORPUS__SPLITS:
				return ((InternalEList<?>)getSplits()).basicRemove(otherEnd, msgs);
			case CorpusPackage.CORPUS__FAMILY_DECISIONS:
				return ((InternalEList<?>)getFamilyDecisions()).basicRemove(otherEnd, msgs);
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
			case CorpusPackage.CORPUS__NAME:
				return getName();
			case CorpusPackage.CORPUS__VERSION:
				return getVersion();
			case CorpusPackage.CORPUS__DESCRIPTION:
				return getDescription();
			case CorpusPackage.CORPUS__LICENCE:
				return getLicence();
			case CorpusPackage.CORPUS__ANNOTATORS:
				return getAnnotators();
			case CorpusPackage.CORPUS__ASSIGNMENTS:
				return getAssignments();
			case CorpusPackage.CORPUS__SPLITS:
				return getSplits();
			case CorpusPackage.CORPUS__FAMILY_DECISIONS:
				return getFamilyDecisions();
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
			case CorpusPackage.CORPUS__NAME:
				setName((String)newValue);
				return;
			case CorpusPackage.CORPUS__VERSION:
				setVersion((String)newValue);
				return;
			case CorpusPackage.CORPUS__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case CorpusPackage.CORPUS__LICENCE:
				setLicence((String)newValue);
				return;
			case CorpusPackage.CORPUS__ANNOTATORS:
				getAnnotators().clear();
				getAnnotators().addAll((Collection<? extends Annotator>)newValue);
				return;
			case CorpusPackage.CORPUS__ASSIGNMENTS:
				getAssignments().clear();
				getAssignments().addAll((Collection<? extends Assignment>)newValue);
				return;
			case CorpusPackage.CORPUS__SPLITS:
				getSplits().clear();
				getSplits().addAll((Collection<? extends Split>)newValue);
				return;
			case CorpusPackage.CORPUS__FAMILY_DECISIONS:
				getFamilyDecisions().clear();
				getFamilyDecisions().addAll((Collection<? extends FamilyDecision>)newValue);
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
			case CorpusPackage.CORPUS__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CorpusPackage.CORPUS__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case CorpusPackage.CORPUS__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case CorpusPackage.CORPUS__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case CorpusPackage.CORPUS__ANNOTATORS:
				getAnnotators().clear();
				return;
			case CorpusPackage.CORPUS__ASSIGNMENTS:
				getAssignments().clear();
				return;
			case CorpusPackage.CORPUS__SPLITS:
				getSplits().clear();
				return;
			case CorpusPackage.CORPUS__FAMILY_DECISIONS:
				getFamilyDecisions().clear();
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
			case CorpusPackage.CORPUS__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CorpusPackage.CORPUS__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case CorpusPackage.CORPUS__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case CorpusPackage.CORPUS__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case CorpusPackage.CORPUS__ANNOTATORS:
				return annotators != null && !annotators.isEmpty();
			case CorpusPackage.CORPUS__ASSIGNMENTS:
				return assignments != null && !assignments.isEmpty();
			case CorpusPackage.CORPUS__SPLITS:
				return splits != null && !splits.isEmpty();
			case CorpusPackage.CORPUS__FAMILY_DECISIONS:
				return familyDecisions != null && !familyDecisions.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", version: ");
		result.append(version);
		result.append(", description: ");
		result.append(description);
		result.append(", licence: ");
		result.append(licence);
		result.append(')');
		return result.toString();
	}

} //CorpusImpl
