package org.rubricator.core.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** OSGi services of a type. They live as long as the product, so none is ever given back. */
public final class Services {

	private Services() {
	}

	/** All that are registered now; none without OSGi. */
	public static <T> List<T> all(Class<T> type) {
		Bundle bundle = FrameworkUtil.getBundle(Services.class);
		BundleContext context = bundle == null ? null : bundle.getBundleContext();
		List<T> services = new ArrayList<>();
		if (context != null) {
			for (ServiceReference<T> reference : references(context, type)) {
				T service = context.getService(reference);
				if (service != null) {
					services.add(service);
				}
			}
		}
		return services;
	}

	private static <T> Collection<ServiceReference<T>> references(BundleContext context, Class<T> type) {
		try {
			return context.getServiceReferences(type, null);
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException("There is no filter to be wrong", e);
		}
	}
}
