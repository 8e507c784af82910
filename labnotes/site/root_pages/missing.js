/* A host has one page for all that is missing: its reader's language comes first, by the address or by an earlier choice. */
(function () {
  var root = document.currentScript.dataset.root;

  function language() {
    var part = location.pathname.slice(root.length).split("/")[0];
    if (part === "en" || part === "zh") return part;
    try {
      return localStorage.getItem("labnotes.language");
    } catch (error) {
      return null; // A browser that keeps nothing for us.
    }
  }

  if (language() === "zh") {
    document.documentElement.lang = "zh";
    document.querySelectorAll("h1, ul").forEach(function (both) {
      both.prepend(both.querySelector("[lang=zh]"));
    });
  }
})();
