// Has what the site says of itself to programs judged by two programs nobody here wrote, and lists what they find.
// Usage: node tests/judges/programs.mjs http://127.0.0.1:5080
// Redocly lints /openapi.json by its strict rules, and Ajv compiles every published schema in strict mode. The exit code is 0 only
// when neither finds anything.
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);
const site = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const problems = [];

async function lint(address) {
  const program = join(here, "../node_modules/@redocly/cli/bin/cli.js");
  const args = [program, "lint", address, "--extends=recommended-strict", "--format=json"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 1 << 26 }).catch((error) => error);
  if (!stdout.includes("{")) {
    problems.push(`${address}: redocly: ${stderr.trim().split("\n").at(-1)}`);
    return;
  }
  const report = JSON.parse(stdout.slice(stdout.indexOf("{")));
  for (const { ruleId, message, location } of report.problems) problems.push(`${address}: ${ruleId}: ${message} ${location[0]?.pointer ?? ""}`);
}

async function compile(address) {
  try {
    const reply = await fetch(address);
    if (reply.status !== 200) throw new Error(`status ${reply.status}`);
    const ajv = new (require("ajv"))({ strict: true, allErrors: true });
    require("ajv-formats")(ajv);
    ajv.compile(await reply.json());
  } catch (error) {
    problems.push(`${address}: ajv: ${error.message}`);
  }
}

const schemas = readdirSync(join(here, "../../src/AiDeploy.Web/wwwroot/schemas")).map((name) => `${site}/schemas/${name}`);
await lint(`${site}/openapi.json`);
for (const schema of schemas) await compile(schema);
problems.forEach((problem) => console.log(problem));
console.log(`${schemas.length + 1} files, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
