// Keys, views, search, partner marks and tips of the sheet. Without it the page still reads: marks link to their entries.
"use strict";
(() => {
  const root = document.documentElement;
  const rows = [...document.querySelectorAll(".body .row")];
  const groups = [...document.querySelectorAll(".body")];
  const search = document.querySelector("#search");
  const status = document.querySelector("#status");
  const tip = document.querySelector("#tip");
  let current = -1;

  // Rows

  const isShown = (row) => !row.hidden;
  const isFlagged = (row) => isShown(row) && (row.classList.contains("doubtful") || row.querySelector(".findings"));
  function select(index) {
    rows[current]?.classList.remove("current");
    current = index;
    rows[current]?.classList.add("current");
  }
  function go(index) {
    if (!rows[index]) return;
    select(index);
    rows[index].scrollIntoView({ block: "nearest" });
    rows[index].querySelector(".number a").focus({ preventScroll: true });
  }
  function step(direction, isWanted = isShown) {
    for (let index = current + direction; rows[index]; index += direction)
      if (isWanted(rows[index])) return go(index);
  }
  function followAddress() {
    const index = rows.findIndex((row) => `#${row.id}` === location.hash);
    if (index >= 0) select(index);
  }

  // Views and switches

  const press = (button, isOn) => button.setAttribute("aria-pressed", String(isOn));
  function view(name) {
    root.dataset.view = name;
    for (const button of document.querySelectorAll("[data-show]")) press(button, button.dataset.show === name);
  }
  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }
  const switches = {
    marks: () => !root.toggleAttribute("data-plain"),
    cover: () => {
      for (const row of document.querySelectorAll(".uncovered")) row.classList.remove("uncovered");
      return root.toggleAttribute("data-cover");
    },
    swap: () => root.toggleAttribute("data-swap"),
    theme: () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      return isDark();
    },
  };
  const turn = (name) => press(document.getElementById(name), switches[name]());
  const uncover = (row) => row?.classList.toggle("uncovered");

  // Search: the rows' texts are read once, and rows change only where they must

  let texts;
  function find() {
    texts ??= rows.map((row) => row.textContent.toLocaleLowerCase());
    const wanted = search.value.trim().toLocaleLowerCase();
    let count = 0;
    rows.forEach((row, index) => {
      const isHidden = wanted !== "" && !texts[index].includes(wanted);
      if (row.hidden !== isHidden) row.hidden = isHidden;
      if (!isHidden) count += 1;
    });
    // A group off the screen has the height it was last seen with, or is thought to have, whatever is hidden in it.
    for (const group of groups) {
      const shown = wanted ? group.querySelectorAll(".row:not([hidden])").length : 0;
      group.hidden = wanted !== "" && shown === 0;
      group.style.containIntrinsicBlockSize = wanted ? `${shown * 4}rem` : "";
    }
    status.textContent = wanted ? `${count} of ${rows.length} rows` : "";
  }
  let pending;
  function findSoon() {
    clearTimeout(pending);
    pending = setTimeout(find, 80);
  }

  // Marks: what belongs together is lit, and its entry is shown

  let partners;
  function light(mark, isLit) {
    partners ??= Map.groupBy(document.querySelectorAll(".mark"), (each) => each.hash);
    for (const other of partners.get(mark.hash)) if (other !== mark) other.classList.toggle("lit", isLit);
  }
  function line(name, text) {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  }
  function show(mark) {
    const entry = document.getElementById(mark.hash.slice(1))?.dataset;
    if (!entry) return;
    tip.replaceChildren(line("b", entry.target), line("span", entry.kind), ...(entry.why ? [line("small", entry.why)] : []));
    tip.hidden = false;
    mark.setAttribute("aria-describedby", "tip");
    const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
    const below = box.bottom + 4;
    const fits = below + tip.offsetHeight < innerHeight;
    tip.style.top = `${fits ? below : Math.max(4, box.top - tip.offsetHeight - 4)}px`;
    tip.style.left = `${Math.max(4, Math.min(box.left, document.body.clientWidth - tip.offsetWidth - 4))}px`;
  }
  function hide(mark) {
    tip.hidden = true;
    mark.removeAttribute("aria-describedby");
  }

  // Events

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.show) view(button.dataset.show);
    else if (button?.id === "print") print();
    else if (button) turn(button.id);
    const row = event.target.closest(".body .row");
    if (!row || event.target.closest("a") || getSelection().toString()) return;
    go(rows.indexOf(row));
    if (root.hasAttribute("data-cover") && event.target.closest(".target")) uncover(row);
  });
  for (const [kind, isOn] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]])
    document.addEventListener(kind, (event) => {
      const mark = event.target.closest?.(".mark");
      if (!mark) return;
      light(mark, isOn);
      (isOn ? show : hide)(mark);
    });
  document.addEventListener("scroll", () => { tip.hidden = true; }, { passive: true });
  search.addEventListener("input", findSoon);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") tip.hidden = true;
    if (event.target === search) {
      if (event.key === "Escape") { search.value = ""; find(); search.blur(); }
      if (event.key === "Enter") { find(); current = -1; step(1); }
      return;
    }
    if (event.target.closest("button")) return;
    const act = {
      j: () => step(1), k: () => step(-1), n: () => step(1, isFlagged), p: () => step(-1, isFlagged),
      "/": () => search.focus(), m: () => turn("marks"), c: () => turn("cover"), s: () => turn("swap"),
      d: () => turn("theme"), " ": root.hasAttribute("data-cover") && rows[current] ? () => uncover(rows[current]) : null,
      1: () => view("both"), 2: () => view("source"), 3: () => view("target"), 4: () => view("lines"),
    }[event.key];
    if (act) { event.preventDefault(); act(); }
  });
  addEventListener("hashchange", followAddress);
  press(document.getElementById("theme"), isDark());
  followAddress();
})();
