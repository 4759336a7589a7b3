// Shows only those types whose name has a text in it and that a version changed.
"use strict";

(() => {
  const form = document.getElementById("site-filter");
  const name = document.getElementById("site-name");
  const changed = document.getElementById("site-changed");
  const shown = document.getElementById("site-shown");
  const rows = [...document.querySelectorAll("#site-matrix tbody tr")];

  function filter() {
    const text = name.value.trim().toLowerCase();
    const version = changed.value;
    let count = 0;
    for (const row of rows) {
      const isShown = row.dataset.name.toLowerCase().includes(text)
        && (version === "" || row.dataset.changed.split(" ").includes(version));
      row.hidden = !isShown;
      count += isShown ? 1 : 0;
    }
    shown.textContent = count + " of " + rows.length + " types";
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  name.addEventListener("input", filter);
  changed.addEventListener("change", filter);
  form.hidden = false;
  filter();
})();
