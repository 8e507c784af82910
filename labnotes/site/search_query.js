/* Stands ahead of Material's search worker, which would look for each word of a query by its beginning, and for Chinese
   by what the query begins with: 梯度 for 梯度带. Here Chinese is cut into the longest words that the index has, small
   English words are left out, and a name such as tf.keras.layers.Dense counts by its last part, whose words belong
   together. What finds nothing is looked for word by word, and then with one letter of each word another one. */
(function () {
  var SETUP = 0, QUERY = 2, RESULT = 3;
  var HAN = /\p{Script=Han}+/gu;
  var NAME = /(?<![\w.+-])((?:[a-z]\w*\.)*)([a-z]\w*)(?![\w*~^.])/gi;
  // A sign that no page has: with it behind them, Material takes whole words.
  var END = "〇";
  var FIELDS = ["title", "text", "explains", "title_parts", "text_parts"];
  var tell = self.postMessage.bind(self);
  var words = new Set(), asked = [], handing = false;

  function hand(queries) {
    asked.push(queries);
    handing = true;
    dispatchEvent(new MessageEvent("message", { data: { type: QUERY, data: queries[0] } }));
    handing = false;
  }

  function begins(text) {
    for (var word of words) if (word.startsWith(text)) return true;
    return false;
  }

  function cut(text) {
    for (var pieces = []; text; text = text.slice(length)) {
      var length = text.length;
      while (length > 1 && !words.has(text.slice(0, length))) length--;
      var known = words.has(text.slice(0, length));
      if (!known && begins(text)) length = text.length;
      pieces.push(text.slice(0, length) + (known ? END : ""));
    }
    return pieces.join(" ");
  }

  function counts(word) {
    return word && self.lunr.stopWordFilter(word.toLowerCase());
  }

  function withoutSmall(query) {
    var all = query.split(" ").filter(Boolean);
    var large = all.filter(function (word) {
      return !/^[a-z]+$/i.test(word) || counts(word);
    });
    return (large.length ? large : all).join(" ");
  }

  function name(found, ahead, last) {
    var parts = last.split("_").filter(counts);
    if (!parts.length || (!ahead && parts.length < 2)) return found;
    return ahead.replace(/\./g, "^0 ") + "+" + parts.join("* +") + "* ";
  }

  // From the strictest to the loosest.
  function ways(query) {
    var plain = withoutSmall(query.replace(HAN, cut));
    var near = plain.replace(/[a-z]{5,}(?![\w~^*])/gi, "$&~1");
    return Array.from(new Set([plain.replace(NAME, name), plain, near]));
  }

  self.postMessage = function (message) {
    if (message.type !== RESULT) return tell(message);
    var left = (asked.shift() || []).slice(1);
    if (message.data.items.length || !left.length) return tell(message);
    hand(left);
  };

  addEventListener("message", function (event) {
    if (handing) return;
    if (event.data.type === SETUP)
      event.data.data.docs.forEach(function (entry) {
        FIELDS.forEach(function (field) {
          ((entry[field] || "").match(HAN) || []).forEach(words.add, words);
        });
      });
    if (event.data.type !== QUERY) return;
    event.stopImmediatePropagation();
    hand(ways(event.data.data));
  });
})();
