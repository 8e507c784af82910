"""Drawing: what a page's mark asks for, made as SVG from the program's statements and from what its run observed."""
