// Compares two versions. The address says which, and which type is meant: #2.0..2.1/Container
"use strict";

(() => {
  const form = document.getElementById("site-choice");
  const from = document.getElementById("site-from");
  const to = document.getElementById("site-to");
  const counts = document.getElementById("site-counts");
  const differences = document.getElementById("site-differences");
  const word = document.getElementById("site-content").dataset.model;
  const model = hcsModels.find((each) => each.word === word);

  function compare(one, other) {
    const [major, minor] = one.split(".").map(Number);
    const [otherMajor, otherMinor] = other.split(".").map(Number);
    return major - otherMajor || minor - otherMinor;
  }

  // What nobody dates is in no version for certain.
  function isIn(thing, version) {
    return thing.since !== undefined && compare(thing.since, version) <= 0
      && (thing.until === undefined || compare(thing.until, version) >= 0);
  }

  function only(things, version, other) {
    return things.filter((thing) => isIn(thing, version) && !isIn(thing, other));
  }

  function element(name, text, className) {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) {
      made.className = className;
    }
    return made;
  }

  // A type, or what a type owns.
  function link(thing, owner) {
    const a = document.createElement("a");
    hcsAppendWords(a, thing.name);
    a.href = thing.page || owner.page + "#" + thing.anchor;
    return a;
  }

  function list(things, className, owner) {
    const ul = document.createElement("ul");
    ul.className = "names " + className;
    for (const thing of things) {
      const li = document.createElement("li");
      li.append(link(thing, owner));
      ul.append(li);
    }
    return ul;
  }

  function section(title, things, className) {
    if (things.length === 0) {
      return [];
    }
    return [element("h2", title + " (" + things.length + ")"), list(things, className)];
  }

  function changedType(change) {
    const article = document.createElement("section");
    article.className = "change";
    article.id = "site-type-" + change.type.anchor;
    article.tabIndex = -1;
    const heading = document.createElement("h3");
    heading.append(link(change.type));
    article.append(heading);
    for (const [title, things, className] of
      [["Added", change.added, "added"], ["Withdrawn", change.withdrawn, "withdrawn"]]) {
      if (things.length > 0) {
        article.append(element("p", title, "what"), list(things, className, change.type));
      }
    }
    return article;
  }

  function count(number, thing) {
    return number + " " + thing + (number === 1 ? "" : "s");
  }

  function show(older, newer) {
    const added = only(model.types, newer, older);
    const withdrawn = only(model.types, older, newer);
    const changes = model.types
      .filter((type) => isIn(type, older) && isIn(type, newer))
      .map((type) => ({
        type: type,
        added: only(type.entries, newer, older),
        withdrawn: only(type.entries, older, newer),
      }))
      .filter((change) => change.added.length + change.withdrawn.length > 0);
    counts.textContent = count(added.length, "type") + " added, " + withdrawn.length + " withdrawn, "
      + changes.length + " changed";
    const changed = changes.length === 0
      ? []
      : [element("h2", "Types changed (" + changes.length + ")"), ...changes.map(changedType)];
    differences.replaceChildren(
      ...section("Types added", added, "added"),
      ...section("Types withdrawn", withdrawn, "withdrawn"),
      ...changed);
  }

  function options(select) {
    return [...select.options].map((option) => option.value);
  }

  function follow() {
    const asked = /^#(\d+\.\d+)\.\.(\d+\.\d+)(?:\/(.+))?$/.exec(window.location.hash);
    if (asked && options(from).includes(asked[1]) && options(to).includes(asked[2])) {
      from.value = asked[1];
      to.value = asked[2];
    }
    show(from.value, to.value);
    const place = asked && asked[3] && document.getElementById("site-type-" + asked[3]);
    if (place) {
      place.scrollIntoView();
      place.focus({preventScroll: true});
    }
  }

  function choose() {
    window.location.hash = from.value + ".." + to.value;
  }

  from.selectedIndex = 0;
  to.selectedIndex = to.options.length - 1;
  form.addEventListener("submit", (event) => event.preventDefault());
  from.addEventListener("change", choose);
  to.addEventListener("change", choose);
  document.getElementById("site-swap").addEventListener("click", () => {
    const was = from.value;
    from.value = to.value;
    to.value = was;
    choose();
  });
  window.addEventListener("hashchange", follow);
  form.hidden = false;
  follow();
})();
