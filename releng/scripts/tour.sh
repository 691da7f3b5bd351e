# Sourced by rubricator where there is no display: the job of the workbench without a window, on the sample pages.
# The commands are shown as a person would type them.

tour() {
  local folder corpus training
  mkdir -p "$top/target"
  folder=$(mktemp -d "$top/target/sample-XXXXXX") || return 3
  corpus=$folder/corpus
  training=$folder/training.jsonl
  echo "There is no display here, so this is the whole job without a window, on the sample pages in seeds/pages:"
  step new "$corpus" || return
  step import "$corpus" "$top/seeds/pages" || return
  step suggest "$corpus" || return
  step validate "$corpus" || return
  step export "$corpus" --format jsonl --out "$folder/articles.jsonl" || return
  echo
  echo "Nobody has looked at these proposals yet. The sample corpus holds the same pages labelled by hand:"
  step export "$top/seeds/corpus" --annotator gold --format jsonl --out "$training" || return
  echo
  echo "Made: the corpus $corpus, its articles in articles.jsonl beside it, and a training file with labels."
  echo "To label by hand in the workbench, start ./rubricator where DISPLAY or WAYLAND_DISPLAY is set" \
       "(ssh -X, a desktop, or xvfb-run) and GTK 3 with a font is installed."
  echo "The training file is $training"
}

# 1 means done with findings, as DESIGN has it: the tour goes on.
step() {
  echo
  echo "\$ ./rubricator $*"
  "$product/rubricator" "$@"
  local status=$?
  [ $status -le 1 ] || { echo "rubricator: that failed with status $status" >&2; return $status; }
}
