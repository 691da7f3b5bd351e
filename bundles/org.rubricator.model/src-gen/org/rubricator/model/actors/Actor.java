/**
 */
package org.rubricator.model.actors;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Actor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody or something that acts or speaks in the news.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rubricator.model.actors.Actor#getId <em>Id</em>}</li>
 *   <li>{@link org.rubricator.model.actors.Actor#getName <em>Name</em>}</li>
 *   <li>{@link org.rubricator.model.actors.Actor#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.rubricator.model.actors.Actor#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rubricator.model.actors.Actor#getAffiliations <em>Affiliations</em>}</li>
 *   <li>{@link org.rubricator.model.actors.Actor#getWikidata <em>Wikidata</em>}</li>
 *   <li>{@link org.rubricator.model.actors.Actor#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.rubricator.model.actors.ActorsPackage#getActor()
 * @model
 * @generated
 */
public interface Actor extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id. Spans refer to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.rubricator.model.actors.ActorsPackage#getActor_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.rubricator.model.actors.Actor#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rubricator.model.actors.ActorsPackage#getActor_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rubricator.model.actors.Actor#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.rubricator.model.actors.ActorsPackage#getActor_Aliases()
	 * @model
	 * @generated
	 */
	EList<String> getAliases();

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rubricator.model.actors.ActorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of actor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rubricator.model.actors.ActorKind
	 * @see #setKind(ActorKind)
	 * @see org.rubricator.model.actors.ActorsPackage#getActor_Kind()
	 * @model
	 * @generated
	 */
	ActorKind getKind();

	/**
	 * Sets the value of the '{@link org.rubricator.model.actors.Actor#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rubricator.model.actors.ActorKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ActorKind value);

	/**
	 * Returns the value of the '<em><b>Affiliations</b></em>' containment reference list.
	 * The list contents are of type {@link org.rubricator.model.actors.Affiliation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the actor belongs, and when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affiliations</em>' containment reference list.
	 * @see org.rubricator.model.actors.ActorsPackage#getActor_Affiliations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Affiliation> getAffiliations();

	/**
	 * Returns the value of the '<em><b>Wikidata</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wikidata id, such as Q42.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wikidata</em>' attribute.
	 * @see #setWikidata(String)
	 * @see org.rubricator.model.actors.ActorsPackage#getActor_Wikidata()
	 * @model
	 * @generated
	 */
	String getWikidata();

	/**
	 * Sets the value of the '{@link org.rubricator.model.actors.Actor#getWikidata <em>Wikidata</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wikidata</em>' attribute.
	 * @see #getWikidata()
	 * @generated
	 */
	void setWikidata(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What an annotator should know to recognise the actor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.rubricator.model.actors.ActorsPackage#getActor_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.rubricator.model.actors.Actor#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Actor
