"""The matrix: every snippet on every TensorFlow release that the pages speak of, and on the newest of everything."""
