"""Archives and bags from strangers, read in place and never unpacked: zip files, folders, BagIt. For readers alone."""
