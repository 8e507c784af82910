/* The language switch leads to the same page and section, also after instant navigation, on any host and path; and what
   scrolls can be reached by keyboard. */
(function () {
  // The header stays while pages change below it: what is relative is resolved against the first address, once.
  var config = JSON.parse(document.getElementById("__config").textContent);
  var base = new URL(config.base.replace(/\/?$/, "/"), location.href);

  function twin(link) {
    var path = location.pathname.slice(base.pathname.length);
    return new URL(link.dataset.twin + path + location.hash, base).href;
  }

  function remember(language) {
    try {
      localStorage.setItem("labnotes.language", language);
    } catch (error) {
      // A browser that keeps nothing for us asks again at the root.
    }
  }

  remember(document.documentElement.lang);

  // Material puts wide tables in a box that scrolls, once the page stands: let a keyboard reach it.
  document$.subscribe(function () {
    requestAnimationFrame(function () {
      document.querySelectorAll(".md-typeset__scrollwrap").forEach(function (box) {
        box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1;
      });
    });
  });

  document.querySelectorAll("a[data-twin]").forEach(function (link) {
    ["pointerenter", "focus", "click"].forEach(function (event) {
      link.addEventListener(event, function () {
        link.href = twin(link);
      });
    });
    link.addEventListener("click", function () {
      // Chosen is chosen, even where the reader leaves before the page has come.
      remember(link.lang);
    });
    document$.subscribe(function () {
      link.href = twin(link);
    });
  });
})();
