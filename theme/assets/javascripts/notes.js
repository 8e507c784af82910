/* The language switch leads to the same page and section, also after instant navigation, on any host and path; and what
   scrolls can be reached by keyboard. */
(function () {
  // The header stays while pages change below it: what is relative is resolved against the first address, once.
  var config = JSON.parse(document.getElementById("__config").textContent);
  var base = new URL(config.base.replace(/\/?$/, "/"), location.href);

  function twin(link, place) {
    var path = location.pathname.slice(base.pathname.length);
    return new URL(link.dataset.twin + path + place, base).href;
  }

  // The section that is read. (Material could keep it in the address, late: by then it may be another page's, and the
  // place on the page is lost to the way back.)
  function section() {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) {
      var top = target.getBoundingClientRect().top;
      if (top >= 0 && top < innerHeight) return location.hash;
    }
    var above = [].filter.call(document.querySelectorAll("article :is(h2, h3)[id]"), function (heading) {
      return heading.getBoundingClientRect().top < 100;
    });
    return above.length ? "#" + above[above.length - 1].id : "";
  }

  function remember(language) {
    try {
      localStorage.setItem("labnotes.language", language);
    } catch (error) {
      // A browser that keeps nothing for us asks again at the root.
    }
  }

  remember(document.documentElement.lang);

  // Wide tables stand in a box that scrolls: let a keyboard reach it. Widths are asked for once the page is laid out.
  var boxes = new ResizeObserver(function (entries) {
    entries.forEach(function (entry) {
      entry.target.tabIndex = entry.target.scrollWidth > entry.target.clientWidth ? 0 : -1;
    });
  });

  component$.subscribe(function (component) {
    if (component.ref.matches("table")) boxes.observe(component.ref.closest(".md-typeset__scrollwrap"));
  });

  document.querySelectorAll("a[data-twin]").forEach(function (link) {
    ["pointerenter", "focus", "click"].forEach(function (event) {
      link.addEventListener(event, function () {
        link.href = twin(link, section());
      });
    });
    link.addEventListener("click", function () {
      // Chosen is chosen, even where the reader leaves before the page has come.
      remember(link.lang);
    });
    document$.subscribe(function () {
      link.href = twin(link, "");
    });
  });
})();

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
    var first = [].find.call(sidebar().querySelectorAll("a, label[tabindex]"), function (stop) {
      return getComputedStyle(stop).visibility === "visible" && stop.getClientRects().length;
    });
    first.focus({ preventScroll: true });
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
