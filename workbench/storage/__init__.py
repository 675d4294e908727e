"""Case folder, library of known footage and original files; all SQL."""
