// Keys, views, search and partner marks of the sheet. Without it the page still reads, and tips still show.
"use strict";
(() => {
  const root = document.documentElement;
  const rows = [...document.querySelectorAll(".sheet tbody tr")];
  const search = document.querySelector("#search");
  const status = document.querySelector("#status");
  let current = -1;

  const shown = (row) => !row.hidden;
  function go(index) {
    if (!rows[index]) return;
    rows[current]?.classList.remove("current");
    current = index;
    rows[current].classList.add("current");
    rows[current].scrollIntoView({ block: "nearest" });
    rows[current].querySelector("a").focus({ preventScroll: true });
  }
  function step(direction, wanted = shown) {
    for (let index = current + direction; rows[index]; index += direction)
      if (wanted(rows[index])) return go(index);
  }
  const isFlagged = (row) => shown(row) && row.matches(".doubtful, :has(.findings)");

  function press(selector, isOn) {
    for (const button of document.querySelectorAll(selector)) button.setAttribute("aria-pressed", String(isOn(button)));
  }
  function view(name) {
    root.dataset.view = name;
    press("[data-show]", (button) => button.dataset.show === name);
  }
  function theme() {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  }
  function marks() {
    root.toggleAttribute("data-plain");
    press("#marks", () => !root.hasAttribute("data-plain"));
  }
  function find() {
    const wanted = search.value.trim().toLocaleLowerCase();
    let count = 0;
    for (const row of rows) {
      row.hidden = wanted !== "" && !row.textContent.toLocaleLowerCase().includes(wanted);
      if (!row.hidden) count += 1;
    }
    status.textContent = wanted ? `${count} of ${rows.length} rows` : "";
  }
  function light(mark, isLit) {
    for (const other of document.querySelectorAll(`mark[data-subject="${mark.dataset.subject}"]`))
      if (other !== mark) other.classList.toggle("lit", isLit);
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.show) view(button.dataset.show);
    else if (button?.id === "theme") theme();
    else if (button?.id === "marks") marks();
    else if (button?.id === "print") print();
    const row = event.target.closest(".sheet tbody tr");
    if (row && !event.target.closest("a, mark")) go(rows.indexOf(row));
  });
  for (const [kind, isLit] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]])
    document.addEventListener(kind, (event) => {
      const mark = event.target.closest?.("mark");
      if (mark) light(mark, isLit);
    });
  search?.addEventListener("input", find);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === search) {
      if (event.key === "Escape") { search.value = ""; find(); search.blur(); }
      return;
    }
    const act = {
      j: () => step(1), k: () => step(-1),
      n: () => step(1, isFlagged), p: () => step(-1, isFlagged),
      "/": () => search.focus(), m: marks, d: theme,
      1: () => view("both"), 2: () => view("source"), 3: () => view("target"),
    }[event.key];
    if (act) { event.preventDefault(); act(); }
  });
})();
