# Sourced by mvnw and rubricator, after jdk.sh: what a window needs on Linux.

has_display() { [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# Prints the packages (Debian's names) that a window of the workbench lacks; nothing elsewhere than on Linux.
missing_for_a_window() {
  [ "$(uname -s)" = Linux ] || return 0
  local missing="" found file
  found=no
  for file in /usr/lib/*/libgtk-3.so.0 /usr/lib64/libgtk-3.so.0 /usr/lib/libgtk-3.so.0; do
    [ -e "$file" ] && { found=yes; break; }
  done
  [ $found = yes ] || missing="$missing libgtk-3-0"
  found=no
  for file in /usr/share/fonts/*/* /usr/local/share/fonts/* "$HOME"/.fonts/* "$HOME"/.local/share/fonts/*; do
    [ -e "$file" ] && { found=yes; break; }
  done
  [ $found = yes ] || missing="$missing fonts-dejavu"
  # Without the theme and its SVG loader GTK shows broken images for check boxes and arrows.
  [ -d /usr/share/icons/Adwaita ] || missing="$missing adwaita-icon-theme librsvg2-common"
  echo "$missing"
}
