/* Filters the list of messages as one types; labnotes/site/filter.py has the frame. */
(() => {
  const frame = document.querySelector(".message-filter");
  const [input, said, nothing] = frame.querySelectorAll("input, p");
  const lists = [...document.querySelectorAll(".message-filter ~ ul")];
  const entries = lists.flatMap((list) => [...list.children]);

  // Spaces and numbers are the reader's own.
  const bare = (text) => text.toLowerCase().replace(/[\s`]/g, "").replace(/\d+/g, "0");
  const quote = (text) => text.replace(/\W/g, "\\$&");

  // Whether what was pasted holds the entry's message, with anything in its gaps.
  const held = (entry, gap) =>
    [...entry.querySelectorAll("a > code")].some(
      ({ textContent: text, parentNode: link }) =>
        link.textContent === text && RegExp(text.split(gap).map(bare).map(quote).join(".*")).test(bare(input.value)),
    );

  function filter() {
    const words = input.value.toLowerCase().split(/\s+/);
    const worded = (entry) => words.every((word) => entry.textContent.toLowerCase().includes(word));
    let fits = entries.filter((entry) => worded(entry) || held(entry, "…"));
    // Or else names between quotes may differ too.
    if (!fits[0]) fits = entries.filter((entry) => held(entry, /…|'[^']*'/));
    for (const entry of entries) entry.hidden = !fits.includes(entry);
    for (const list of lists) {
      list.hidden = list.previousElementSibling.hidden = !fits.some((entry) => list.contains(entry));
    }
    nothing.hidden = fits.length;
    said.textContent = words.join("") && said.dataset.said.replace("{count}", fits.length);
  }

  const clear = () => filter((input.value = ""));

  frame.oninput = filter;
  frame.onkeydown = (event) => event.key === "Escape" && clear();
  nothing.lastChild.onclick = () => dispatchEvent(new CustomEvent("labnotes:search", { detail: input.value }));

  // A link to what is hidden shows it.
  addEventListener("hashchange", () => {
    const target = document.querySelector("[hidden]:target");
    if (target) clear(), target.scrollIntoView();
  });

  frame.hidden = false;
})();
