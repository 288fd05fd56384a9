import { installPackages } from "./install.mjs";
import { run } from "./run.mjs";

installPackages();
// Megabytes of room for what has just been made, twice over in each thread. Node's own choice grows with the machine's
// memory and is hardly ever given back: 130 MB of it stood empty.
run("../src/main.ts", [], ["--max-semi-space-size=8"]);
