# kind: shell
# --8<-- [start:build]
make site
# --8<-- [end:build]
# --8<-- [start:serve]
python -m http.server 8000 --directory site
# --8<-- [end:serve]
# --8<-- [start:mirror]
SITE_URL=https://example.org/tensorflow-notes/ make site
# --8<-- [end:mirror]
