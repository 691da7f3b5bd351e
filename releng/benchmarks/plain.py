"""The peer: reads all articles from one JSON file and writes CoNLL columns and JSON Lines, with nothing but Python."""
import json
import re
import sys

source, conll, lines = sys.argv[1:]
LABELS = ["Claim", "Actor", "Cue", "Boilerplate"]
TOKEN = re.compile(r"\w+|[^\w\s]")

with open(source, encoding="utf-8") as file:
    articles = json.load(file)
with open(conll, "w", encoding="utf-8") as columns, open(lines, "w", encoding="utf-8") as out:
    for article in articles:
        text = article["text"]
        tokens = [(match.start(), match.end()) for match in TOKEN.finditer(text)]
        tags = [["O"] * len(tokens) for _ in LABELS]
        token = 0
        for span in sorted(article["spans"], key=lambda s: s["begin"]):
            while token < len(tokens) and tokens[token][1] <= span["begin"]:
                token += 1
            column = tags[LABELS.index(span["label"])]
            at = token
            while at < len(tokens) and tokens[at][0] < span["end"]:
                column[at] = ("B-" if at == token else "I-") + span["label"]
                at += 1
        columns.write("-DOCSTART- -X- O O\n\n")
        for i, (begin, end) in enumerate(tokens):
            form = text[begin:end]
            columns.write("%s %s %s %s %s\n" % (form, tags[0][i], tags[1][i], tags[2][i], tags[3][i]))
            if form in ".!?":
                columns.write("\n")
        columns.write("\n")
        for span in article["spans"]:
            span["quote"] = text[span["begin"]:span["end"]]
        out.write(json.dumps(article, ensure_ascii=False) + "\n")
