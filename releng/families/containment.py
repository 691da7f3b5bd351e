"""The peer: exact containment of shingles of five words, in plain Python.

Reads articles as JSON Lines ({"id": ..., "text": ...}) and prints every pair of which at least a tenth of the shorter's
shingles stand in the longer, then seconds, seconds of processor, megabytes and pairs on standard error.
"""
import gc
import json
import re
import resource
import sys
import time
from collections import Counter

gc.disable()
begin = time.perf_counter()
words = re.compile(r"\w+")
places = {}  # of a shingle: one article's number, or a list of them
sizes = []
names = []
pairs = 0
with open(sys.argv[1], encoding="utf-8") as articles:
    for number, line in enumerate(articles):
        article = json.loads(line)
        tokens = words.findall(article["text"].lower())
        shingles = set(map(hash, zip(tokens, tokens[1:], tokens[2:], tokens[3:], tokens[4:])))
        common = Counter()
        for shingle in shingles:
            there = places.setdefault(shingle, number)
            if there is number:
                continue
            if type(there) is int:
                common[there] += 1
                places[shingle] = [there, number]
            else:
                common.update(there)
                there.append(number)
        sizes.append(len(shingles))
        names.append(article["id"])
        for other, count in common.items():
            if count >= 0.1 * min(len(shingles), sizes[other]):
                print(names[other], names[number], sep="\t")
                pairs += 1
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(f"{time.perf_counter() - begin:.3f} {time.process_time():.3f} {peak // 1024} {pairs}", file=sys.stderr)
