/**
 */
package org.rubricator.model.article.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.rubricator.model.article.ArticlePackage;
import org.rubricator.model.article.Block;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Block</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.article.impl.BlockImpl#getBegin <em>Begin</em>}</li>
 *   <li>{@link org.rubricator.model.article.impl.BlockImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.rubricator.model.article.impl.BlockImpl#getTag <em>Tag</em>}</li>
 *   <li>{@link org.rubricator.model.article.impl.BlockImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.rubricator.model.article.impl.BlockImpl#getSourceBegin <em>Source Begin</em>}</li>
 *   <li>{@link org.rubricator.model.article.impl.BlockImpl#getSourceEnd <em>Source End</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BlockImpl extends EObjectImpl implements Block {
	/**
	 * The default value of the '{@link #getBegin() <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegin()
	 * @generated
	 * @ordered
	 */
	protected static final int BEGIN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBegin() <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegin()
	 * @generated
	 * @ordered
	 */
	protected int begin = BEGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getTag() <em>Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTag()
	 * @generated
	 * @ordered
	 */
	protected static final String TAG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTag() <em>Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTag()
	 * @generated
	 * @ordered
	 */
	protected String tag = TAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceBegin() <em>Source Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceBegin()
	 * @generated
	 * @ordered
	 */
	protected static final int SOURCE_BEGIN_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getSourceBegin() <em>Source Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceBegin()
	 * @generated
	 * @ordered
	 */
	protected int sourceBegin = SOURCE_BEGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceEnd() <em>Source End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int SOURCE_END_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getSourceEnd() <em>Source End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceEnd()
	 * @generated
	 * @ordered
	 */
	protected int sourceEnd = SOURCE_END_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BlockImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ArticlePackage.Literals.BLOCK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBegin() {
		return begin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBegin(int newBegin) {
		int oldBegin = begin;
		begin = newBegin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArticlePackage.BLOCK__BEGIN, oldBegin, begin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(int newEnd) {
		int oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArticlePackage.BLOCK__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTag() {
		return tag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTag(String newTag) {
		String oldTag = tag;
		tag = newTag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArticlePackage.BLOCK__TAG, oldTag, tag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArticlePackage.BLOCK__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSourceBegin() {
		return sourceBegin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceBegin(int newSourceBegin) {
		int oldSourceBegin = sourceBegin;
		sourceBegin = newSourceBegin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArticlePackage.BLOCK__SOURCE_BEGIN, oldSourceBegin, sourceBegin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSourceEnd() {
		return sourceEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceEnd(int newSourceEnd) {
		int oldSourceEnd = sourceEnd;
		sourceEnd = newSourceEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ArticlePackage.BLOCK__SOURCE_END, oldSourceEnd, sourceEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ArticlePackage.BLOCK__BEGIN:
				return getBegin();
			case ArticlePackage.BLOCK__END:
				return getEnd();
			case ArticlePackage.BLOCK__TAG:
				return getTag();
			case ArticlePackage.BLOCK__PATH:
				return getPath();
			case ArticlePackage.BLOCK__SOURCE_BEGIN:
				return getSourceBegin();
			case ArticlePackage.BLOCK__SOURCE_END:
				return getSourceEnd();
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
			case ArticlePackage.BLOCK__BEGIN:
				setBegin((Integer)newValue);
				return;
			case ArticlePackage.BLOCK__END:
				setEnd((Integer)newValue);
				return;
			case ArticlePackage.BLOCK__TAG:
				setTag((String)newValue);
				return;
			case ArticlePackage.BLOCK__PATH:
				setPath((String)newValue);
				return;
			case ArticlePackage.BLOCK__SOURCE_BEGIN:
				setSourceBegin((Integer)newValue);
				return;
			case ArticlePackage.BLOCK__SOURCE_END:
				setSourceEnd((Integer)newValue);
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
			case ArticlePackage.BLOCK__BEGIN:
				setBegin(BEGIN_EDEFAULT);
				return;
			case ArticlePackage.BLOCK__END:
				setEnd(END_EDEFAULT);
				return;
			case ArticlePackage.BLOCK__TAG:
				setTag(TAG_EDEFAULT);
				return;
			case ArticlePackage.BLOCK__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case ArticlePackage.BLOCK__SOURCE_BEGIN:
				setSourceBegin(SOURCE_BEGIN_EDEFAULT);
				return;
			case ArticlePackage.BLOCK__SOURCE_END:
				setSourceEnd(SOURCE_END_EDEFAULT);
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
			case ArticlePackage.BLOCK__BEGIN:
				return begin != BEGIN_EDEFAULT;
			case ArticlePackage.BLOCK__END:
				return end != END_EDEFAULT;
			case ArticlePackage.BLOCK__TAG:
				return TAG_EDEFAULT == null ? tag != null : !TAG_EDEFAULT.equals(tag);
			case ArticlePackage.BLOCK__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case ArticlePackage.BLOCK__SOURCE_BEGIN:
				return sourceBegin != SOURCE_BEGIN_EDEFAULT;
			case ArticlePackage.BLOCK__SOURCE_END:
				return sourceEnd != SOURCE_END_EDEFAULT;
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
		result.append(" (begin: ");
		result.append(begin);
		result.append(", end: ");
		result.append(end);
		result.append(", tag: ");
		result.append(tag);
		result.append(", path: ");
		result.append(path);
		result.append(", sourceBegin: ");
		result.append(sourceBegin);
		result.append(", sourceEnd: ");
		result.append(sourceEnd);
		result.append(')');
		return result.toString();
	}

} //BlockImpl
