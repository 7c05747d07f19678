// Has the tools at /mcp tried by the protocol's own conformance suite, and lists what fails that can be asked of this site.
// Usage: node tests/judges/tools.mjs http://127.0.0.1:5080
// The exit code is 0 only when every scenario passes that applies here, and each of the others still fails.
import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

// Scenarios that ask for what this site has none of, by the reason.
const others = {
  "the site offers no completion of arguments": ["completion-complete"],
  "they call tools, read resources and get prompts by names that only a server made for the suite has": [
    "tools-call-image", "tools-call-audio", "tools-call-embedded-resource", "tools-call-mixed-content",
    "tools-call-with-logging", "tools-call-with-progress", "resources-read-text", "resources-read-binary", "resources-templates-read",
    "prompts-get-simple", "prompts-get-with-args", "prompts-get-embedded-resource", "prompts-get-with-image",
  ],
  "no tool asks a client for a model or a person": [
    "tools-call-sampling", "tools-call-elicitation", "elicitation-sep1034-defaults", "elicitation-sep1330-enums",
  ],
};
const left = new Set(Object.values(others).flat());

const program = join(dirname(fileURLToPath(import.meta.url)), "../node_modules/@modelcontextprotocol/conformance/dist/index.js");
const { stdout, stderr } = await promisify(execFile)(
  process.execPath, [program, "server", "--url", `${process.argv[2]}/mcp`], { maxBuffer: 1 << 26 }).catch((error) => error);
const scenarios = [...stdout.matchAll(/^([✓✗]) ([a-z0-9-]+): (\d+ passed, \d+ failed)$/gm)];
const problems = scenarios
  .filter(([, sign, name]) => (sign === "✓") === left.has(name))
  .map(([, , name, counts]) => `${name}: ${counts}`);
if (scenarios.length <= left.size) problems.push(`the suite ran ${scenarios.length} scenarios: ${stderr.trim().split("\n").at(-1)}`);
problems.forEach((problem) => console.log(problem));
console.log(`${scenarios.length} scenarios, ${left.size} of them do not apply, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
