// Runs in the page after its own script; writes what does not hold, a line each, into the page.
"use strict";
(() => {
  const failures = [];
  const expect = (holds, message) => { if (!holds) failures.push(message); };
  const all = (selector) => [...document.querySelectorAll(selector)];
  const root = document.documentElement;
  const press = (key) =>
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  const isVisible = (element) => element.getClientRects().length > 0;

  // Structure

  const identifiers = all("[id]").map((element) => element.id);
  expect(new Set(identifiers).size === identifiers.length, "an id stands twice");
  for (const link of all("a")) expect(document.querySelector(link.hash), `a link leads nowhere: ${link.outerHTML}`);
  for (const element of all("[aria-labelledby]"))
    expect(document.getElementById(element.getAttribute("aria-labelledby")), "a label is missing");
  for (const element of all("button, a, input, section, [role=table]"))
    expect(
      element.getAttribute("aria-label") || element.getAttribute("aria-labelledby") || element.textContent.trim(),
      `without a name: ${element.outerHTML}`);
  expect(root.lang && document.title && all("h1").length === 1, "the page lacks language, title or heading");
  expect(all("main").length === 1 && all("body > header").length === 1, "a landmark is missing");
  for (const row of all("[role=row]")) {
    expect(row.parentElement.getAttribute("role") === "rowgroup", "a row outside a group");
    expect([...row.children].every((cell) => ["cell", "columnheader"].includes(cell.getAttribute("role"))), "no cell");
  }
  for (const cell of all(".body .source, .body .target")) expect(cell.lang && cell.dir, "a cell without a language");
  for (const button of all("button")) {
    const box = button.getBoundingClientRect();
    expect(box.width >= 24 && box.height >= 24, `too small to hit: ${button.outerHTML}`);
  }

  // Contrast (WCAG 2.2, 1.4.3: 4.5 to 1), light and dark

  const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const numbers = (color) => color.match(/[\d.]+/g).map(Number);
  const luminance = (color) => {
    const [red, green, blue] = numbers(color).map((value) => channel(value / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  function background(element) {
    for (let place = element; place; place = place.parentElement) {
      const color = getComputedStyle(place).backgroundColor;
      if (numbers(color)[3] !== 0) return color;
    }
    return "rgb(255, 255, 255)";
  }
  function checkContrast(theme) {
    for (const element of all("body *:not(script)")) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      if (!hasText || !isVisible(element) || element.closest(".visually-hidden")) continue;
      const [low, high] = [luminance(getComputedStyle(element).color), luminance(background(element))].sort((a, b) => a - b);
      expect((high + 0.05) / (low + 0.05) >= 4.5, `contrast in ${theme}: ${element.outerHTML.slice(0, 80)}`);
    }
  }
  root.dataset.theme = "light";
  checkContrast("light");
  press("d");
  expect(root.dataset.theme === "dark" && document.getElementById("theme").ariaPressed === "true", "d is not dark");
  checkContrast("dark");
  press("d");

  // Rows by key

  const rows = all(".body .row");
  const currentRow = () => rows.findIndex((row) => row.classList.contains("current"));
  press("j");
  expect(currentRow() === 0 && document.activeElement === rows[0].querySelector(".number a"), "j goes to the first row");
  press("n");
  expect(rows[currentRow()].matches(".doubtful, :has(.findings)"), "n goes to a row to check");
  press("k");
  expect(currentRow() === 0, "k goes back");

  // Views

  const column = (side) => isVisible(rows[0].querySelector(`.${side}`));
  press("2");
  expect(column("source") && !column("target"), "2 shows the source only");
  press("3");
  expect(!column("source") && column("target"), "3 shows the target only");
  press("4");
  const [above, below] = ["source", "target"].map((side) => rows[0].querySelector(`.${side}`).getBoundingClientRect());
  expect(below.top >= above.bottom - 1, "4 sets the target below the source");
  press("1");
  expect(document.querySelector("[data-show=both]").ariaPressed === "true", "the button of the view is pressed");
  const corner = () => rows[0].querySelector(".source").getBoundingClientRect();
  const before = corner();
  press("s");
  // On a narrow screen the columns stand one below the other.
  expect(corner().left > before.left || corner().top > before.top, "s swaps the columns");
  press("s");

  // Cover

  press("c");
  const blur = () => getComputedStyle(rows[0].querySelector(".target > *")).filter;
  expect(blur() !== "none", "c covers the right column");
  press(" ");
  expect(blur() === "none", "space uncovers the row");
  press("c");

  // Marks

  const mark = document.querySelector(".mark.name");
  // By the pointer: a window in the background gets no focus events.
  const point = (kind) => mark.dispatchEvent(new MouseEvent(kind, { bubbles: true }));
  mark.scrollIntoView({ block: "nearest" });
  point("mouseover");
  const tip = document.getElementById("tip");
  const entry = document.querySelector(mark.getAttribute("href"));
  expect(!tip.hidden && tip.textContent.includes(entry.dataset.target), "a mark shows its entry");
  expect(mark.getAttribute("aria-describedby") === "tip", "a mark is described");
  const box = tip.getBoundingClientRect();
  expect(box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight, "the tip is on the screen");
  const partners = all(`.mark[href="${mark.getAttribute("href")}"]`).filter((other) => other !== mark);
  expect(partners.length > 0 && partners.every((other) => other.classList.contains("lit")), "partners are lit");
  point("mouseout");
  expect(tip.hidden && partners.every((other) => !other.classList.contains("lit")), "what is left goes out");

  // Search

  const search = document.getElementById("search");
  search.value = "zzzz";
  search.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  expect(rows.every((row) => row.hidden), "search hides the rows that lack the word");
  expect(document.getElementById("status").textContent.startsWith("0 of"), "search counts");
  search.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  expect(rows.every((row) => !row.hidden), "escape shows all rows");

  const report = document.createElement("pre");
  report.id = "report";
  report.textContent = failures.length ? failures.join("\n") : "all holds";
  document.body.append(report);
})();
