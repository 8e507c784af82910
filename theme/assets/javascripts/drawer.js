/* In a narrow window the contents are a drawer, opened level by level by labels, which Material clicks when Enter is
   pressed on them. Here they take the focus, and it goes where the reader goes. */
(function () {
  var narrow = matchMedia("(max-width: 76.234375em)");
  var drawer = document.getElementById("__drawer");
  var opener = document.querySelector(".md-header label[for=__drawer]");

  function sidebar() {
    return document.querySelector(".md-sidebar--primary");
  }

  function labels() {
    return [].slice.call(sidebar().querySelectorAll(".md-nav .md-nav label, .md-nav__item > label"));
  }

  function reach() {
    opener.tabIndex = 0;
    opener.title = sidebar().querySelector("nav").getAttribute("aria-label");
    labels().forEach(function (label) {
      // Beside the page, sections are always open.
      label.tabIndex = narrow.matches || !label.parentNode.matches(".md-nav__item--section") ? 0 : -1;
    });
  }

  function enter() {
    var stops = [].slice.call(sidebar().querySelectorAll("a, label[tabindex]"));
    var first = stops.filter(function (stop) {
      return getComputedStyle(stop).visibility === "visible" && stop.getClientRects().length;
    })[0];
    if (first) first.focus({ preventScroll: true });
  }

  narrow.addEventListener("change", reach);
  document$.subscribe(reach);

  document.addEventListener("change", function (event) {
    var at = document.activeElement;
    var toggle = event.target;
    if (!narrow.matches || !at.matches("label:focus-visible")) return;
    if (toggle === drawer && drawer.checked) enter();
    else if (at.htmlFor === toggle.id && sidebar().contains(at)) {
      // Into the level that was opened, at its title; or back to what opened it.
      labels().forEach(function (label) {
        if (label.htmlFor === toggle.id && label.matches(".md-nav__title") === toggle.checked) {
          label.focus({ preventScroll: true });
        }
      });
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === " " && event.target.matches("label")) {
      event.target.click();
      event.preventDefault();
    } else if (event.key === "Escape" && drawer.checked) {
      drawer.click();
      opener.focus();
    }
  });

  // Behind an open drawer the focus would not be seen.
  document.addEventListener("focusin", function (event) {
    if (drawer.checked && narrow.matches && !sidebar().contains(event.target)) drawer.click();
  });
})();
