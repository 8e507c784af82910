/* Browsers start no worker from a file. In a page that was opened from one, what would be a worker runs in a frame that
   nobody sees; search, the only one there is, then works as on a host. */
(function () {
  if (location.protocol !== "file:") return;

  window.Worker = class extends EventTarget {
    constructor(address) {
      super();
      var url = new URL(address, document.baseURI);
      var frame = document.createElement("iframe");
      frame.hidden = true;
      document.body.append(frame);
      var inside = frame.contentWindow;
      // An opened and closed document stays: without this, some browsers put a new one in its place later.
      inside.document.open();
      inside.document.write("<!doctype html><title>Worker</title>");
      inside.document.close();

      function load(script) {
        return new Promise(function (done, failed) {
          var element = inside.document.createElement("script");
          element.onload = done;
          element.onerror = failed;
          element.src = new URL(script, url);
          inside.document.head.append(element);
        });
      }

      inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
      // Material waits for what this gives back.
      inside.importScripts = (...scripts) =>
        scripts.reduce((before, script) => before.then(() => load(script)), Promise.resolve());
      this.inside = inside;
      this.ready = load(url);
    }

    postMessage(data) {
      this.ready.then(() => this.inside.dispatchEvent(new MessageEvent("message", { data })));
    }
  };
})();
