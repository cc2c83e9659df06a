// The search page: what is typed, what is found, the address of both.

import { openSearch } from "./client.js";

const STEP = 10, EXCERPT = 30;
const form = document.querySelector("form.search"), field = form.elements.q;
const status = document.querySelector(".search-status"), list = document.querySelector(".search-results");
const within = document.querySelector(".search-within"), more = document.querySelector(".search-more"), words = form.dataset;
const root = new URL(words.root, location.href), names = ["q", "author", "tag", "from", "to", "sort"];
let engine, run = 0, limit = STEP, timer;

const make = (name, className, content = "") => {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...[content].flat());
  return element;
};
const filled = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
// Numbers and dates as the other pages have them.
const number = count => count < (words.thousands === "," ? 1e3 : 1e4) ? count : String(count).replace(/\B(?=(\d{3})+$)/g, words.thousands);
const shownDate = date => {
  const [year, month, day] = date.split("-").map(Number);
  const form = !month ? "{year}" : !day ? words.month : day === 1 ? words.first : words.day;
  return filled(form, { year, month: words.months.split("|")[month - 1], day });
};
const wanted = () => Object.fromEntries(names.map(name => [name, form.elements[name]?.value.trim() ?? ""]).filter(([, value]) => value));

// The text of the article's own page, in paragraphs.
async function paragraphs(url) {
  const response = await fetch(url);
  const page = new DOMParser().parseFromString(response.ok ? await response.text() : "", "text/html");
  return Array.from(page.querySelectorAll(".body p, .body li, .body td, .body blockquote"), part => part.textContent.trim())
    .filter(text => text);
}

// The stretch of a text with most of the words, these marked.
async function excerpt(url, marks) {
  let best = { hits: 0 };
  for (const text of await paragraphs(url)) {
    const found = await engine.words(text);
    for (const [start, { word }] of found.entries()) {
      if (!marks.has(word)) continue;
      const hits = new Set(found.slice(start, start + EXCERPT - 4).map(({ word }) => word).filter(word => marks.has(word))).size;
      if (hits > best.hits) best = { hits, text, found, start: Math.max(0, Math.min(start - 4, found.length - EXCERPT)) };
    }
  }
  if (!best.hits) return [];
  const shown = best.found.slice(best.start, best.start + EXCERPT), parts = [best.start ? "… " : ""];
  let at = best.start && shown[0].start;
  for (const { word, start, end } of shown) {
    if (!marks.has(word) || start < at) continue;
    parts.push(best.text.slice(at, start), make("mark", "", best.text.slice(start, end)));
    at = end;
  }
  const isCut = best.start + EXCERPT < best.found.length;
  return [...parts, best.text.slice(at, isCut ? shown.at(-1).end : undefined), isCut ? " …" : ""];
}

function entry({ url, title, date, authors, language }) {
  const link = make("a", "", title), heading = make("h3", "", link), text = make("div", "", heading), item = make("li", "entry");
  link.href = new URL(url, root);
  heading.dir = "auto";
  heading.lang = language;
  if (date) {
    const time = make("time", "", shownDate(date));
    time.dateTime = date;
    item.append(make("p", "date", time));
  }
  item.append(text);
  if (authors.length) text.append(make("p", "byline", authors.join(", ")));
  return item;
}

async function show(prefix) {
  const own = ++run, { q = "", ...options } = wanted();
  if (!q && !options.author && !options.tag) {
    list.replaceChildren();
    status.textContent = "";
    more.hidden = true;
    return;
  }
  engine ??= await openSearch(root);
  const found = await engine.search(q, { ...options, prefix, limit });
  if (own !== run) return;
  const items = found.results.map(entry);
  list.replaceChildren(...items);
  more.hidden = found.total <= limit;
  const counted = found.total ? filled(found.total === 1 ? words.one : words.many, { count: number(found.total) }) : words.none;
  status.textContent = [counted, ...found.notices.map(notice => filled(words.instead, notice))].join(" · ");
  await new Promise(resolve => setTimeout(resolve, prefix ? 400 : 0));
  const marks = new Set(found.words);
  for (const item of items) {
    if (own !== run) return;
    const parts = await excerpt(item.querySelector("a").href, marks).catch(() => []);
    if (parts.length) item.lastChild.append(make("p", "excerpt", parts));
  }
}

function update(prefix) {
  clearTimeout(timer);
  timer = setTimeout(() => show(prefix).catch(error => {
    status.textContent = words.failed;
    console.error(error);
  }), prefix ? 120 : 0);
}

// The address holds what is looked for.
function note(isNew) {
  const query = new URLSearchParams(wanted()).toString(), address = query ? "?" + query : location.pathname;
  if ("?" + query === location.search) return;
  history[isNew ? "pushState" : "replaceState"](null, "", address);
}

// The author and the tag that the search keeps to, each with what takes it away.
function showFilters() {
  const set = ["author", "tag"].filter(name => form.elements[name].value);
  within.replaceChildren(...set.map(name => {
    const { value } = form.elements[name], button = make("button", "", [make("bdi", "", value), " ×"]);
    button.type = "button";
    button.setAttribute("aria-label", filled(words.without, { name: value }));
    button.addEventListener("click", () => {
      form.elements[name].value = "";
      note(true);
      showFilters();
      limit = STEP;
      update(false);
      field.focus();
    });
    return button;
  }));
}

function restore() {
  const query = new URLSearchParams(location.search);
  for (const name of names) if (form.elements[name]) form.elements[name].value = query.get(name) ?? "";
  showFilters();
  limit = STEP;
  update(false);
}

form.addEventListener("submit", event => {
  event.preventDefault();
  note(true);
  limit = STEP;
  update(false);
});
form.addEventListener("input", event => {
  note(false);
  limit = STEP;
  update(true);
});
more.addEventListener("click", () => {
  limit += STEP;
  update(false);
});
addEventListener("popstate", restore);
document.addEventListener("keydown", event => {
  const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === "/" && !isTyping) {
    event.preventDefault();
    field.select();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key], links = [...list.querySelectorAll("h3 a")];
  if (!step || isTyping && event.target !== field || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = links.indexOf(document.activeElement) + step;
  if (next >= links.length || next < -1) return;
  event.preventDefault();
  (links[next] ?? field).focus();
});
// What stands here for readers without scripts, and for those who opened the page from disk, where modules are not run.
document.querySelector(".search-plain").remove();
restore();
