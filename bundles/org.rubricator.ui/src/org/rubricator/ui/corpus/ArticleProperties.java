package org.rubricator.ui.corpus;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.rubricator.core.corpus.ArticleSummary;

/** What the Properties view shows of an article that is selected in the tree. */
final class ArticleProperties implements IPropertySource {

	private final Map<String, String> values = new LinkedHashMap<>();

	ArticleProperties(ArticleNode node) {
		ArticleSummary article = node.item().article();
		values.put("Title", node.item().title());
		values.put("Outlet", article.outlet());
		values.put("Published", article.published());
		values.put("Language", article.language());
		values.put("Address", article.address());
		values.put("State", CorporaLabels.state(node.item().state()));
		values.put("Id", article.id());
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return values.keySet().stream().map(name -> {
			PropertyDescriptor descriptor = new PropertyDescriptor(name, name);
			descriptor.setAlwaysIncompatible(true);
			return descriptor;
		}).toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		return values.getOrDefault(id, "") == null ? "" : values.get(id);
	}

	@Override
	public Object getEditableValue() {
		return null;
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
		// nothing here can be changed
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		// nothing here can be changed
	}
}
