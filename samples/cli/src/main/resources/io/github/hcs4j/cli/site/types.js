// Fills the list of types beside a page, marks the one that the page is about, and shows only those that have a text in
// their names. The text stays from page to page.
"use strict";

(() => {
  const KEY = "hcs4j-part-of-a-name";
  const list = document.getElementById("site-types");
  const narrow = document.getElementById("site-narrow");
  const part = document.getElementById("site-part");
  const named = document.getElementById("site-named");
  const contents = document.getElementById("site-contents");
  const model = hcsModels.find((each) => each.word === list.dataset.model);

  // Browsers that keep nothing of a page that is a file begin anew on each.
  function kept() {
    try {
      return window.sessionStorage.getItem(KEY) || "";
    } catch (refused) {
      return "";
    }
  }

  function keep(text) {
    try {
      window.sessionStorage.setItem(KEY, text);
    } catch (refused) {
      // The list is filtered all the same.
    }
  }

  function row(type) {
    const a = document.createElement("a");
    a.href = type.page;
    hcsAppendWords(a, type.name);
    if (type.anchor === list.dataset.type) {
      a.setAttribute("aria-current", "page");
    }
    const li = document.createElement("li");
    li.append(a);
    return li;
  }

  const rows = model.types.map((type) => ({name: type.name.toLowerCase(), element: row(type)}));

  function filter() {
    const text = part.value.trim().toLowerCase();
    let count = 0;
    for (const each of rows) {
      each.element.hidden = !each.name.includes(text);
      count += each.element.hidden ? 0 : 1;
    }
    named.textContent = text === "" ? "" : count + " of " + rows.length + " types";
    keep(text);
  }

  function follow() {
    const current = list.querySelector("[aria-current]");
    if (current && contents.open) {
      const box = contents.parentElement.scrollHeight > contents.parentElement.clientHeight
        ? contents.parentElement
        : list;
      const at = current.getBoundingClientRect().top - box.getBoundingClientRect().top;
      box.scrollTop += at - box.clientHeight / 2;
    }
  }

  list.replaceChildren(...rows.map((each) => each.element));
  part.value = kept();
  part.addEventListener("input", filter);
  contents.addEventListener("toggle", follow);
  contents.open = window.matchMedia("(min-width: 60rem)").matches;
  narrow.hidden = false;
  filter();
  follow();
})();
