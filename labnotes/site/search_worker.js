/* Stands in the place of Material's search worker. The index weighs more than any page, and most readers search for
   nothing: it is fetched, and Material's worker with it, when the first word is typed. Until then this one is as ready as
   the page expects a worker to be. */
(function () {
  var SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;
  var index = new URL("../../../search/index.json", location);
  var whole = location.pathname.replace(/[^/]+$/, "whole.$&");
  var tell = self.postMessage.bind(self);
  var fetched = false, came = false, ready = false, asked = null, options = {};

  function hand(message) {
    dispatchEvent(new MessageEvent("message", { data: message }));
  }

  function nothing() {
    fetched = false;
    tell({ type: RESULT, data: { items: [] } });
  }

  // Material's worker, once: it listens from then on.
  async function come() {
    if (!came) importScripts(whole);
    came = true;
  }

  // What Material's part says: that its index is ready is news for this part alone.
  self.postMessage = function (message) {
    if (message.type !== READY) return tell(message);
    ready = true;
    hand(asked);
  };

  addEventListener("message", function (event) {
    // What this part hands on is not from the page.
    if (!event.isTrusted || ready) return;
    event.stopImmediatePropagation();
    if (event.data.type === SETUP) {
      options = event.data.data.options;
      return tell({ type: READY });
    }
    if (!event.data.data.trim()) return tell({ type: RESULT, data: { items: [] } });
    asked = event.data;
    if (fetched) return;
    fetched = true;
    var answered = fetch(index);
    come()
      .then(function () {
        return answered;
      })
      .then(function (answer) {
        return answer.json();
      })
      .then(function (data) {
        hand({ type: SETUP, data: Object.assign(data, { options: options }) });
      })
      .catch(nothing);
  });
})();
