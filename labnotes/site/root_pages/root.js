/* A reader who has chosen a language goes on in it; `?choose` in the address shows the choice again. */
(function () {
  var key = "labnotes.language";

  function remembered() {
    try {
      return localStorage.getItem(key);
    } catch (error) {
      return null; // A browser that keeps nothing for us: the choice is shown each time.
    }
  }

  var language = remembered();
  if ((language === "en" || language === "zh") && location.search !== "?choose") {
    location.replace(language + "/");
  }
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-language]");
    if (link) {
      try {
        localStorage.setItem(key, link.dataset.language);
      } catch (error) {
        // The link works all the same.
      }
    }
  });
})();
