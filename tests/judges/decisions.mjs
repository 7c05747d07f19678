// Evaluates the tables of every decision as DMN with programs nobody here wrote: dmn-moddle reads the file, and feelin, an interpreter
// of FEEL, every cell. Only the hit policies, FIRST and COLLECT, are read here.
// Usage: node tests/judges/decisions.mjs http://127.0.0.1:5080 < cases.json
// The cases name the files, and for answers what is asked next, what is recommended and which notes hold. The exit code is 0 only when
// every file is read without a warning, and gives what the cases say.
import { readFileSync } from "node:fs";
import { DmnModdle } from "dmn-moddle";
import { evaluate, unaryTest } from "feelin";

const site = process.argv[2];
const problems = [];
const known = { evaluate: new Map(), unaryTest: new Map() };

// What is written in a cell is asked again and again, so what feelin says of it is kept.
function ask(work, text, key, context) {
  const of = known[work.name].get(text) ?? known[work.name].set(text, new Map()).get(text);
  if (!of.has(key)) {
    const { value, warnings } = work(text, context);
    if (warnings.length > 0) problems.push(`feelin: ${text}: ${warnings[0].message}`);
    of.set(key, value);
  }
  return of.get(key);
}

const read = (text, name, given) => ask(evaluate, text, given, name ? { [name]: given } : {});
const holds = (text, given) => ask(unaryTest, text, given, { "?": given }) === true;

function run(decision, context) {
  const { hitPolicy, input, output, rule } = decision.decisionLogic;
  const given = input.map(({ inputExpression: { text } }) => read(text, text, context[text]));
  const wrong = input.find((one, place) => given[place] !== null && !holds(one.inputValues.text, given[place]));
  if (wrong) throw new Error(`${wrong.inputExpression.text} does not take ${context[wrong.inputExpression.text]}`);
  const fits = (row) => row.inputEntry.every((cell, place) => holds(cell.text, given[place]));
  const gives = (row) => Object.fromEntries(output.map(({ name }, place) => [name, read(row.outputEntry[place].text)]));
  if (hitPolicy === "COLLECT") return rule.filter(fits).map(gives);
  const first = rule.find(fits);
  return first ? gives(first)[output[0].name] : "no rule";
}

async function judge({ file, cases }) {
  const reply = await fetch(site + file);
  if (reply.status !== 200) throw new Error(`status ${reply.status}`);
  const { rootElement, warnings } = await new DmnModdle().fromXML(await reply.text());
  warnings.forEach(({ message }) => problems.push(`${file}: dmn-moddle: ${message}`));
  const inputs = rootElement.drgElement.filter((one) => one.$type === "dmn:InputData").map(({ name }) => name);
  const decisions = rootElement.drgElement.filter((one) => one.$type === "dmn:Decision");
  for (const { answers, ...expected } of cases) {
    const context = Object.fromEntries(inputs.map((name) => [name, answers[name] ?? null]));
    for (const decision of decisions) context[decision.variable.name] = run(decision, context);
    for (const [name, right] of Object.entries(expected)) {
      const says = name === "addedNotes" ? context[name].map(({ text }) => text) : context[name];
      if (JSON.stringify(says) === JSON.stringify(right)) continue;
      problems.push(`${file}: ${JSON.stringify(answers)}: ${name} is ${JSON.stringify(says)} and should be ${JSON.stringify(right)}`);
    }
  }
  return cases.length;
}

const files = JSON.parse(readFileSync(0, "utf8"));
let count = 0;
for (const one of files) {
  try {
    count += await judge(one);
  } catch (error) {
    problems.push(`${one.file}: ${error.message}`);
  }
}
problems.slice(0, 20).forEach((problem) => console.log(problem));
console.log(`${files.length} files, ${count} cases, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
