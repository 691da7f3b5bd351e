package org.rubricator.formats.jsonl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A JSON object with typed access that says what is wrong and where. Remembers which keys were asked for. */
public final class JsonRecord {

	private final String path;
	private final Map<String, Object> values;
	private final Set<String> asked = new LinkedHashSet<>();

	public JsonRecord(String path, Map<String, Object> values) {
		this.path = path;
		this.values = values;
	}

	public boolean has(String name) {
		asked.add(name);
		return values.get(name) != null;
	}

	/** The string, or null where there is none. */
	public String string(String name) throws FaultException {
		return get(name, String.class, "a string");
	}

	public String string(String name, String otherwise) throws FaultException {
		String value = string(name);
		return value == null ? otherwise : value;
	}

	/** @throws FaultException if there is none */
	public String required(String name) throws FaultException {
		String value = string(name);
		if (value == null) {
			throw new FaultException("'" + path + name + "' is missing");
		}
		return value;
	}

	public boolean flag(String name) throws FaultException {
		Boolean value = get(name, Boolean.class, "true or false");
		return value != null && value;
	}

	/** The whole number, or null where there is none. */
	public Long number(String name) throws FaultException {
		return get(name, Long.class, "a whole number");
	}

	/** The number, or null where there is none. */
	public Double decimal(String name) throws FaultException {
		Object value = values.get(name);
		if (value instanceof Long whole) {
			asked.add(name);
			return whole.doubleValue();
		}
		return get(name, Double.class, "a number");
	}

	/** The objects of a list; none where there is no list. */
	public List<JsonRecord> records(String name) throws FaultException {
		List<?> list = get(name, List.class, "a list");
		List<JsonRecord> records = new ArrayList<>();
		for (int i = 0; list != null && i < list.size(); i++) {
			records.add(record(path + name + "[" + i + "].", list.get(i)));
		}
		return records;
	}

	/** The object, or null where there is none. */
	public JsonRecord object(String name) throws FaultException {
		Map<?, ?> map = get(name, Map.class, "an object");
		return map == null ? null : record(path + name + ".", map);
	}

	/** The values of a list, as they are; none where there is no list. */
	public List<?> list(String name) throws FaultException {
		List<?> list = get(name, List.class, "a list");
		return list == null ? List.of() : list;
	}

	/** The value as it is; null where there is none. */
	public Object value(String name) {
		asked.add(name);
		return values.get(name);
	}

	/** Keys, in the order of the file. */
	public Set<String> keys() {
		return values.keySet();
	}

	/** The strings of a list; none where there is no list. */
	public List<String> strings(String name) throws FaultException {
		List<?> list = get(name, List.class, "a list");
		List<String> strings = new ArrayList<>();
		for (int i = 0; list != null && i < list.size(); i++) {
			if (!(list.get(i) instanceof String string)) {
				throw new FaultException("'" + path + name + "[" + i + "]' is not a string");
			}
			strings.add(string);
		}
		return strings;
	}

	/** The strings of an object by key; none where there is no object. */
	public Map<String, String> stringsByName(String name) throws FaultException {
		Map<?, ?> map = get(name, Map.class, "an object");
		Map<String, String> strings = new TreeMap<>();
		if (map != null) {
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				if (!(entry.getValue() instanceof String string) || entry.getKey().equals("")) {
					throw new FaultException("'" + path + name + "." + entry.getKey() + "' is not a string");
				}
				strings.put((String) entry.getKey(), string);
			}
		}
		return strings;
	}

	/** Keys that nobody asked for. */
	public Set<String> unknown() {
		Set<String> unknown = new LinkedHashSet<>();
		values.keySet().stream().filter(name -> !asked.contains(name)).forEach(name -> unknown.add(generic() + name));
		return unknown;
	}

	private String generic() {
		return path.replaceAll("\\[\\d+\\]", "");
	}

	@SuppressWarnings("unchecked")
	private static JsonRecord record(String path, Object value) throws FaultException {
		if (value instanceof Map<?, ?> map) {
			return new JsonRecord(path, (Map<String, Object>) map);
		}
		throw new FaultException("'" + path.substring(0, path.length() - 1) + "' is not an object");
	}

	private <T> T get(String name, Class<T> type, String what) throws FaultException {
		asked.add(name);
		Object value = values.get(name);
		if (value != null && !type.isInstance(value)) {
			throw new FaultException("'" + path + name + "' is not " + what);
		}
		return type.cast(value);
	}
}
