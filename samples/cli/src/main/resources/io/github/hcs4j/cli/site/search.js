// Searches the names of types, members and values: types first. A name that nothing has is taken for a slip of the
// finger, and what is spelled most like it is found.
"use strict";

// A name that may break between its words where it is longer than its place.
function hcsAppendWords(element, name) {
  name.split(/(?<=[a-z0-9._])(?=[A-Z])/).forEach((word, i) => {
    element.append(...(i === 0 ? [] : [document.createElement("wbr")]), word);
  });
}

(() => {
  const LIMIT = 40;
  const form = document.getElementById("site-search");
  const query = document.getElementById("site-query");
  const results = document.getElementById("site-results");
  const found = document.getElementById("site-found");
  const hits = document.getElementById("site-hits");

  const everything = hcsModels.flatMap((model) => model.types.flatMap((type) => [
    {name: type.name, path: type.name, kind: type.kind, word: model.word, page: type.page, isType: true},
    ...type.entries.map((entry) => ({
      name: entry.name,
      path: type.name + "." + entry.name,
      kind: type.kind === "enumeration" ? "value" : "member",
      word: model.word,
      page: type.page + "#" + entry.anchor,
      isType: false,
    })),
  ]));

  // A name with a dot is that of a member after that of its type.
  function searched(item, text) {
    return (text.includes(".") ? item.path : item.name).toLowerCase();
  }

  // The lower, the better.
  function rank(item, text) {
    const name = searched(item, text);
    const at = name.indexOf(text);
    if (at < 0) {
      return -1;
    }
    return (name === text ? 0 : at === 0 ? 1 : 2) + (item.isType ? 0 : 3);
  }

  // How many letters have to be added, left out, replaced, or swapped with the next; more than most is most + 1.
  function slips(one, other, most) {
    if (Math.abs(one.length - other.length) > most) {
      return most + 1;
    }
    let before = [];
    let last = Array.from({length: other.length + 1}, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        const isSame = one[i - 1] === other[j - 1];
        row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (isSame ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      if (Math.min(...row) > most) {
        return most + 1;
      }
      before = last;
      last = row;
    }
    return last[other.length];
  }

  // Spelled like a name or like its beginning.
  function likeness(item, text) {
    const most = text.length < 4 ? 0 : text.length < 8 ? 1 : 2;
    const name = searched(item, text);
    const whole = slips(text, name, most);
    const distance = Math.min(whole, slips(text, name.slice(0, text.length), most) + 0.5);
    return distance > most + 0.5 || most === 0 ? -1 : distance + (item.isType ? 0 : 3);
  }

  function best(measure, text) {
    return everything
      .map((item) => ({item: item, rank: measure(item, text)}))
      .filter((hit) => hit.rank >= 0)
      .sort((one, other) => one.rank - other.rank);
  }

  function count(number) {
    return number > LIMIT
      ? "The first " + LIMIT + " of " + number + " results"
      : number + (number === 1 ? " result" : " results");
  }

  function search() {
    const text = query.value.trim().toLowerCase();
    hits.replaceChildren();
    results.hidden = text === "";
    if (text === "") {
      found.textContent = "";
      return;
    }
    const exact = best(rank, text);
    const shown = exact.length > 0 ? exact : best(likeness, text);
    shown.slice(0, LIMIT).forEach((hit) => hits.append(link(hit.item)));
    found.textContent = exact.length > 0
      ? count(exact.length)
      : shown.length > 0
        ? "Nothing has that name; names like it:"
        : "Nothing has that name.";
  }

  function link(item) {
    const a = document.createElement("a");
    a.href = item.page;
    const path = document.createElement("span");
    path.className = "path";
    hcsAppendWords(path, item.path);
    const kind = document.createElement("span");
    kind.className = "kind";
    kind.textContent = item.word + " " + item.kind;
    a.append(path, " ", kind);
    const li = document.createElement("li");
    li.append(a);
    return li;
  }

  function close() {
    results.hidden = true;
  }

  // Up and down go through the box and the results, and Escape goes back to the box.
  form.addEventListener("keydown", (event) => {
    const stops = [query, ...hits.querySelectorAll("a")];
    const here = stops.indexOf(document.activeElement);
    if (event.key === "Escape") {
      close();
      query.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (results.hidden) {
        search();
      }
      const next = stops[here + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) {
        next.focus();
      }
    }
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = hits.querySelector("a");
    if (first && !results.hidden) {
      first.click();
    }
  });

  query.addEventListener("input", search);
  query.addEventListener("focus", () => {
    if (results.hidden) {
      search();
    }
  });
  hits.addEventListener("click", (event) => {
    if (event.target.closest("a")) {
      close();
    }
  });
  document.addEventListener("focusin", (event) => {
    if (!form.contains(event.target)) {
      close();
    }
  });
  document.addEventListener("click", (event) => {
    if (!form.contains(event.target)) {
      close();
    }
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, select, textarea");
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.focus();
    }
  });
  form.hidden = false;
})();
