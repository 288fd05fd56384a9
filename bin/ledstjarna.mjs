import { installPackages } from "./install.mjs";
import { run } from "./run.mjs";

installPackages();
run("../src/cli/main.ts", process.argv.slice(2));
