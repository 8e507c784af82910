/* A message pasted into the search is cut down to its words: what differs from run to run would match by chance, and
   some of its signs are orders to the search. Anything of three words or fewer stays as it is. */
(function () {
  // A word stands for all that begin with it, so that these would match half of what was written.
  var SMALL = (
    "all an and any are as at be but by can could do for from had has have if in is it its may must no not of on one " +
    "or out see so than that the then they this to use was were will with you your"
  ).split(" ");

  // What stands ahead of the last error in the paste: the calls that led there, or the error that Keras puts around it.
  var AHEAD = /^[ \t]*(?:[\w.]+\.)?(?=\w*(?:Error|Exception|Warning): )|\b(?=\w*Warning: )|Exception encountered: /gm;

  // What Keras adds below, and names the values of one call.
  var BELOW = /Arguments received by |Full object config: |During handling of the above/;

  var VARYING = [
    /\x1b?\[[\d;]+m/g, // colours of a terminal
    /```[^]*?```/g, // examples
    /^ *File ".*$/gm, // calls
    /Exception encountered when calling .*/g, // ahead of any error inside a layer
    /https?:\S+/g,
    /(?:[A-Za-z]:)?[\w.~-]*[\\\/][\w.\\\/~-]*/g, // paths
    /<[^<>]*>/g, // <tf.Tensor …>
    /\[Op:\w+\]( name:)?|compute \w+ as/g, // operations
  ];

  function words(text) {
    var start = 0;
    text.replace(AHEAD, function (found, at) {
      start = at + found.length;
    });
    text = text.slice(start).split(BELOW)[0];
    VARYING.forEach(function (form) {
      text = text.replace(form, " ");
    });
    // {{function_node …}}, and settings, one within another
    for (var before; before !== text; ) text = (before = text).replace(/\{[^{}]*\}/g, " ");
    return (text.match(/[A-Za-z]{2,}\d*|\p{Script=Han}+/gu) || [])
      .filter(function (word, number, all) {
        return SMALL.indexOf(word.toLowerCase()) < 0 && all.indexOf(word) === number;
      })
      .slice(0, 32)
      .join(" ");
  }

  // Deprecated, and yet the one way to put something in that Ctrl+Z takes back.
  function insert(text) {
    var message = text.trim().split(/\s+/).length > 3;
    return document.execCommand("insertText", false, (message && words(text)) || text);
  }

  function searches(event) {
    return event.target.matches("input.md-search__input");
  }

  document.addEventListener("paste", function (event) {
    if (searches(event) && insert(event.clipboardData.getData("text/plain"))) event.preventDefault();
  });

  // From elsewhere on a page.
  addEventListener("labnotes:search", function (event) {
    document.querySelector("input.md-search__input").select();
    insert(event.detail);
  });

  // Material looks at the words when a key is released; a paste by mouse or thumb has none.
  document.addEventListener("input", function (event) {
    if (searches(event)) event.target.dispatchEvent(new Event("keyup"));
  });
})();
