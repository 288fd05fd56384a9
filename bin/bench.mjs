import { installPackages } from "./install.mjs";
import { run } from "./run.mjs";

installPackages({ developer: true });
run("../bench/main.ts", process.argv.slice(2));
