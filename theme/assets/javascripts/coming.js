/* A page that is read from its top is laid out as far as it is seen (layout.css). The rest follows here, block by block,
   whenever the browser has nothing else to do: all of it at once would keep a phone from answering for half a second. */
(function () {
  var BUDGET = 6; // ms at a time: with the drawing that each piece brings along, less than a frame has

  var page = document.documentElement;
  var blocks = [].slice.call(document.querySelectorAll("article > *, article > :is(section, .home__rest) > *, .md-footer"));
  var next = 0;
  var pages = 0;

  function on() {
    for (var start = performance.now(); next < blocks.length && performance.now() - start < BUDGET; next++) {
      blocks[next].style.contentVisibility = "visible";
      blocks[next].getBoundingClientRect();
    }
    if (next < blocks.length) soon();
    else whole();
  }

  function soon() {
    (window.requestIdleCallback || setTimeout)(on);
  }

  function whole() {
    for (; next < blocks.length; next++) blocks[next].style.contentVisibility = "visible";
    performance.mark("whole");
  }

  if (!page.classList.contains("coming")) return;
  soon();
  // A link may lead to a section whose place is not known yet; or to a page that is put in the place of this one.
  document.addEventListener("click", whole, { capture: true, once: true });
  document$.subscribe(function () {
    if (pages++) page.classList.remove("coming");
  });
})();
