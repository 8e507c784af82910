/* Shapes in the code: a marked name shows what it held when it is pointed at, focused or tapped; one button shows all.
   The words stand in the list below each block, which a reader without scripts opens. */
(function () {
  var KEY = "labnotes.shapes";
  var tip = document.createElement("div");
  var shown = null;
  var leaving = 0;
  tip.className = "held-tip";
  tip.id = "held-tip";
  tip.setAttribute("role", "tooltip");
  tip.hidden = true;
  document.body.append(tip);

  function entry(mark) {
    return mark.closest(".part").querySelectorAll(".part-held li")[mark.dataset.held];
  }

  function show(mark) {
    clearTimeout(leaving);
    if (shown === mark) return;
    hide();
    shown = mark;
    tip.innerHTML = entry(mark).innerHTML;
    tip.hidden = false;
    mark.setAttribute("aria-describedby", tip.id);
    var box = mark.getBoundingClientRect();
    var below = box.bottom + 6 + tip.offsetHeight < innerHeight;
    var left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8));
    tip.style.left = left + scrollX + "px";
    tip.style.top = (below ? box.bottom + 6 : box.top - 6 - tip.offsetHeight) + scrollY + "px";
  }

  function hide() {
    if (shown) shown.removeAttribute("aria-describedby");
    shown = null;
    tip.hidden = true;
  }

  function mark(event) {
    return event.target.closest ? event.target.closest(".held") : null;
  }

  // A pointer on its way from the name to the words must not lose them.
  function leave() {
    clearTimeout(leaving);
    leaving = setTimeout(function () {
      if (!shown || shown !== document.activeElement) hide();
    }, 150);
  }

  document.addEventListener("pointerover", function (event) {
    if (event.pointerType === "touch") return;
    var over = mark(event);
    if (over) show(over);
    else if (tip.contains(event.target)) clearTimeout(leaving);
  });
  document.addEventListener("pointerout", function (event) {
    if (event.pointerType !== "touch" && (mark(event) || tip.contains(event.target))) leave();
  });
  document.addEventListener("focusin", function (event) {
    var focused = mark(event);
    if (focused) show(focused);
  });
  document.addEventListener("focusout", function (event) {
    if (mark(event)) leave();
  });
  document.addEventListener("click", function (event) {
    var tapped = mark(event);
    if (tapped) show(tapped);
    else if (!tip.contains(event.target)) hide();
  });
  document.addEventListener("scroll", function (event) {
    if (event.target !== document && shown && event.target.contains(shown)) hide();
  }, true);

  // One stop of the Tab key for each block; the arrows go from name to name in it.
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") hide();
    var at = mark(event);
    var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!at) return;
    if (event.key === "Enter" || event.key === " ") {
      show(at);
      event.preventDefault();
    } else if (step) {
      var all = [].slice.call(at.closest("code").querySelectorAll(".held"));
      var next = all[all.indexOf(at) + step];
      if (next) {
        at.tabIndex = -1;
        next.tabIndex = 0;
        next.focus();
      }
      event.preventDefault();
    }
  });

  // What a line's names held, at its end, where the line above has not said it and the program itself does not.
  function hints(code) {
    code.querySelectorAll(".held-hint").forEach(function (hint) {
      hint.remove();
    });
    code.normalize();
    if (!document.documentElement.hasAttribute("data-shapes")) return;
    var told = {};
    var line = [];
    var text = "";
    var walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    var nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    nodes.forEach(function (node) {
      var name = node.parentNode.closest(".held");
      if (name && line.indexOf(name) < 0) line.push(name);
      var end = node.data.indexOf("\n");
      text += end < 0 ? node.data : node.data.slice(0, end);
      if (end < 0) return;
      var words = line.map(words_of).filter(function (word) {
        var fresh = !told[word];
        told[word] = true;
        return fresh;
      });
      if (words.length && text.indexOf("# shape=") < 0) {
        var hint = document.createElement("span");
        hint.className = "held-hint";
        hint.dataset.hint = words.join("   ");
        node.parentNode.insertBefore(hint, end ? node.splitText(end) : node);
      }
      line = [];
      text = "";
    });
  }

  function words_of(name) {
    var item = entry(name);
    var forms = item.querySelectorAll("b");
    var form = forms[forms.length - 1].textContent.replace("shape=", "").replace("dtype=", "");
    return item.querySelector("code").textContent + " " + form;
  }

  function apply(button, on) {
    document.documentElement.toggleAttribute("data-shapes", on);
    button.setAttribute("aria-pressed", String(on));
    document.querySelectorAll(".part:has(.held) pre > code").forEach(hints);
  }

  function remembered() {
    try {
      return localStorage.getItem(KEY) === "on";
    } catch (error) {
      return false;
    }
  }

  document$.subscribe(function () {
    hide();
    document.querySelectorAll(".part pre > code").forEach(function (code) {
      code.querySelectorAll(".held").forEach(function (name, number) {
        name.tabIndex = number ? -1 : 0;
        name.setAttribute("role", "button");
      });
    });
    var button = document.querySelector(".held-control button");
    if (!button) return;
    apply(button, remembered());
    button.addEventListener("click", function () {
      var on = button.getAttribute("aria-pressed") !== "true";
      apply(button, on);
      try {
        localStorage.setItem(KEY, on ? "on" : "off");
      } catch (error) {
        // A browser that keeps nothing for us forgets it with the page.
      }
    });
  });
})();
