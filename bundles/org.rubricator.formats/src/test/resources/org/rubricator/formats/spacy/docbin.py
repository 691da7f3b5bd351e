"""Reads a DocBin as spaCy does, with spaCy's own serializer. Prints a line a document: text in hex, spans, entities."""
import struct
import sys
import zlib

import numpy
import srsly

path, ids, out = sys.argv[1:]
strings = {}
with open(ids, encoding="ascii") as file:
    for line in file:
        number, text = line.rstrip("\n").split("\t")
        strings[int(number)] = bytes.fromhex(text).decode("utf8")

with open(path, "rb") as file:
    message = srsly.msgpack_loads(zlib.decompress(file.read()))
assert message["version"] == "0.1" and message["attrs"][0] == 65
assert set(message["strings"]) <= set(strings.values())
attributes = message["attrs"]
lengths = numpy.frombuffer(message["lengths"], dtype="int32")
spaces = numpy.frombuffer(message["spaces"], dtype=bool)
tokens = numpy.frombuffer(message["tokens"], dtype="uint64")
tokens = tokens.reshape((tokens.size // len(attributes), len(attributes)))
assert tokens.shape[0] == spaces.size == lengths.sum()

with open(out, "w", encoding="ascii") as file:
    begin = 0
    for i, length in enumerate(lengths):
        rows = tokens[begin:begin + length]
        words = [strings[int(number)] for number in rows[:, 0]]
        text = "".join(w + (" " if s else "") for w, s in zip(words, spaces[begin:begin + length]))
        iob = rows[:, attributes.index(77)]
        types = rows[:, attributes.index(78)]
        assert all(value in (1, 2, 3) for value in iob)
        assert all((number != 0) == (value != 2) for value, number in zip(iob, types))
        assert message["cats"][i] == {} and message["flags"][i] == {"has_unknown_spaces": False}
        group, = srsly.msgpack_loads(message["span_groups"][i])
        group = srsly.msgpack_loads(group)
        assert group["name"] == "sc"
        for packed in group["spans"]:
            name, kb, label, first, end, start_char, end_char = struct.unpack(">QQQllll", packed)
            assert strings[label] and strings[name].isdigit()
            assert text[start_char:end_char] == "".join(
                w + (" " if s else "") for w, s in zip(words[first:end], spaces[begin + first:begin + end])
            )[:end_char - start_char]
        data = srsly.msgpack_loads(message["user_data"][i], use_list=False)["rubricator"]
        for span in data["spans"]:
            assert " ".join(text[b:e] for b, e in span["parts"]) == " ".join(span["quote"].split(" ")) or len(span["parts"]) > 1
        file.write("%s\t%d\t%d\n" % (text.encode("utf8").hex(), len(group["spans"]), int((iob == 3).sum())))
        begin += length
