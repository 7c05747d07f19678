// Opens every kind of file that the site gives away with two programs nobody here wrote, and lists what they stumble over.
// Usage: node tests/judges/files.mjs http://127.0.0.1:5080
// The exit code is 0 only when every file opened. LibreOffice is asked too where it is installed.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";

const require = createRequire(import.meta.url);
const site = process.argv[2];
const result = "/recommendation/full/2/job-write/boundary-extra-terms/users-staff/product-none/bill-fine/failing-untested/place-eu/personal-yes";
const inputs = "?as-of=2026-11-27&currency=eur&people=300&requests=60000";
const problems = [];

const judges = {
  ics(text, must) {
    const ical = require("ical.js");
    const event = new ical.Event(new ical.Component(ical.parse(text)).getFirstSubcomponent("vevent"));
    must(event.startDate.isDate && event.duration.toSeconds() === 86400, "ical.js: it lasts another time than a day");
    must(event.component.getFirstSubcomponent("valarm") !== null, "ical.js: there is no alarm");
    const [other] = Object.values(require("node-ical").sync.parseICS(text)).filter((one) => one.type === "VEVENT");
    must(other.datetype === "date" && other.transparency === "TRANSPARENT", "node-ical: the day is not free");
    must(other.uid === event.uid, "the two disagree about the id");
  },
  async atom(text, must) {
    const feed = await new (require("rss-parser"))().parseString(text);
    must(feed.items.length > 0, "rss-parser: there is no entry");
    must(new Set(feed.items.map((item) => item.id)).size === feed.items.length, "rss-parser: two entries have one id");
    must(feed.items.every((item) => /^https?:/.test(item.link)), "rss-parser: a link is not absolute");
    const { default: FeedParser } = await import("feedparser");
    const entries = await new Promise((done, failed) => {
      const found = [];
      const parser = new FeedParser({});
      parser.on("error", failed).on("data", (entry) => found.push(entry)).on("end", () => done(found)).end(text);
    });
    must(entries.length === feed.items.length, "feedparser: it counts other entries than rss-parser");
    must(entries.every((entry) => entry.date && entry.title), "feedparser: an entry has no date or title");
  },
  md(text, must) {
    const commonmark = require("commonmark");
    const read = new commonmark.HtmlRenderer({ safe: true }).render(new commonmark.Parser().parse(text));
    const markdown = require("markdown-it")();
    const html = markdown.render(text);
    for (const [name, page] of [["commonmark", read], ["markdown-it", html]]) {
      must(/<h1>/.test(page), `${name}: there is no title`);
      must([...page.matchAll(/(?:href|src)="([^"]*)"/g)].every(([, link]) => /^(https?:|mailto:|#)/.test(link)), `${name}: a link is not absolute`);
      must(!/raw HTML omitted|&lt;\/?(div|span|br|table)/.test(page), `${name}: markup shows`);
    }
    for (const [, table] of html.matchAll(/<table>([\s\S]*?)<\/table>/g)) {
      const rows = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) => row.match(/<t[hd]/g).length);
      must(new Set(rows).size === 1, "markdown-it: the rows of a table differ in length");
    }
  },
  csv(text, must, address) {
    const delimiter = address.includes(".semicolon.") ? ";" : ",";
    const papa = require("papaparse").parse(text.replace(/^\ufeff/, ""), { skipEmptyLines: true });
    must(papa.errors.length === 0 && papa.meta.delimiter === delimiter, `papaparse: ${JSON.stringify(papa.errors[0] ?? papa.meta.delimiter)}`);
    const rows = require("csv-parse/sync").parse(text, { bom: true, delimiter });
    must(JSON.stringify(rows) === JSON.stringify(papa.data), "csv-parse reads another table than papaparse");
    must(rows.length > 1 && new Set(rows.map((row) => row.length)).size === 1, "csv-parse: the rows differ in length");
  },
  async xlsx(bytes, must) {
    const book = new (require("exceljs").Workbook)();
    await book.xlsx.load(bytes);
    must(book.worksheets.length > 0 && book.worksheets.every((sheet) => sheet.rowCount > 1), "exceljs: a sheet is empty");
    const { readSheet } = await import("read-excel-file/node");
    must((await readSheet(bytes)).length === book.worksheets[0].rowCount, "read-excel-file counts other rows than exceljs");
  },
  png(bytes, must) {
    const picture = require("pngjs").PNG.sync.read(bytes);
    const { imageSize } = require("image-size");
    const size = imageSize(new Uint8Array(bytes));
    must(picture.width === size.width && picture.height === size.height, "pngjs and image-size disagree about its size");
  },
  ico(bytes, must) {
    const { imageSize } = require("image-size");
    must(require("decode-ico")(bytes).length > 0, "decode-ico: there is no picture");
    must(imageSize(new Uint8Array(bytes)).width > 0, "image-size: it has no size");
  },
  async svg(text, must) {
    const { svg } = await require("xml2js").parseStringPromise(text);
    must(svg !== undefined, "xml2js: it is no drawing");
    const { imageSize } = require("image-size");
    must(imageSize(new TextEncoder().encode(text)).width > 0, "image-size: it has no size");
  },
};

async function open(address, kind) {
  const must = (right, problem) => { if (!right) problems.push(`${address}: ${problem}`); };
  try {
    const reply = await fetch(site + address);
    const bytes = Buffer.from(await reply.arrayBuffer());
    must(reply.status === 200, `status ${reply.status}`);
    await judges[kind](["xlsx", "png", "ico"].includes(kind) ? bytes : bytes.toString("utf8"), must, address);
    office(bytes, address, kind, must);
  } catch (error) {
    problems.push(`${address}: ${error.message}`);
  }
}

// LibreOffice must read the same number of cells with words as are in the file.
function office(bytes, address, kind, must) {
  if (!["csv", "xlsx"].includes(kind) || !soffice) return;
  const folder = mkdtempSync(join(tmpdir(), "judge-"));
  try {
    const delimiter = address.includes(".semicolon.") ? 59 : 44;
    writeFileSync(join(folder, `in.${kind}`), bytes);
    execFileSync(soffice, [
      `-env:UserInstallation=file://${folder}/profile`, "--headless", ...(kind === "csv" ? [`--infilter=CSV:${delimiter},34,76,1`] : []),
      "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", join(folder, "out"), join(folder, `in.${kind}`),
    ], { stdio: "ignore" });
    const rows = require("csv-parse/sync").parse(readFileSync(join(folder, "out", "in.csv"), "utf8"), { relax_column_count: true });
    must(rows.length > 1 && rows.every((row) => row.length === rows[0].length), "LibreOffice: the rows differ in length");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const soffice = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((path) => { try { return readFileSync(path); } catch { return false; } });
const files = [
  [`${result}.ics`, "ics"], [`${result}.ics?on=2026-11-27&case=Customer%20letters`, "ics"],
  [`${result}.atom`, "atom"], ["/changes.atom", "atom"], ["/prices.atom", "atom"], [`/costs.atom${inputs}`, "atom"],
  [`${result}/decision.md${inputs}&case=Customer%20letters`, "md"], ["/options/fine-tuning.md", "md"], ["/guide/risks.md", "md"],
  ["/compare.md", "md"], ["/sources.md", "md"], ["/changes.md", "md"], [`/costs.md${inputs}`, "md"],
  [`/costs.csv${inputs}`, "csv"], [`/costs.semicolon.csv${inputs}`, "csv"], [`/costs.inputs.csv${inputs}`, "csv"],
  [`/costs.xlsx${inputs}`, "xlsx"],
  [`${result}/card.png`, "png"], ["/card.png", "png"], ["/apple-touch-icon.png", "png"], ["/favicon.ico", "ico"],
  [`${result}/map.svg`, "svg"], [`${result}/qr.svg`, "svg"], ["/favicon.svg", "svg"],
];
for (const [address, kind] of files) await open(address, kind);
problems.forEach((problem) => console.log(problem));
console.log(`${files.length} files, ${problems.length} problems${soffice ? "" : "; LibreOffice is not installed here"}`);
process.exitCode = problems.length === 0 ? 0 : 1;
