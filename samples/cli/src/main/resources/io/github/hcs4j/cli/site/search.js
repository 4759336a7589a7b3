// Searches the names of types, members and values, and opens the list of types where there is room for it.
"use strict";

(() => {
  const LIMIT = 40;
  const form = document.getElementById("site-search");
  const query = document.getElementById("site-query");
  const results = document.getElementById("site-results");
  const found = document.getElementById("site-found");
  const hits = document.getElementById("site-hits");

  const everything = hcsModels.flatMap((model) => model.types.flatMap((type) => [
    {name: type.name, path: type.name, kind: type.kind, model: model, anchor: type.anchor},
    ...type.entries.map((entry) => ({
      name: entry.name,
      path: type.name + "." + entry.name,
      kind: type.kind === "enumeration" ? "value" : "member",
      model: model,
      anchor: entry.anchor,
    })),
  ]));

  // The lower, the better; a name with a dot is that of a member after that of its type.
  function rank(item, text) {
    const name = (text.includes(".") ? item.path : item.name).toLowerCase();
    const at = name.indexOf(text);
    if (at < 0) {
      return -1;
    }
    const isType = item.name === item.path;
    return (name === text ? 0 : at === 0 ? 2 : 4) + (isType ? 0 : 1);
  }

  function search() {
    const text = query.value.trim().toLowerCase();
    hits.replaceChildren();
    results.hidden = text === "";
    if (text === "") {
      found.textContent = "";
      return;
    }
    const ranked = everything
      .map((item) => ({item: item, rank: rank(item, text)}))
      .filter((hit) => hit.rank >= 0)
      .sort((one, other) => one.rank - other.rank);
    ranked.slice(0, LIMIT).forEach((hit) => hits.append(link(hit.item)));
    found.textContent = ranked.length === 0
      ? "Nothing has that name."
      : ranked.length > LIMIT
        ? "The first " + LIMIT + " of " + ranked.length + " results"
        : ranked.length + (ranked.length === 1 ? " result" : " results");
  }

  function link(item) {
    const a = document.createElement("a");
    a.href = item.model.page + "#" + item.anchor;
    const path = document.createElement("span");
    path.className = "path";
    path.textContent = item.path;
    const kind = document.createElement("span");
    kind.className = "kind";
    kind.textContent = item.model.word + " " + item.kind;
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

  const contents = document.getElementById("site-contents");
  if (contents) {
    contents.open = window.matchMedia("(min-width: 60rem)").matches;
  }
})();
