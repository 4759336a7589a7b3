// Copies an example. Where the browser does not let a page copy, it marks the text, and a key does the rest.
"use strict";

(() => {
  async function copy(button, label, code) {
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = "Copied";
    } catch (refused) {
      window.getSelection().selectAllChildren(code);
      button.textContent = "Marked: press Ctrl+C";
    }
    window.setTimeout(() => { button.textContent = label; }, 2000);
  }

  for (const button of document.querySelectorAll("button.copy")) {
    const code = button.closest("figure").querySelector("code");
    const label = button.textContent;
    button.addEventListener("click", () => copy(button, label, code));
    button.hidden = false;
  }
})();
