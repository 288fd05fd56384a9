import { installPackages } from "./install.mjs";
import { run } from "./run.mjs";

installPackages();
run("../src/main.ts");
