(() => {
  "use strict";
  const form = document.getElementById("filter");
  if (!form) return;
  const stories = [...document.querySelectorAll(".story")].map((element) => ({
    element,
    text: (element.closest(".file").querySelector("h3").textContent + " " + element.textContent).toLowerCase(),
    has: (kind, word) => !word || element.dataset[kind].split(" ").includes(word),
  }));
  const value = (name) => (form.elements[name] ? form.elements[name].value : "");
  const apply = () => {
    const words = value("words").toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, text, has } of stories) {
      const fits = has("severities", value("severity")) && has("rules", value("rule")) && has("owners", value("owner")) && words.every((word) => text.includes(word));
      element.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const file of document.querySelectorAll(".file")) file.hidden = !file.querySelector(".story:not([hidden])");
    document.getElementById("shown").textContent = `${shown} of ${stories.length} shown`;
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  apply();
})();
