/* Filters the list of messages as one types. The frame: labnotes/site/filter.py. */
(() => {
  const frame = document.querySelector(".message-filter");
  const [input, said, nothing] = frame.querySelectorAll("input, p");
  const lists = [...document.querySelectorAll(".message-filter ~ ul")];
  const entries = lists.flatMap((list) => [...list.children]);

  // Spaces and numbers are the reader's own.
  const bare = (text) => text.toLowerCase().replace(/[\s`]/g, "").replace(/\d+/g, 0);
  const quote = (text) => bare(text).replace(/\W/g, "\\$&");

  // Whether the paste holds the entry's message, gaps aside.
  const held = (gap) => (entry) =>
    [...entry.querySelectorAll("a > code")].some(
      ({ textContent: text, parentNode: link }) =>
        link.textContent === text && RegExp(text.split(gap).map(quote).join(".*")).test(bare(input.value)),
    );

  const worded = (entry) =>
    input.value.toLowerCase().split(/\s+/).every((word) => entry.textContent.toLowerCase().includes(word));

  function filter() {
    let fits = entries.filter((entry) => worded(entry) || held("…")(entry));
    // Else names in quotes may differ.
    if (!fits[0]) fits = entries.filter(held(/…|'[^']*'/));
    for (const entry of entries) entry.hidden = !fits.includes(entry);
    for (const list of lists) {
      list.hidden = list.previousElementSibling.hidden = !fits.some((entry) => list.contains(entry));
    }
    nothing.hidden = fits[0];
    said.textContent = input.value.trim() && said.dataset.said.replace("{count}", fits.length);
  }

  const clear = () => filter((input.value = ""));

  frame.oninput = filter;
  frame.onkeyup = ({ key }) => key === "Escape" && clear();
  nothing.lastChild.onclick = () => dispatchEvent(new CustomEvent("labnotes:search", { detail: input.value }));

  // A link to what is hidden shows it.
  addEventListener("hashchange", () => {
    const heading = document.getElementById(location.hash.slice(1));
    if (heading?.hidden) clear(), heading.scrollIntoView();
  });

  frame.hidden = false;
})();
