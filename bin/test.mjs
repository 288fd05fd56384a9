import { installPackages } from "./install.mjs";
import { run } from "./run.mjs";

installPackages({ developer: true });
run("../test/run.ts", process.argv.slice(2));
